import { z } from 'zod';
import { basedOn, evidenceSchema } from './evidence.ts';
import { date, day, language, state, text, webUrl } from './fields.ts';

/** What sort of document it is. */
export const KINDS = [
  'news',
  'wire',
  'state-media',
  'official-statement',
  'fact-check',
  'think-tank',
  'ngo',
  'igo',
  'blog',
  'social',
  'video',
  'reference',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds that speak for a state and must say for which. */
export const KINDS_THAT_SPEAK: readonly Kind[] = ['official-statement', 'state-media'];

/** How the document knows what it says. */
export const ORIGIN_TYPES = [
  'own-reporting',
  'own-and-relay',
  'relay',
  'official',
  'unsourced',
] as const;

/** Where the title comes from; only a `page` title is the document's own headline. */
export const TITLE_FORMS = ['page', 'address', 'description'] as const;

/** Admiralty letters (NATO AJP-2.1); F means *cannot be judged*, it is no middle score. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Front matter of a source, `content/sources/<id>.md`. */
export const sourceSchema = z.strictObject({
  /** The document's title. */
  title: text,
  /** Where the title comes from: the page itself, the words of its address, or our description. */
  titleFrom: z.enum(TITLE_FORMS),
  /** Address of the document. */
  url: webUrl,
  /** The site at that address. */
  publisher: text,
  /** State the publisher sits in. */
  publisherCountry: state.optional(),
  /** Who signed it. */
  author: text.optional(),
  /** Day, month or year of publication; left out when unknown. */
  published: date.optional(),
  /** A copy in a public archive. */
  archived: webUrl.optional(),
  /** Day on which the document was read. */
  accessed: day.optional(),
  /** Language of the document. */
  language,
  /** What sort of document it is. */
  kind: z.enum(KINDS),
  /** The state it speaks for: official statements and state media only. */
  speaksFor: state.optional(),
  /** How the document knows what it says. */
  originType: z.enum(ORIGIN_TYPES),
  /** What it goes back to. */
  basedOn: z.array(basedOn).optional(),
  /** Who merely carried it in between. */
  via: z.array(text).optional(),
  /** How far this document can be relied on for this use. */
  reliability: z.enum(RELIABILITIES),
  /** Why it got that letter. */
  reliabilityReason: text,
  /** The publisher took the document back: it is no evidence any more. */
  retracted: z.strictObject({ on: day, reason: text }).optional(),
  /** The publisher corrected the document. */
  corrected: z.strictObject({ on: day, note: text }).optional(),
  /** What it contributes to which claim. */
  claims: z.array(evidenceSchema),
});

/** The front matter of a source as a contributor writes it. */
export type SourceInput = z.input<typeof sourceSchema>;

/** A source: one published document. */
export type Source = z.output<typeof sourceSchema> & {
  /** The file's name without its ending. */
  id: string;
  /** What the document says and how it knows, in Markdown. */
  body: string;
};
