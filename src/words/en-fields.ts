import type { ClaimInput } from '../domain/claim.ts';
import type {
  BasedOn,
  EvidenceInput,
  Measure,
  OfficialInput,
  Position,
  Stance,
} from '../domain/evidence.ts';
import type { Source, SourceInput } from '../domain/source.ts';

/** What a field is called, and what belongs into it, for those who fill it in. */
export type FieldWords = { label: string; help: string };

/** The fields of records in the order of the format: prompts, the form and editors say the same of them. */
export const fields = {
  claims: {
    title: { label: 'Title', help: 'A short label, for lists and links.' },
    statement: { label: 'Statement', help: 'The one sentence to be checked.' },
    sendingState: {
      label: 'Sending state',
      help: 'The state whose troops they are said to be: two capital letters of ISO 3166-1, such as RU.',
    },
    hostState: {
      label: 'Host state',
      help: 'The state on whose territory they are said to be, such as BF; never the same.',
    },
    force: { label: 'Force', help: 'Name or kind of the force.' },
    mission: { label: 'Mission', help: 'What the force is said to be there for.' },
    strength: {
      label: 'Strength',
      help: 'The number the claim says is there: 100, 80-120, up to 200 or at least 100.',
    },
    planned: {
      label: 'Planned',
      help: 'The number announced but not arrived, beyond the strength.',
    },
    begins: {
      label: 'Begins',
      help: 'The reported start: 2024, 2024-01 or 2024-01-24; where none is reported, the first report.',
    },
    ends: { label: 'Ends', help: 'When it is reported to have ended.' },
    aliases: {
      label: 'Also known as',
      help: 'Other names and spellings, in any language, under which readers look for it.',
    },
    incompatibleWith: {
      label: 'Rival claims',
      help: 'Claims that cannot be true together with this one. Saying so on one side is enough.',
    },
    relatedTo: {
      label: 'Related claims',
      help: 'Claims worth reading together with this one. Saying so on one side is enough.',
    },
    withdrawn: {
      label: 'Withdrawn',
      help: 'The day and the reason, where the claim turned out to be badly put. It keeps its page.',
    },
    replacedBy: {
      label: 'Replaced by',
      help: 'The claim that took the place of this withdrawn one.',
    },
  } satisfies Record<keyof ClaimInput, FieldWords>,

  sources: {
    title: { label: 'Title', help: 'The title of the document.' },
    titleFrom: {
      label: 'Where the title comes from',
      help: 'Only a headline that was seen on the page is shown as one.',
    },
    url: { label: 'Address', help: 'The address of the document, https or http.' },
    publisher: { label: 'Publisher', help: 'The name of the site at that address.' },
    publisherCountry: {
      label: 'Publisher’s state',
      help: 'The state the publisher sits in: two capital letters, such as KE.',
    },
    author: { label: 'Author', help: 'Who signed it.' },
    published: {
      label: 'Published',
      help: 'The date of publication: 2025-05-12, 2025-05 or 2025. Leave it out where the page has none.',
    },
    archived: {
      label: 'Archived copy',
      help: 'The address of a copy in a public archive, such as web.archive.org.',
    },
    accessed: { label: 'Read on', help: 'The day on which you read it.' },
    language: { label: 'Language', help: 'The language it is written in: en, fr, pt-BR.' },
    kind: { label: 'Kind', help: 'What sort of document it is.' },
    speaksFor: {
      label: 'Speaks for',
      help: 'The state it speaks for: for official statements and state media, and only for them.',
    },
    originType: {
      label: 'How it knows',
      help: 'Whether it reports by itself, relays others, or does not say.',
    },
    basedOn: {
      label: 'Goes back to',
      help: 'The sources or origins that it repeats. Thirty articles on one report are one origin.',
    },
    via: {
      label: 'Carried by',
      help: 'Who merely carried it in between, such as an agency whose copy it is.',
    },
    reliability: {
      label: 'Reliability',
      help: 'An Admiralty letter for this document and this use.',
    },
    reliabilityReason: {
      label: 'Why that letter',
      help: 'Why it got that letter, in a few words.',
    },
    retracted: {
      label: 'Retracted',
      help: 'The day and the reason, where its publisher took it back. It is no evidence any more.',
    },
    corrected: {
      label: 'Corrected',
      help: 'The day and what was corrected, where its publisher did so.',
    },
    claims: { label: 'Evidence', help: 'What the document does with each claim it speaks of.' },
  } satisfies Record<keyof SourceInput, FieldWords>,

  evidence: {
    claim: { label: 'Claim', help: 'The claim of which the document says something.' },
    stance: { label: 'Stance', help: 'What the document does with the claim.' },
    quote: {
      label: 'Quote',
      help: 'The shortest fragment that shows the point, in the original language: at most 15 words.',
    },
    quoteLanguage: {
      label: 'Language of the quote',
      help: 'Where it differs from the language of the document.',
    },
    translation: {
      label: 'Translation',
      help: 'The fragment in English, in your words; needed where it is not in English.',
    },
    strength: {
      label: 'Strength',
      help: 'The number the document gives as present: 100, 80-120, up to 200 or at least 100.',
    },
    planned: { label: 'Planned', help: 'The number the document gives as announced, not arrived.' },
    measure: {
      label: 'What the number counts',
      help: 'Those there at one time, unless the document says otherwise.',
    },
    asOf: {
      label: 'Number holds for',
      help: 'The date the numbers hold for, where the document says so.',
    },
    basedOn: {
      label: 'Goes back to, for this claim',
      help: 'Only where it differs from what the whole document goes back to; an empty list says that nothing is known.',
    },
    official: {
      label: 'Positions of states',
      help: 'What the document reports a government as saying of the claim.',
    },
    note: { label: 'Note', help: 'What a reader should know about this piece of evidence.' },
  } satisfies Record<keyof EvidenceInput, FieldWords>,

  official: {
    state: { label: 'State', help: 'The state that speaks: two capital letters, such as BF.' },
    by: { label: 'By', help: 'The office, person in office or agency that speaks for it.' },
    position: {
      label: 'Position',
      help: 'What it says of the claim. A missing reply is no position.',
    },
    strength: { label: 'Its number', help: 'Only a number that this government itself states.' },
  } satisfies Record<keyof OfficialInput, FieldWords>,

  basedOn: {
    source: { label: 'Source', help: 'The id of another source on record.' },
    origin: {
      label: 'Origin',
      help: 'An origin outside the records, by name. One exact text is one origin.',
    },
    inferred: {
      label: 'Inferred',
      help: 'The document does not say so; matching content shows it.',
    },
  } satisfies Record<keyof BasedOn, FieldWords>,
} as const;

/** What each allowed value means, where the interface does not say it elsewhere. */
export const values = {
  titleFrom: {
    page: 'its own headline, seen on the page',
    address: 'rebuilt from the words of its address',
    description: 'our description',
  } satisfies Record<Source['titleFrom'], string>,
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  } satisfies Record<Source['reliability'], string>,
  stance: {
    supports: 'says that it is so',
    contradicts: 'says that it is not so',
    mentions: 'repeats it without backing it',
  } satisfies Record<Stance, string>,
  measure: {
    present: 'those there at one time',
    cumulative: 'all who were ever sent',
  } satisfies Record<Measure, string>,
  position: {
    confirms: 'says that it is so',
    'partly-confirms': 'confirms another kind, task, size or stage',
    denies: 'says that it is not so',
    ambiguous: 'can be read either way',
    'declines-to-comment': 'was asked and would not say',
    asserts: 'says it of another state’s force',
    plans: 'says that it is planned',
    approves: 'approves it',
    refuses: 'will not have or allow it',
  } satisfies Record<Position, string>,
} as const;
