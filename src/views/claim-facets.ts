import type { Assessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/claim.ts';
import { parseDate } from '../domain/dates.ts';
import type { OfficialAnswer } from '../domain/official-answer.ts';
import { type Status, STATUSES } from '../domain/status.ts';
import { type FacetName, facetPath } from '../paths.ts';
import { formatNumber, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';

/** A property by which claims can be narrowed: each of its values has a page of its own. */
export type Facet = {
  name: FacetName;
  /** The value of a claim; claims without one are on none of its pages. */
  valueOf: (assessment: Assessment) => string | undefined;
  /** Values that have a page even while no claim has them. */
  always: readonly string[];
  /** What a value is called, in a list of values and as the title of its page. */
  label: (value: string) => string;
  title: (value: string) => string;
  intro: (value: string) => string;
};

/** One value of a facet in a list, with the number of claims that have it. */
export type FacetLink = {
  label: string;
  href: string;
  count: string;
  status?: Status;
  current: boolean;
};

/** All values of one facet. */
export type FacetView = { name: FacetName; title: string; links: FacetLink[] };

const { lists } = words;
const plainIntro = () => lists.facetIntro;

/** Every facet of claims, in the order in which lists show them. */
export const FACETS: readonly Facet[] = [
  {
    name: 'status',
    valueOf: ({ status }) => status,
    always: STATUSES,
    label: (value) => words.status[value as Status],
    title: (value) => lists.statusTitle(words.status[value as Status]),
    intro: (value) => words.statusMeaning[value as Status],
  },
  {
    name: 'answer',
    valueOf: ({ officialAnswer }) => officialAnswer,
    always: [],
    label: (value) => words.official.answer[value as OfficialAnswer],
    title: (value) => lists.answerTitle(words.official.answer[value as OfficialAnswer]),
    intro: plainIntro,
  },
  {
    name: 'host',
    valueOf: ({ claim }) => claim.hostState.toLowerCase(),
    always: [],
    label: nameState,
    title: (value) => lists.hostTitle(nameState(value)),
    intro: plainIntro,
  },
  {
    name: 'sending',
    valueOf: ({ claim }) => claim.sendingState.toLowerCase(),
    always: [],
    label: nameState,
    title: (value) => lists.sendingTitle(nameState(value)),
    intro: plainIntro,
  },
  {
    name: 'mission',
    valueOf: ({ claim }) => claim.mission,
    always: [],
    label: (value) => words.mission[value as Claim['mission']],
    title: (value) => lists.missionTitle(words.mission[value as Claim['mission']]),
    intro: plainIntro,
  },
  {
    name: 'year',
    valueOf: ({ claim }) =>
      claim.begins === undefined ? undefined : parseDate(claim.begins)?.first.slice(0, 4),
    always: [],
    label: (value) => value,
    title: lists.yearTitle,
    intro: () => lists.yearIntro,
  },
];

/** The values of a facet that have a page, in the order of what they are called. */
export function valuesOf(facet: Facet, listed: readonly Assessment[]): string[] {
  if (facet.always.length > 0) return [...facet.always];
  const values = new Set(listed.flatMap((assessment) => facet.valueOf(assessment) ?? []));
  return [...values].sort((a, b) => facet.label(a).localeCompare(facet.label(b), words.locale));
}

/** Words every facet that has values, with their counts. */
export function toFacetViews(listed: readonly Assessment[], currentPath: string): FacetView[] {
  return FACETS.map((facet) => toFacetView(facet, listed, currentPath)).filter(
    ({ links }) => links.length > 0,
  );
}

function toFacetView(facet: Facet, listed: readonly Assessment[], currentPath: string): FacetView {
  return {
    name: facet.name,
    title: lists.facet[facet.name],
    links: valuesOf(facet, listed).map((value) => {
      const href = facetPath(facet.name, value);
      return {
        label: facet.label(value),
        href,
        count: formatNumber(
          listed.filter((assessment) => facet.valueOf(assessment) === value).length,
        ),
        ...(facet.name === 'status' && { status: value as Status }),
        current: href === currentPath,
      };
    }),
  };
}

function nameState(code: string): string {
  return formatState(code.toUpperCase());
}
