import type { Hypothesis } from '../domain/what-would-change.ts';
import type { Kind } from '../domain/source.ts';
import type { OfficialAnswer } from '../domain/official-answer.ts';
import type { Origin } from '../domain/origins.ts';
import type { Position, Stance } from '../domain/evidence.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import type { Source } from '../domain/source.ts';
import type { Standing } from '../domain/positions.ts';
import type { Status } from '../domain/status.ts';
import type { StrengthAgreement } from '../domain/strength.ts';
import type { Claim } from '../domain/claim.ts';
import { enCommands } from './en-commands.ts';
import { enContribute } from './en-contribute.ts';
import { enSearch } from './en-search.ts';
import { enStyleGuide } from './en-style-guide.ts';
import { fields, values } from './en-fields.ts';

/** What a reason's sentence is made of: counts with their nouns, the state that speaks, and what is more than one. */
export type ReasonFacts = {
  sources: string;
  origins: string;
  state: string;
  many: boolean;
  manyClaims: boolean;
};

/** Every word of the interface in English. Sentences take names and counts that are already formatted. */
export const en = {
  locale: 'en-GB',
  language: 'en',

  site: {
    name: 'Muster',
    tagline: 'Reported foreign troop deployments, and how much each report is worth',
    skip: 'Skip to content',
    navigation: 'Main',
    breadcrumbs: 'Where you are',
    recordsAsOf: (day: string) => `Records as of ${day}`,
    licence: 'Records: CC BY 4.0. Quoted fragments belong to their publishers.',
    footerNote: 'Statuses are computed from the records by published rules.',
  },
  pages: {
    home: 'Muster',
    states: 'States',
    gaps: 'What is missing',
    claims: 'Claims',
    sources: 'Sources',
    origins: 'Origins',
    methodology: 'Method',
    about: 'About',
    corrections: 'Corrections',
    missing: 'Page not found',
  },

  undated: 'undated',
  about: (date: string) => `about ${date}`,
  unknown: 'unknown',

  nouns: {
    claim: { one: 'claim', other: 'claims' },
    source: { one: 'source', other: 'sources' },
    origin: { one: 'known origin', other: 'known origins' },
    document: { one: 'document', other: 'documents' },
    record: { one: 'record', other: 'records' },
    route: { one: 'route', other: 'routes' },
    state: { one: 'state', other: 'states' },
  },

  strength: {
    upTo: (number: string) => `up to ${number}`,
    atLeast: (number: string) => `at least ${number}`,
    title: 'Strength as reported',
    claimed: (strength: string) => `The claim says ${strength}.`,
    claimedPlanned: (strength: string) => `It says ${strength} more were announced.`,
    claimedOnlyPlanned: (strength: string) => `The claim says that ${strength} were announced.`,
    claimedLeft: (strength: string) => `The claim says that ${strength} left.`,
    claimedNone: 'The claim names no number.',
    noneReported: 'No document on record gives a number.',
    present: 'Said to be there',
    left: 'Said to have left',
    planned: 'Announced, not arrived',
    cumulative: 'all who were ever sent',
    agreement: {
      agree: 'All numbers agree.',
      overlap: 'The ranges overlap.',
      disjoint: 'Some numbers do not fit together; the documents’ notes may say why.',
    } satisfies Record<StrengthAgreement, string>,
    alone: 'Only one document gives a number.',
    otherTimes: 'Some numbers differ, but are not said to hold for the same time.',
    columns: { strength: 'Number', source: 'Documents', date: 'Holds for', stance: 'Stance' },
    notSaid: 'not said',
  },

  strengthPlot: {
    rival: (claim: string, group: string) => `Rival account, ${claim}: ${group.toLowerCase()}`,
    claimed: (strength: string) => `The claim: ${strength}`,
    documentDate: (date: string) => `pub. ${date}`,
    otherStance: (publisher: string, stance: string) => `${publisher} (${stance})`,
    same: (group: string, number: string) => `${group}: every number is ${number}`,
    spread: (group: string, low: string, high: string) => `${group}: from ${low} to ${high}`,
    key: {
      published: '“pub.” is the date of a document that does not say when its number holds.',
      open: 'An arrow is an open end.',
    },
    band: 'the claim’s own number',
  },

  status: {
    confirmed: 'Officially confirmed',
    refuted: 'Refuted',
    contested: 'Contested',
    corroborated: 'Corroborated',
    'single-origin': 'Single origin',
    unattributed: 'Unattributed',
    unsupported: 'Unsupported',
  } satisfies Record<Status, string>,
  statusMeaning: {
    confirmed: 'A government concerned confirms it on the record.',
    refuted: 'Contradicted, and not backed by more than one known origin.',
    contested: 'Supported, and something on record stands against it.',
    corroborated: 'Two or more independent origins, and nothing against.',
    'single-origin': 'Everything known goes back to one origin.',
    unattributed: 'Supported, but nobody says where the report comes from.',
    unsupported: 'Nothing on record supports or contradicts it.',
  } satisfies Record<Status, string>,
  statusRule: (rule: string) => `Rule ${rule}`,

  confirmedBy: {
    host: (status: string, host: string) => `${status} by ${host} (host state)`,
    sending: (status: string, sending: string) => `${status} by ${sending} (sending state)`,
    both: (status: string, host: string, sending: string) =>
      `${status} by both ${host} and ${sending}`,
    yetContradicted: (status: string) => `${status}, and contradicted`,
  },

  reasons: {
    'state-confirms': ({ state }) => `${state} confirms it, according to:`,
    'state-denies': ({ state }) => `${state} denies it, according to:`,
    'state-mixed': ({ state }) =>
      `${state} has both confirmed and denied it on the same day, according to:`,
    'fact-check-contradicts': ({ sources, many }) =>
      many ? `Fact-checks contradict it (${sources}):` : 'A fact-check contradicts it:',
    contradicted: ({ sources }) => `Contradicted by ${sources}:`,
    'incompatible-supported': ({ sources, manyClaims }) =>
      manyClaims
        ? `Rival accounts, which cannot be true together with this one, are supported by ${sources}:`
        : `A rival account, which cannot be true together with this one, is supported by ${sources}:`,
    'independent-origins': ({ sources, origins, many }) =>
      `Supported by ${sources}, which ${many ? 'go' : 'goes'} back to ${origins}.`,
    'one-origin': ({ sources, many }) =>
      many
        ? `Supported by ${sources}, but only one origin is known behind them.`
        : `Supported by ${sources}, which goes back to one known origin.`,
    'no-known-origin': ({ sources, many }) =>
      many
        ? `Supported by ${sources}, but no origin is known: none says where the report comes from.`
        : `Supported by ${sources}, but no origin is known: it does not say where the report comes from.`,
    'not-supported': () => 'Nothing on record supports it.',
    'nothing-either-way': () => 'Nothing on record supports or contradicts it.',
  } satisfies Record<ReasonCode, (facts: ReasonFacts) => string>,
  someOvertaken: (count: string, many: boolean) =>
    many
      ? `${count} of these report a position that the government has since changed.`
      : `${count} of these reports a position that the government has since changed.`,
  nothingAgainst: 'Nothing on record stands against it.',

  official: {
    title: 'Official answer',
    answer: {
      disputed: 'Disputed between or within governments',
      'confirmed-by-both': 'Confirmed by both governments',
      'confirmed-by-host': 'Confirmed by the host state',
      'confirmed-by-sending': 'Confirmed by the sending state',
      denied: 'Denied',
      'partly-confirmed': 'Partly confirmed',
      'no-clear-position': 'No clear position',
      'none-on-record': 'None on record',
    } satisfies Record<OfficialAnswer, string>,
    neither: (host: string, sending: string) =>
      `Neither ${host} nor ${sending} has confirmed or denied it on the record.`,
    clause: {
      confirms: (state: string, date: string) => `${state} confirms it (${date})`,
      'partly-confirms': (state: string, date: string) => `${state} confirms part of it (${date})`,
      denies: (state: string, date: string) => `${state} denies it (${date})`,
      mixed: (state: string, date: string) => `${state} both confirms and denies it (${date})`,
      silent: (state: string) => `nothing is on record from ${state}`,
    } satisfies Record<Exclude<Standing, 'no-position'>, (state: string, date: string) => string>,
    undecided: (state: string, said: string, date: string) => `${state} ${said} (${date})`,
    both: (host: string, sending: string) => `${host}; ${sending}.`,
    noNumber: 'Neither government is on record with a number.',
  },

  positions: {
    title: 'What the governments say',
    host: 'Host state',
    sending: 'Sending state',
    other: 'Other state',
    standing: {
      confirms: 'Confirms',
      'partly-confirms': 'Confirms in part',
      denies: 'Denies',
      mixed: 'Confirms and denies',
      'no-position': 'No clear position',
      silent: 'Nothing on record',
    } satisfies Record<Standing, string>,
    silent: (state: string) =>
      `No document on record reports a position of ${state}. Silence is neither confirmation nor denial.`,
    latest: (date: string) => `most recently ${date}`,
    undated: 'in undated documents only',
    primary: 'a document of that government is on record',
    reported: (sources: string) => `reported by ${sources}`,
    reportedFrom: (sources: string, origins: string) =>
      `reported by ${sources}, from at most ${origins}`,
    number: (strength: string) => `states a number: ${strength}`,
    noNumber: 'no number recorded',
    overtaken: 'overtaken by a newer word',
    voices: 'not all its voices say the same, see below',
    itself: 'its own statement',
    undatedWord: 'undated: cannot be placed before or after',
    taken: {
      confirms: 'confirms',
      'partly-confirms': 'confirms in part',
      denies: 'denies',
      ambiguous: 'is ambiguous',
      'declines-to-comment': 'declines to comment',
      asserts: 'asserts it',
      plans: 'says that it is planned',
      approves: 'approves it',
      refuses: 'will not have it',
    } satisfies Record<Position, string>,
  },

  evidence: {
    title: {
      supports: 'Supporting sources',
      contradicts: 'Contradicting sources',
      mentions: 'Sources that only mention it',
    } satisfies Record<Stance, string>,
    stance: {
      supports: 'supports',
      contradicts: 'contradicts',
      mentions: 'mentions',
    } satisfies Record<Stance, string>,
    empty: {
      supports: 'No document on record supports this claim.',
      contradicts: 'No document on record contradicts this claim.',
      mentions: 'No document on record merely mentions this claim.',
    } satisfies Record<Stance, string>,
    byStatement: 'By what they say',
    byRival: 'By supporting an account that cannot be true together with this one',
    rival: 'These support the rival account',
    reliability: (letter: string, meaning: string) => `Reliability ${letter}: ${meaning}`,
    basedOn: 'Goes back to',
    ownReporting: (publisher: string) => `${publisher} itself`,
    noOrigin: 'no known origin: it names no source that can be traced',
    inferred: 'inferred, not declared',
    linkRetracted: (document: string) => `${document} (retracted)`,
    linkInferred: (document: string) => `${document} (inferred)`,
    via: 'Carried by',
    reports: (state: string, says: string, by: string) => `Reports that ${state} ${says}: ${by}`,
    original: 'Original document',
    archived: 'Archived copy',
    notArchived: 'no archived copy on record',
    record: 'Source page',
    thisDocument: (stance: string) => `This document ${stance} it`,
    says: (numbers: string) => `Number: ${numbers}.`,
    announced: (strength: string) => `${strength} announced`,
    overTime: (strength: string) => `${strength} in all over time`,
    holdsFor: (numbers: string, date: string) => `${numbers}, as of ${date}`,
    graded: 'Graded so because',
    overtaken: (state: string, says: string, date: string) =>
      `Overtaken by a newer word: ${state} ${says} (${date}).`,
    translated: 'in our translation',
    titleFromAddress: 'Title rebuilt from the words of its address',
    titleFromDescription: 'Our description; its own headline was not seen',
    retracted: (day: string, reason: string) => `Retracted by its publisher on ${day}: ${reason}`,
    corrected: (day: string, note: string) => `Corrected by its publisher on ${day}: ${note}`,
  },

  kind: {
    news: 'News report',
    wire: 'Wire report',
    'state-media': 'State media',
    'official-statement': 'Official statement',
    'fact-check': 'Fact-check',
    'think-tank': 'Think tank',
    ngo: 'NGO',
    igo: 'Intergovernmental organisation',
    blog: 'Blog',
    social: 'Social media',
    video: 'Video',
    reference: 'Reference work',
  } satisfies Record<Kind, string>,
  speaksFor: (kind: string, state: string) => `${kind} (${state})`,
  /** Names of states where Intl has another one than the records use. */
  stateNames: {
    CD: 'DR Congo',
    TR: 'Turkey',
    // Codes that stand for no state: the made-up records of the style guide.
    QM: 'Made-up sender',
    QN: 'Made-up host',
  } as Readonly<Record<string, string>>,
  originType: {
    'own-reporting': 'its own reporting',
    'own-and-relay': 'its own reporting, besides what it relays',
    relay: 'relays others',
    official: 'an official document',
    unsourced: 'names no source',
  } satisfies Record<Source['originType'], string>,
  reliabilityScale: (letter: string, reason: string) =>
    letter === 'F'
      ? `F, cannot be judged: ${reason}`
      : `${letter}, on a scale from A (best) to E (worst), for this use: ${reason}`,

  mission: {
    'close-protection': 'Close protection',
    combat: 'Combat',
    training: 'Training',
    garrison: 'Garrison',
    'joint-force': 'Joint force',
    peacekeeping: 'Peacekeeping',
    reinforcement: 'Reinforcement',
    withdrawal: 'Withdrawal',
    'air-defence': 'Air defence',
    unspecified: 'Mission not specified',
  } satisfies Record<Claim['mission'], string>,

  claim: {
    route: (sending: string, host: string) => `${sending} → ${host}`,
    why: 'Why',
    begins: (date: string) => `said to begin ${date}`,
    ends: (date: string) => `said to have ended ${date}`,
    beginsUnknown: 'start not reported',
    newest: (date: string) => `newest dated document ${date}`,
    noDated: 'no dated document',
    withdrawn: (day: string, reason: string) => `This claim was withdrawn on ${day}: ${reason}`,
    replacedBy: 'In its place:',
    wouldChange: 'What would change the status',
    wouldChangeNothing: 'No single document of the kinds we try would change it.',
    background: 'Background',
    noBackground: 'No background has been written yet.',
    incompatible: 'Rival accounts',
    incompatibleIntro: 'They cannot be true together with this claim.',
    related: 'Related claims',
    details: 'About this record',
    aliases: 'Also known as',
    force: 'Force',
    missionTerm: 'Mission',
    dates: 'Reported dates',
    identifier: 'Record',
    forceUnknown: 'not named',
    title: (title: string, caution: string | undefined) =>
      caution ? `${caution}: ${title}` : title,
    caution: {
      none: (status: string) => `${status}, origin unknown`,
      one: (status: string) => `${status}, one origin`,
      unconfirmed: 'Unconfirmed',
      withdrawn: 'Withdrawn',
    },
    description: (status: string, sources: string, origins: string, official: string) =>
      `${status}: ${sources}, ${origins}. ${official}`,
  },
  preview: {
    claim: 'Claim',
    unconfirmed: (status: string) => `${status}, unconfirmed`,
    withdrawn: (verdict: string) => `${verdict}, but withdrawn`,
    siteAlt: (site: string, tagline: string, promise: string, statuses: readonly string[]) =>
      `${site}: ${tagline}. ${promise} ${statuses.join(', ')}.`,
    alt: (
      statement: string,
      verdict: string,
      counts: string,
      official: string,
      asOf: string | undefined,
    ) =>
      `Claim: ${statement} ${verdict}: ${counts}. ${official}` +
      (asOf === undefined ? '' : ` ${asOf}.`),
  },
  tallies: {
    supports: { one: 'source supports it', other: 'sources support it' },
    contradicts: { one: 'source contradicts it', other: 'sources contradict it' },
    implied: { one: 'source supports a rival account', other: 'sources support a rival account' },
    mentions: { one: 'source only mentions it', other: 'sources only mention it' },
    origins: { one: 'independent origin', other: 'independent origins' },
    declared: (number: string) => `${number} without inferred links`,
  },

  wouldChange: {
    'independent-report': 'A supporting report from an origin of its own',
    'host-confirms': (host: string) => `A confirmation by ${host}`,
    'sending-confirms': (_host: string, sending: string) => `A confirmation by ${sending}`,
    'host-denies': (host: string) => `A denial by ${host}`,
    'sending-denies': (_host: string, sending: string) => `A denial by ${sending}`,
    'contradicting-report': 'A report that contradicts it',
    'contradicting-fact-check': 'A fact-check that contradicts it',
    'contradictions-retracted': 'Retraction of every source that contradicts it',
    'rivals-withdrawn': 'Withdrawal of the rival accounts',
  } satisfies Record<Hypothesis, string | ((host: string, sending: string) => string)>,

  origins: {
    title: 'Where the reports come from',
    summary: (supported: string, origins: string) => `${supported}, from ${origins}.`,
    summaryNone: 'Nothing supports this claim, so there is no origin to trace.',
    kind: {
      stated: 'an origin outside the records',
      publisher: 'the publisher itself',
      circular: 'documents that only cite each other',
    } satisfies Record<Origin['kind'], string>,
    circular: (documents: string) => `A circle: ${documents} only cite each other`,
    inferredOnly: 'linked by inference only',
    unknown: 'No known origin',
    others: 'Behind what contradicts or only mentions it',
    groupOf: (says: string) => `${says}: `,
    graph: {
      title: 'Graph: on the left the origins, on the right the documents that go back to them',
      columns: { origins: 'Origins', documents: 'Documents', repeated: 'Repeated by' },
      origin: (name: string) => `Origin: ${name}`,
      document: (name: string, stance: string, from: string) =>
        `${name}, ${stance}; goes back to: ${from}`,
      relay: 'passes it on without an entry for this claim',
      legend: {
        supports: 'supports it',
        contradicts: 'contradicts it',
        mentions: 'only mentions it',
        relay: 'passes it on, without an entry for this claim',
      } satisfies Record<Stance | 'relay', string>,
      legendInferred: 'link inferred, not declared',
      inferredDetail: (date: string) => `${date}, link inferred`,
      inferredLink: (name: string) => `${name} (inferred, not declared)`,
    },
    intro:
      'An origin is where reports ultimately come from: a statement, an interview, an outlet’s own reporting. Many articles with one origin are one report.',
    empty: 'No origin is on record yet.',
    leads: (documents: string) => `Behind ${documents} on record`,
    cascade: 'Documents that lead back to it',
    direct: 'directly',
    directInferred: 'directly (inferred)',
    through: (sources: string) => `through ${sources}`,
    members: 'The documents of the circle',
    notOnRecord: 'The origin itself is not among the sources on record: it is known by name only.',
  },

  history: {
    title: 'How the status came about',
    first: (status: string) => `At first ${status.toLowerCase()}`,
    still: (status: string) => `Still ${status.toLowerCase()}`,
    changed: (from: string, to: string) => `${from} → ${to}`,
    answer: (answer: string) => `Official answer: ${answer}`,
    undated: 'Undated documents',
    retracted: (title: string, reason: string) => `${title} was retracted: ${reason}`,
    note: 'A document dated only to a month or a year counts from its last day, so it may stand later here than it appeared. Undated documents come last.',
    noneAtAll: 'No document is on record, so the status has no history.',
  },

  cards: {
    key: {
      title: 'How to read the marks beside each claim',
      source: 'a source that supports it',
      unknown: 'one without a known origin',
      contradicts: 'one that contradicts it',
      origin: 'an origin of the sources above',
      quarter: 'the same sources by quarter, those against below the line',
      vague: 'quarter not known',
      undated: 'no date known',
    },
    unsupported: 'Nothing supports it.',
    supported: (sources: string, unknown: string | undefined) =>
      unknown === undefined ? `${sources}.` : `${sources}, ${unknown}.`,
    allUnknown: 'without a known origin',
    someUnknown: (sources: string) => `${sources} without a known origin`,
    uncontradicted: 'Nothing contradicts it.',
    contradicted: (sources: string, origins: string) => `${sources}, ${origins}.`,
    fromOrigins: (origins: string) => `from ${origins}`,
    rivalled: (sources: string) => `${sources}.`,
    dated: (first: string, last: string, undated: string | undefined) => {
      const when = first === last ? `Dated ${first}` : `Dated ${first} to ${last}`;
      return undated === undefined ? `${when}.` : `${when}; ${undated} undated.`;
    },
    undated: 'Undated.',
    answer: (answer: string) => `official answer: ${answer.toLowerCase()}`,
  },

  timeline: {
    documents: (documents: string, first: string, last: string, undated: number) => {
      const when = first === last ? `dated ${first}` : `from ${first} to ${last}`;
      return undated > 0
        ? `${documents} ${when}, and ${undated} undated.`
        : `${documents} ${when}.`;
    },
    course: (statuses: string, count: number) =>
      count === 1
        ? `The status has always been: ${statuses}.`
        : `The status was ${statuses} in turn.`,
    event: (document: string, says: string) => `${document}: ${says}`,
    lanes: {
      supports: 'Supports',
      contradicts: 'Contradicts',
      mentions: 'Only mentions',
    } satisfies Record<Stance, string>,
    status: 'Status',
    none: 'nothing on record',
    marks: {
      press: 'news, wire, video',
      official: 'official statement',
      'state-media': 'state media',
      'fact-check': 'fact-check',
      research: 'think tank, NGO, reference',
      'self-published': 'blog, social media',
      confirms: 'state confirms',
      partly: 'confirms in part',
      denies: 'denies',
      other: 'says something else',
    },
    inexact: 'hollow: no exact day, the bar spans the days it can mean',
  },

  sources: {
    intro:
      'Every document on record, the newest first. Each is graded for this use, with the reason.',
    empty: 'No document is on record yet.',
    undatedGroup: 'Undated',
    newestGroup: 'Newest',
    yearTitle: (year: string) => `Sources: ${year}`,
    summary: 'What it says',
    noSummary: 'No summary has been written yet.',
    claims: 'What it contributes',
    noClaims: 'It contributes to no claim.',
    basedOn: 'What it goes back to',
    relayedBy: 'Who goes back to it',
    notRelayed: 'No document on record goes back to this one.',
    details: 'About this document',
    published: 'Published',
    publisher: 'Publisher',
    publisherCountry: 'Publisher’s state',
    author: 'Author',
    language: 'Language',
    kind: 'Kind',
    reliability: 'Reliability',
    provenance: 'How it knows',
    title: 'Title',
    titlePage: 'its own headline',
    accessed: 'Read on',
    archived: 'Archived',
    notStated: 'not stated',
  },

  states: {
    intro: 'Every state that is said to send or host troops, or that said something on the record.',
    said: {
      sent: (claims: string) => `Said to send troops: ${claims}.`,
      hosted: (claims: string) => `Said to host foreign troops: ${claims}.`,
      spoken: (claims: string) => `Position on record: ${claims}.`,
    },
    onlyWithdrawn: 'Only withdrawn claims concern it.',
    sent: 'Forces it is said to send',
    hosted: 'Forces it is said to host',
    positions: 'Positions on record',
    noneSent: 'No claim on record says that it sends troops.',
    noneHosted: 'No claim on record says that it hosts foreign troops.',
    noPositions: 'No document on record reports a position of it.',
    columns: { claim: 'Claim', standing: 'It says', date: 'Newest word', documents: 'In' },
    list: {
      caption: 'Numbers of claims',
      state: 'State',
      hosted: 'Said to host foreign troops',
      sent: 'Said to send troops',
      spoken: 'Position on record',
      none: 'No claim is on record, so no state is.',
    },
  },
  comparison: {
    heading: (claims: string) => `${claims} rival accounts side by side`,
    title: (claims: string) => `Side by side: ${claims}`,
    intro: 'These claims cannot all be true. What supports one counts against the others.',
    link: 'Compare them side by side',
    noNumber: 'no number',
    noDate: 'no dated document supports it',
    terms: {
      statement: 'The claim',
      number: 'Number',
      mission: 'Mission',
      evidence: 'Evidence',
      origins: 'Origins',
      first: 'First dated report',
      answer: 'Official answer',
      host: 'Host state',
      sending: 'Sending state',
    },
  },
  gaps: {
    intro:
      'What a contributor can do next. Each line leads to the page of a record and names the file to improve.',
    empty: 'Nothing is missing here.',
    kinds: {
      'unknown-origin': {
        title: 'Claims without a known origin',
        hint: 'Find out where the reports come from, or find a report that says so.',
      },
      'one-origin': {
        title: 'Claims with one origin',
        hint: 'Find a report that does not go back to the same origin.',
      },
      'no-official-source': {
        title: 'Claims without an official document',
        hint: 'Find a statement by one of the governments concerned, on its own site.',
      },
      'only-party-aligned': {
        title: 'Claims supported only by documents that speak for a party',
        hint: 'Find a report by someone who is not a party to the matter.',
      },
      undated: {
        title: 'Sources without a date',
        hint: 'Find the day of publication on the page or in an archive.',
      },
      described: {
        title: 'Sources without their own headline',
        hint: 'Open the document and copy its headline.',
      },
      unarchived: {
        title: 'Sources without an archived copy',
        hint: 'Save the document in a public archive and add the address of the copy.',
      },
    },
  },
  lists: {
    facetIntro: 'A status says what the records show, never what is true.',
    claimsIntro: 'Every claim on record. A status says what the records show, never what is true.',
    facet: {
      status: 'Status',
      answer: 'Official answer',
      host: 'Host state',
      sending: 'Sending state',
      mission: 'Mission',
      year: 'Said to begin in',
    },
    moreFacets: 'Narrow by answer, state, mission or year',
    statusTitle: (status: string) => `${status} claims`,
    answerTitle: (answer: string) => `Claims with the official answer “${answer}”`,
    hostTitle: (state: string) => `Claims about foreign troops in ${state}`,
    sendingTitle: (state: string) => `Claims about troops sent by ${state}`,
    missionTitle: (mission: string) => `Claims by mission: ${mission}`,
    yearTitle: (year: string) => `Claims about deployments said to begin in ${year}`,
    yearIntro: 'By the reported start; where none is reported, by the first report or estimate.',
    jump: 'Jump to',
    jumpToState: 'Go to a host state',
    contents: 'Contents',
    empty: 'No claim is on record yet.',
    emptyStatus: 'No claim on record has this status.',
  },

  map: {
    title: 'Who is said to send troops where',
    finding: (claims: string, routes: string, states: string) =>
      `${claims} on ${routes} between ${states}.`,
    reading: 'Each line is one claim; it leads from the sending to the host state.',
    readingBundled:
      'Each line stands for the claims of one status: the broader, the more. It leads from the sending to the host state.',
    missing: (routes: string) => `Not on the map, for want of a shape: ${routes}.`,
    route: (route: string, claims: string) => `${route}: ${claims}`,
    inset: 'West Africa, enlarged',
    list: (claims: string) => `The same as a list: ${claims} by route`,
    columns: { route: 'Sending → host state', claims: 'Claims' },
  },

  search: enSearch,
  contribute: enContribute,
  styleGuide: enStyleGuide,
  ...enCommands,

  home: {
    lead: 'Muster keeps track of reported foreign troop deployments: who reported them, who repeated whom, who contradicted them, and whether a government concerned has said anything on the record.',
    promise: 'It never says that a report is true. It shows how much a number is worth.',
    tallies: 'Claims by status',
    stroke: 'Each stroke is one claim. A status says what the records show, never what is true.',
    changes: 'Latest changes of status or official answer',
    today: (status: string) => `today: ${status}`,
    newest: 'Newest sources',
    allClaims: 'All claims',
    allSources: 'All sources',
    figures: (claims: string, sources: string, origins: string) =>
      `${claims}, ${sources}, ${origins}.`,
    noChanges: 'No status has changed yet.',
  },

  improve: {
    title: 'Something wrong or missing?',
    onHost: 'See or improve this record’s file',
    byHand: (file: string) =>
      `This page is built from ${file} in the project’s repository. Correct it, or add a source beside it, and propose the change; CONTRIBUTING.md says how.`,
    contact: 'Report an error',
  },

  methodology: {
    statuses: 'The statuses; the first that fits holds',
    description: 'The rules by which Muster computes statuses, official answers and origins.',
  },
  missing: {
    text: 'There is no page at this address. Nothing on record was lost: records are never deleted.',
    whyTitle: 'What may have happened',
    why: [
      'The address holds a typing mistake, or was cut off where it was copied. Addresses of pages end with a slash.',
      'The page was of a group of claims that no claim belongs to any more, such as a mission or an answer.',
      'The page was of an origin that is now recorded under another name.',
    ],
    whereTitle: 'Where to look',
    leads: {
      claims:
        'Every claim, by host state; to be narrowed by status, answer, state, mission or year',
      states: 'Every state that is said to send or host troops',
      sources: 'Every document on record, by year',
      origins: 'Where reports come from, by name',
      methodology: 'The rules by which claims are assessed',
      gaps: 'What a contributor can do next',
      homeName: 'Start',
      home: 'The tallies, the latest changes and the newest sources',
    },
  },

  corrections: {
    description:
      'How mistakes are mended, statuses disputed, claims withdrawn and texts removed, and the log of what was.',
    log: 'Log',
    none: 'No claim has been withdrawn so far, and no publisher has corrected a document on record or taken one back.',
    what: {
      withdrawn: 'Claim withdrawn:',
      retracted: 'Document retracted by its publisher:',
      corrected: 'Document corrected by its publisher:',
    },
  },

  /** The fields of records and what may stand in them, for those who write records. */
  fields,
  values,
};
