import { z } from 'zod';
import { DATE_PATTERN, isDay, parseDate } from './dates.ts';
import { isStateCode, STATE_CODES } from './states.ts';

/** What a field's rule says of a value it refuses; the check id is its heading in `docs/checks.md`. */
type Refusal = { check: string; message: string; hint: string };

/** Turns "what is wrong with this value, if anything" into a zod refinement that names its check. */
export function refuse<T>(explain: (value: T) => Refusal | undefined) {
  return (value: T, context: z.core.$RefinementCtx<T>): void => {
    const refusal = explain(value);
    if (refusal) {
      const { check, hint, message } = refusal;
      context.addIssue({ code: 'custom', message, params: { check, hint } });
    }
  };
}

// What of a rule a JSON Schema can say stands in its `meta`, for editors; the rule itself is what is checked.

/** Record ids, which are also file names: lower-case words joined by single hyphens. */
const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Long enough to tell, short enough for a URL and a file list. */
export const ID_LENGTH = 80;

/** True for a well-formed record id. */
export function isId(text: string): boolean {
  return text.length <= ID_LENGTH && ID_PATTERN.test(text);
}

/** What is wrong with an id, and what to do about it; nothing for a well-formed one. */
export function describeBadId(id: string): { message: string; hint: string } | undefined {
  if (isId(id)) return undefined;
  return {
    message: `the file name "${id}" is not an id`,
    hint: `Use lower-case letters and digits in words joined by single hyphens, at most ${ID_LENGTH} characters.`,
  };
}

/** Characters that are not seen and change how what stands around them is read. */
export const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Text that says something: not empty, not only white space, nothing hidden in it. */
export const text = z
  .string()
  .superRefine(
    refuse((value) =>
      value.trim() === ''
        ? {
            check: 'empty-value',
            message: 'has no value',
            hint: 'Write the value, or leave the key out where it is unknown.',
          }
        : HIDDEN.test(value)
          ? {
              check: 'hidden-character',
              message: 'holds a control or direction character',
              hint: 'Type the value anew: it was probably copied with something that cannot be seen.',
            }
          : undefined,
    ),
  )
  .meta({ pattern: String.raw`\S` });

/** An EDTF date. A bare year is a number in YAML and is read as its text. */
export const date = z
  .union([z.string(), z.number().transform(String)], { error: 'must be a date' })
  .superRefine(
    refuse((value) =>
      parseDate(value)
        ? undefined
        : {
            check: 'bad-date',
            message: `"${value}" is not a date that exists, in EDTF`,
            hint: 'Write 2024, 2024-01, 2024-01-24, 2024-01~ (about) or 2024-01/2024-03; leave the key out where the date is unknown.',
          },
    ),
  )
  .meta({ pattern: DATE_PATTERN });

/** One exact day, for what the project itself did: accessed, withdrew, retracted, corrected. */
export const day = z
  .string()
  .superRefine(
    refuse((value) =>
      isDay(value)
        ? undefined
        : {
            check: 'bad-date',
            message: `"${value}" is not a day that exists`,
            hint: 'Write the whole day: 2024-01-24.',
          },
    ),
  )
  .meta({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** An ISO 3166-1 alpha-2 code. */
export const state = z
  .string()
  .superRefine(
    refuse((value) =>
      isStateCode(value)
        ? undefined
        : {
            check: 'unknown-state',
            message: `"${value}" is not a state code`,
            hint: isStateCode(value.toUpperCase())
              ? `Did you mean ${value.toUpperCase()}?`
              : 'Write the two capital letters of ISO 3166-1, e.g. BF, RU, KP.',
          },
    ),
  )
  .meta({ enum: [...STATE_CODES] });

/** True for a link that may stand on a page: a whole http(s) address, without white space, hidden characters or a login. */
export function isWebUrl(value: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** An http(s) address. */
export const webUrl = z
  .string()
  .superRefine(
    refuse((value) =>
      isWebUrl(value)
        ? undefined
        : {
            check: 'bad-url',
            message: `"${value}" is not a web address`,
            hint: 'Write the whole address with https:// or http://.',
          },
    ),
  )
  .meta({ pattern: '^https?://' });

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(value: string): boolean {
  try {
    return languageNames.of(value) !== undefined;
  } catch {
    return false; // Intl throws on text that is no BCP 47 tag at all.
  }
}

/** A BCP 47 language tag, e.g. `fr` or `pt-BR`. */
export const language = z
  .string()
  .superRefine(
    refuse((value) =>
      isLanguage(value)
        ? undefined
        : {
            check: 'unknown-language',
            message: `"${value}" is not a language tag`,
            hint: 'Write the tag of BCP 47, e.g. en, fr, ru, pt-BR.',
          },
    ),
  )
  .meta({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' });

const badStrength = (message: string): Refusal => ({
  check: 'bad-strength',
  message,
  hint: 'Write a whole number (100), a range ({ min: 80, max: 120 }) or an open range ({ min: 100 }, { max: 200 }).',
});

const personnel = z
  .number()
  .superRefine(
    refuse((value) =>
      Number.isSafeInteger(value) && value >= 0
        ? undefined
        : badStrength(`${value} is not a number of people`),
    ),
  )
  .meta({ type: 'integer', minimum: 0 });

/** A strength as written: one number, or a range with at least one end. */
export const strength = z.union(
  [
    personnel,
    z
      .strictObject({ min: personnel.optional(), max: personnel.optional() })
      .superRefine(
        refuse(({ min, max }) => {
          if (min === undefined && max === undefined) return badStrength('has neither min nor max');
          if (min !== undefined && max !== undefined && min > max)
            return badStrength(`min ${min} is above max ${max}`);
          return undefined;
        }),
      )
      .meta({ minProperties: 1 }),
  ],
  { error: 'must be a number or a range' },
);
