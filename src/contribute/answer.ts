import type { Severity } from '../domain/issue.ts';
import type { EffectSummary } from '../views/effect-summary.ts';
import type { RecordPreview } from '../views/record-preview.ts';

/** Something wrong, in the words of the command. */
export type Problem = {
  severity: Severity;
  message: string;
  hint?: string | undefined;
  /** The path of the field it is about, such as `claims.0.strength.min`; nothing where it is about no field. */
  field?: string;
  /** The file, where it is another than the one that is written. */
  file?: string;
  /** The line of the file, where that is edited as text. */
  line?: number;
};

/** What stands below a quote that was looked for in the document's text. */
export type QuotePlaceText = { before: string; fragment: string; after: string };

/** What the form shows of what stands in it. */
export type Answer = {
  /** The id that follows from the fields. */
  suggestedId: string;
  /** Path of the file in the repository, and its text. */
  path: string;
  text: string;
  problems: readonly Problem[];
  /** Where each quote stands in the document's text, by the path of its field. */
  quotes: Readonly<Record<string, QuotePlaceText>>;
  /** What the values of fields mean, by the path of the field. */
  names: Readonly<Record<string, string>>;
  /** Fields that make no sense after what stands in the others. */
  unneeded: readonly string[];
  /** Nothing of these as long as the record is no record yet. */
  effect?: EffectSummary;
  preview?: RecordPreview | undefined;
  address: Addresses;
};

/** Where the code host takes the file; nothing where none is set. */
export type Addresses = {
  /** The page for a new file, filled in; not where it would be too long. */
  filled?: string;
  /** The page for a new file with its path alone, or that for editing the file. */
  bare?: string;
  /** Bytes of the filled address. */
  length?: number;
};
