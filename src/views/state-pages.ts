import type { Assessment } from '../domain/assessment.ts';
import { newestPosition } from '../domain/positions.ts';
import { statePath } from '../paths.ts';
import { capitalise, formatCount, formatNumber, formatState } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type ClaimCard, toClaimCard } from './claim-card.ts';
import { listedClaims } from './claim-list-pages.ts';
import { type DeploymentMap, toDeploymentMap } from './deployment-map.ts';
import { type Link, linkClaim } from './link.ts';
import { formatStandingDate } from './official-sentence.ts';
import type { Register } from './register.ts';

/** Everything the page of one state shows. */
export type StatePage = {
  code: string;
  path: string;
  name: string;
  summary: string;
  /** Absent where no claim concerns it. */
  map: DeploymentMap | undefined;
  sent: ClaimCard[];
  hosted: ClaimCard[];
  /** What it said, of its own or of others' forces. */
  positions: { claim: Link; standing: string; date: string; documents: string }[];
};

/** A state in the list of states: numbers of claims, empty where there is none. */
export type StateLine = { state: Link; hosted: string; sent: string; spoken: string };

/** The page of every state that sends, hosts or speaks, in the order of names. */
export function toStatePages(register: Register): StatePage[] {
  const listed = listedClaims(register);
  // Withdrawn claims keep their page, and it leads to the pages of their states.
  const codes = new Set(
    [...register.assessments.values()].flatMap(({ positions }) => [...positions.keys()]),
  );
  return [...codes]
    .map((code) => toStatePage(register, listed, code))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale));
}

/** Every state in a line. */
export function toStateLines(pages: readonly StatePage[]): StateLine[] {
  const count = (claims: readonly unknown[]) =>
    claims.length === 0 ? '' : formatNumber(claims.length);
  return pages.map(({ path, name, hosted, sent, positions }) => ({
    state: { label: name, href: path },
    hosted: count(hosted),
    sent: count(sent),
    spoken: count(positions),
  }));
}

function toStatePage(register: Register, listed: readonly Assessment[], code: string): StatePage {
  const cards = (claims: readonly Assessment[]) =>
    claims.map((assessment) => toClaimCard(register, assessment));
  const sent = listed.filter(({ claim }) => claim.sendingState === code);
  const hosted = listed.filter(({ claim }) => claim.hostState === code);
  const positions = listed.flatMap((assessment) => describePosition(assessment, code));
  return {
    code,
    path: statePath(code),
    name: formatState(code),
    summary: describe({ sent: sent.length, hosted: hosted.length, spoken: positions.length }),
    map: toDeploymentMap([...sent, ...hosted]),
    sent: cards(sent),
    hosted: cards(hosted),
    positions,
  };
}

/** Names only the parts a state has. */
function describe(parts: Record<'sent' | 'hosted' | 'spoken', number>): string {
  const { said } = words.states;
  const has = (part: 'sent' | 'hosted' | 'spoken') =>
    parts[part] > 0 ? [said[part](formatCount(parts[part], words.nouns.claim))] : [];
  const sentences = [...has('hosted'), ...has('sent'), ...has('spoken')];
  return sentences.length > 0 ? sentences.join(' ') : words.states.onlyWithdrawn;
}

function describePosition({ claim, positions }: Assessment, code: string): StatePage['positions'] {
  const taken = positions.get(code);
  const newest = taken && newestPosition(taken);
  if (!taken || !newest) return [];
  const decided = taken.deciding.length > 0;
  return [
    {
      claim: linkClaim(claim),
      standing: decided
        ? words.positions.standing[taken.standing]
        : capitalise(words.positions.taken[newest.position]),
      date: formatStandingDate(decided ? taken.deciding : [newest]),
      documents: formatCount(
        new Set(taken.positions.map(({ source }) => source)).size,
        words.nouns.document,
      ),
    },
  ];
}
