import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong with a piece of YAML, in words for someone who never read its specification. */
export type YamlMistake = { message: string; hint: string };

const QUOTES =
  'A value with ": " or " #" in it, or one that begins with a special character, goes in quotes.';

/** Mistakes that people make, by the code of the parser; it words the others itself. */
const MISTAKES: Partial<Record<ErrorCode, YamlMistake>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a colon and a space inside a value, or a line that stands too far to the right',
    hint: 'Put a value that has ": " in it in quotes; let the keys of one level begin in one column.',
  },
  TAB_AS_INDENT: {
    message: 'a tab at the beginning of a line',
    hint: 'Indent with two spaces for each level.',
  },
  DUPLICATE_KEY: {
    message: 'this key stands here twice',
    hint: 'Keep one; a key with several values takes a list.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a line that is no "key: value"',
    hint: 'Put a space after the colon; let a long value go on below, two spaces further in.',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash between double quotes begins something that YAML does not know',
    hint: "Write \\\\ for a backslash, or put the value between single quotes: '…'.",
  },
  MISSING_CHAR: {
    message: 'something that was opened is not closed, or a list item has no "- "',
    hint: 'Close the quote or bracket; begin every item of a list with "- ", in one column.',
  },
  MULTIPLE_DOCS: {
    message: 'a line of three dots or dashes in the middle of the front matter',
    hint: 'Take that line away.',
  },
  BAD_INDENT: {
    message: 'a bracket that was opened is not closed',
    hint: 'Close it, or put the value in quotes when the bracket belongs to it.',
  },
};

/** Says what a complaint of the parser means, and how to mend it. */
export function describeYamlMistake({ code, message }: YAMLError): YamlMistake {
  return MISTAKES[code] ?? { message, hint: QUOTES };
}

/**
 * Says that an alias has no anchor; most often it is emphasis, `*word*` without quotes.
 *
 * @param name of the alias, without its asterisk
 */
export function describeLostAlias(name: string): YamlMistake {
  return { message: `*${name} refers to an anchor &${name} that is not there`, hint: QUOTES };
}
