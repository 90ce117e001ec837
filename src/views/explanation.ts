import { type Assessment, withoutKnownOrigin } from '../domain/assessment.ts';
import { type Evidence, withStance } from '../domain/evidence.ts';
import { formatDate } from '../words/format.ts';
import { words } from '../words/words.ts';
import { nameRoute } from './claim-card.ts';
import { nameOrigin } from './name-origin.ts';
import { nameSource } from './name-source.ts';
import type { Register } from './register.ts';
import { toStatePositions } from './state-positions.ts';
import { toVerdict } from './verdict.ts';

/** Explains the assessment of one claim for a terminal: its status with the reasons, and all that stands behind it. */
export function formatExplanation(register: Register, assessment: Assessment): string {
  const { claim, asOf, rule } = assessment;
  const { status, reasons, official, tallies, wouldChange } = toVerdict(register, assessment);
  const { explain } = words;
  const sections: [title: string, lines: string[]][] = [
    [words.effect.status(status.label, rule), [status.origins, ...listOf(status.declared)]],
    [explain.why, reasons.map(({ text, links }) => joinLinks(text, links))],
    [
      words.official.title,
      [
        official,
        ...toStatePositions(register, assessment).flatMap(
          ({ state, role, standingLabel, basis }) => [
            explain.position(state, role, standingLabel),
            ...basis.map(indent),
          ],
        ),
      ],
    ],
    [explain.counts, tallies.map(({ number, label }) => `${number} ${label}`)],
    [words.origins.title, listOrigins(assessment)],
    [
      words.claim.wouldChange,
      wouldChange.length > 0
        ? wouldChange.map(({ text, to }) => explain.change(text, to.label))
        : [words.claim.wouldChangeNothing],
    ],
  ];
  const head = [
    `${claim.title} (${claim.id})`,
    nameRoute(claim),
    claim.statement,
    ...(asOf === null ? [] : [explain.asOf(formatDate(asOf))]),
    ...(claim.withdrawn
      ? [words.claim.withdrawn(formatDate(claim.withdrawn.on), claim.withdrawn.reason)]
      : []),
  ];
  return [
    head.join('\n'),
    ...sections.map(([title, lines]) => [title, ...lines.map(indent)].join('\n')),
    explain.rules,
  ].join('\n\n');
}

const indent = (line: string): string => `    ${line}`;

const listOf = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** Origins of what supports the claim, the one behind most documents first, then documents of unknown origin. */
function listOrigins({ origins, evidence }: Assessment): string[] {
  const { explain, origins: said } = words;
  const unknown = withoutKnownOrigin(withStance(evidence, 'supports'), origins);
  const name = (pieces: readonly Evidence[]) =>
    pieces.map(({ source }) => nameSource(source)).join('; ');
  const lines = [
    ...origins
      .toSorted((a, b) => b.evidence.length - a.evidence.length)
      .map(({ origin, evidence: pieces, declared }) => {
        const label = nameOrigin(origin);
        return explain.origin(declared ? label : said.graph.inferredLink(label), name(pieces));
      }),
    ...(unknown.length > 0 ? [explain.origin(said.unknown, name(unknown))] : []),
  ];
  return lines.length > 0 ? lines : [said.summaryNone];
}

function labels(links: readonly { label: string }[]): string {
  return links.map(({ label }) => label).join('; ');
}

/** A reason that ends in a colon is followed by the records that give it. */
function joinLinks(text: string, links: readonly { label: string }[]): string {
  return links.length > 0 ? `${text} ${labels(links)}.` : text;
}
