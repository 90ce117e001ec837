import { z } from 'zod';
import { date, language, refuse, state, strength, text } from './fields.ts';
import { toStrength } from './strength.ts';
import type { Source } from './source.ts';

/** What a document does with a claim; `mentions` repeats it without backing it. */
export const STANCES = ['supports', 'contradicts', 'mentions'] as const;
export type Stance = (typeof STANCES)[number];

/** What a state can say on the record. */
export const POSITIONS = [
  'confirms',
  'partly-confirms',
  'denies',
  'ambiguous',
  'declines-to-comment',
  'asserts',
  'plans',
  'approves',
  'refuses',
] as const;
export type Position = (typeof POSITIONS)[number];

/** Whether a number counts those there at one time, or all who were ever sent. */
export const MEASURES = ['present', 'cumulative'] as const;
export type Measure = (typeof MEASURES)[number];

/** One link of provenance; exactly one of `source` and `origin` is there. */
export type BasedOn = {
  /** Id of another source. */
  source?: string | undefined;
  /** An ultimate origin that is not itself on record; one exact string is one origin. */
  origin?: string | undefined;
  /** The document does not say so; it is inferred from matching content. */
  inferred?: boolean | undefined;
};

/** What a document goes back to, as written: a source id, or a group that names a source or an origin. */
export const basedOn = z.union(
  [
    text.transform((source): BasedOn => ({ source })),
    z
      .strictObject({
        source: text.optional(),
        origin: text.optional(),
        inferred: z.boolean().optional(),
      })
      .superRefine(
        refuse(({ source, origin }) =>
          (source === undefined) === (origin === undefined)
            ? {
                check: 'bad-based-on',
                message: 'must name one of source and origin',
                hint: 'Write a source id, { source: <id>, inferred: true } or { origin: "name of the origin" }.',
              }
            : undefined,
        ),
      )
      .meta({ oneOf: [{ required: ['source'] }, { required: ['origin'] }] })
      .transform((link): BasedOn => link),
  ],
  { error: 'must be a source id or a group with source or origin' },
);

/** A state's position, as the document reports it. */
export const officialSchema = z.strictObject({
  /** The state that speaks. */
  state,
  /** Who speaks for it: an office, a person in office, an agency. */
  by: text,
  /** What it says of the claim. */
  position: z.enum(POSITIONS),
  /** Only a number that this government itself states. */
  strength: strength.transform(toStrength).optional(),
});

/** One link source → claim, an entry under `claims:` in the source's file. */
export const evidenceSchema = z.strictObject({
  /** Id of the claim. */
  claim: text,
  /** What the document does with the claim. */
  stance: z.enum(STANCES),
  /** A short fragment of the document, in its own language. */
  quote: text.optional(),
  /** Language of the fragment where it differs from the document's. */
  quoteLanguage: language.optional(),
  /** The fragment in English, in our words. */
  translation: text.optional(),
  /** The number the document gives as present. */
  strength: strength.transform(toStrength).optional(),
  /** The number the document gives as announced, not arrived. */
  planned: strength.transform(toStrength).optional(),
  /** What the numbers count; `present` where left out. */
  measure: z.enum(MEASURES).optional(),
  /** The time the numbers speak of. */
  asOf: date.optional(),
  /** What this piece of evidence goes back to; replaces the source's own provenance for this claim. */
  basedOn: z.array(basedOn).optional(),
  /** Positions of states that the document reports. */
  official: z.array(officialSchema).optional(),
  /** What a reader should know about this piece of evidence. */
  note: text.optional(),
});

/** A position as a contributor writes it. */
export type OfficialInput = z.input<typeof officialSchema>;

/** An entry under a source's `claims:` as a contributor writes it. */
export type EvidenceInput = z.input<typeof evidenceSchema>;

/** An entry under a source's `claims:`. */
export type EvidenceEntry = z.output<typeof evidenceSchema>;

/** One link source → claim, together with the document it stands in. */
export type Evidence = { source: Source; entry: EvidenceEntry };

/** The pieces of evidence with a stance, in their order. */
export function withStance(evidence: readonly Evidence[], stance: Stance): Evidence[] {
  return evidence.filter(({ entry }) => entry.stance === stance);
}
