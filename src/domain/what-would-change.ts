import { assessCase, type Assessment, type Case } from './assessment.ts';
import type { Day } from './dates.ts';
import type { Evidence, Stance } from './evidence.ts';
import type { Graph } from './graph.ts';
import type { OfficialAnswer } from './official-answer.ts';
import type { Source } from './source.ts';
import type { Status, StatusRule } from './status.ts';

/** What could happen to a claim. */
export type Hypothesis =
  | 'independent-report'
  | 'host-confirms'
  | 'sending-confirms'
  | 'host-denies'
  | 'sending-denies'
  | 'contradicting-report'
  | 'contradicting-fact-check'
  | 'contradictions-retracted'
  | 'rivals-withdrawn';

/** What would follow if a hypothesis came true; only those that change the status are listed. */
export type Change = {
  if: Hypothesis;
  status: Status;
  rule: StatusRule;
  officialAnswer: OfficialAnswer;
};

/**
 * Tells what would change the status of a claim: each hypothesis is put to the rules themselves,
 * as one more document (or as documents taken away), and kept where the status comes out different.
 */
export function whatWouldChange(graph: Graph, assessment: Assessment): Change[] {
  return hypotheses(assessment).flatMap(([hypothesis, supposed]) => {
    const { status, rule, officialAnswer } = assessCase(graph, supposed);
    return status === assessment.status ? [] : [{ if: hypothesis, status, rule, officialAnswer }];
  });
}

function hypotheses(given: Assessment): [Hypothesis, Case][] {
  const { claim, asOf, evidence, rivals } = given;
  const suppose = (
    hypothesis: Hypothesis,
    stance: Stance,
    document: Partial<Source>,
  ): [Hypothesis, Case] => [
    hypothesis,
    {
      claim,
      asOf,
      rivals,
      evidence: [...evidence, invent(hypothesis, claim.id, stance, document)],
    },
  ];
  const statement = (speaksFor: string): Partial<Source> => ({
    kind: 'official-statement',
    originType: 'official',
    speaksFor,
  });
  return [
    suppose('independent-report', 'supports', {}),
    suppose('host-confirms', 'supports', statement(claim.hostState)),
    suppose('sending-confirms', 'supports', statement(claim.sendingState)),
    suppose('contradicting-report', 'contradicts', {}),
    suppose('contradicting-fact-check', 'contradicts', { kind: 'fact-check' }),
    suppose('host-denies', 'contradicts', statement(claim.hostState)),
    suppose('sending-denies', 'contradicts', statement(claim.sendingState)),
    [
      'contradictions-retracted',
      {
        claim,
        asOf,
        rivals,
        evidence: evidence.filter(({ entry }) => entry.stance !== 'contradicts'),
      },
    ],
    ['rivals-withdrawn', { claim, asOf, evidence, rivals: [] }],
  ];
}

/** Later than every document: the newest position stands. */
const LATEST: Day = '9999-12-31';

/** A document that exists only in the hypothesis: a publisher and an origin that nobody else shares. */
function invent(
  hypothesis: Hypothesis,
  claim: string,
  stance: Stance,
  document: Partial<Source>,
): Evidence {
  const entry = { claim, stance };
  return {
    entry,
    source: {
      id: `hypothesis ${hypothesis}`,
      title: hypothesis,
      titleFrom: 'description',
      url: 'https://example.org/',
      publisher: `hypothesis ${hypothesis}`,
      published: LATEST,
      language: 'en',
      kind: 'news',
      originType: 'own-reporting',
      reliability: 'F',
      reliabilityReason: 'It does not exist',
      body: '',
      claims: [entry],
      ...document,
    },
  };
}
