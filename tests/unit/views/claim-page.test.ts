import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/source.ts';
import { toClaimPage } from '../../../src/views/claim-page.ts';
import { buildRegister } from '../../../src/views/register.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  mentions,
  relay,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

/** The page of the claim on these records. */
function pageOf(sources: readonly Source[], claims: readonly Claim[] = [claim()]) {
  return toClaimPage(buildRegister(graphOf(sources, claims)), CLAIM);
}

describe('the answer of a claim page', () => {
  it('says in words that neither government has answered', () => {
    expect(pageOf([source({ id: 'a' })]).verdict.official).toBe(
      'Neither Burkina Faso nor Russia has confirmed or denied it on the record.',
    );
  });

  it('names the government whose word a confirmation is, and what contradicts it, in one line', () => {
    const { label } = pageOf([
      statement('a', 'BF', { published: '2024-01-05' }),
      source({ id: 'b', claims: [contradicts()] }),
    ]).verdict.status;
    expect(label).toBe('Officially confirmed by Burkina Faso (host state), and contradicted');
  });

  it('shows a position no finer than its document is dated', () => {
    const { official } = pageOf([
      statement('a', 'BF', { published: '2024-01', claims: [contradicts()] }),
    ]).verdict;
    expect(official).toBe(
      'Burkina Faso denies it (January 2024); nothing is on record from Russia.',
    );
  });

  it('shows the number of origins without inferred links where it differs', () => {
    const inferred = unsourced('b', { basedOn: [{ origin: 'Agency', inferred: true }] });
    expect(pageOf([source({ id: 'a' }), inferred]).verdict.status).toMatchObject({
      origins: '2 independent origins',
      declared: '1 without inferred links',
    });
  });

  it('says that nothing stands against an unopposed claim, and only then', () => {
    const sentence = 'Nothing on record stands against it.';
    const texts = (sources: Source[]) => pageOf(sources).verdict.reasons.map(({ text }) => text);
    expect(texts([source({ id: 'a' })])).toContain(sentence);
    expect(
      texts([source({ id: 'a' }), source({ id: 'b', claims: [contradicts()] })]),
    ).not.toContain(sentence);
  });

  it('gives a fact-check as one reason, not as two', () => {
    const check = source({ id: 'b', kind: 'fact-check', claims: [contradicts()] });
    const { reasons } = pageOf([source({ id: 'a' }), check]).verdict;
    expect(reasons.map(({ text }) => text)).toEqual([
      'A fact-check contradicts it:',
      'Supported by 1 source, which goes back to one known origin.',
    ]);
  });
});

describe('what a shared link says of a claim', () => {
  it('warns of a claim with one origin and no confirming government', () => {
    expect(pageOf([source({ id: 'a' })])).toMatchObject({
      documentTitle: 'Unconfirmed, one origin: Title',
      noindex: true,
    });
  });

  it('warns of a claim without a known origin', () => {
    expect(pageOf([unsourced('a')]).documentTitle).toBe('Unconfirmed, origin unknown: Title');
  });

  it('says first that it is contested where it is', () => {
    const against = source({ id: 'b', claims: [contradicts()] });
    expect(pageOf([source({ id: 'a' }), against]).documentTitle).toBe(
      'Contested, one origin: Title',
    );
  });

  it('says of a withdrawn claim that it is withdrawn', () => {
    const withdrawn = claim({ withdrawn: { on: '2024-05-01', reason: 'badly put' } });
    const page = pageOf([source({ id: 'a' }), source({ id: 'b' })], [withdrawn]);
    expect(page.documentTitle).toBe('Withdrawn: Title');
    expect(page.description).toMatch(/^Corroborated, but withdrawn: 2 sources support it, /);
  });

  it.each([
    ['two origins', [source({ id: 'a' }), source({ id: 'b' })]],
    ['a confirming government', [statement('a', 'RU')]],
  ])('does not warn with %s', (_with, sources) => {
    expect(pageOf(sources)).toMatchObject({ documentTitle: 'Title', noindex: false });
  });
});

describe('the evidence of a claim page', () => {
  it('stands by stance, the newest first and the undated last', () => {
    const { evidence } = pageOf([
      source({ id: 'old', published: '2023' }),
      source({ id: 'undated' }),
      source({ id: 'new', published: '2024-05' }),
      source({ id: 'aside', claims: [mentions()] }),
    ]);
    expect(evidence.supports.map((item) => item.source.id)).toEqual(['new', 'old', 'undated']);
    expect(evidence.mentions.map((item) => item.source.id)).toEqual(['aside']);
    expect(evidence.supports[2]?.source.date.text).toBe('undated');
  });

  it('shows what supports a rival account apart, with the account it supports', () => {
    const rival = claim({ id: 'rival', title: 'Rival', incompatibleWith: [CLAIM] });
    const { implied } = pageOf(
      [source({ id: 'a', claims: [supports({ claim: 'rival' })] })],
      [claim(), rival],
    );
    expect(implied).toMatchObject([
      { rival: { label: 'Rival' }, items: [{ source: { id: 'a' } }] },
    ]);
  });

  it('marks a fragment with its own language and direction', () => {
    const [item] = pageOf([
      source({
        id: 'a',
        language: 'ar',
        claims: [supports({ quote: 'قوات', translation: 'forces' })],
      }),
    ]).evidence.supports;
    expect(item?.quote).toEqual({ text: 'قوات', lang: 'ar', dir: 'rtl', translation: 'forces' });
  });

  it('says in words that a document names no source', () => {
    const [item] = pageOf([unsourced('a')]).evidence.supports;
    expect(item?.provenance).toEqual([
      { label: 'no known origin: it names no source that can be traced', inferred: false },
    ]);
  });

  it('words numbers that are there, announced, counted over time and dated', () => {
    const entries = [
      supports({ strength: { min: 100, max: 100 }, planned: { min: 200, max: 200 } }),
      supports({ planned: { max: 300 } }),
      supports({ strength: { min: 9000 }, measure: 'cumulative', asOf: '2024-10' }),
    ];
    const numbers = entries.map(
      (entry) => pageOf([source({ id: 'a', claims: [entry] })]).evidence.supports[0]?.numbers,
    );
    expect(numbers).toEqual([
      'Number: 100 and 200 announced.',
      'Number: up to 300 announced.',
      'Number: at least 9,000 in all over time, as of October 2024.',
    ]);
  });
});

describe('where a state stands', () => {
  const positionsOf = (sources: Source[]) => pageOf(sources).positions;
  const official = (position: 'confirms' | 'denies' | 'ambiguous' | 'plans') => ({
    official: [{ state: 'BF', by: 'a minister', position }],
  });

  it('is said in the words of its newest position where none decides', () => {
    const plan = source({ id: 'a', published: '2024-05', claims: [mentions(official('plans'))] });
    expect(pageOf([plan]).verdict.official).toBe(
      'Burkina Faso says that it is planned (May 2024); nothing is on record from Russia.',
    );
  });

  it('has the date and the number of its newest position where none decides', () => {
    const asserted = source({
      id: 'a',
      published: '2024-05',
      claims: [
        mentions({
          official: [
            { state: 'US', by: 'a spokesman', position: 'asserts', strength: { min: 3000 } },
          ],
        }),
      ],
    });
    expect(positionsOf([asserted])[2]?.basis).toEqual([
      'most recently May 2024',
      'reported by 1 source',
      'states a number: at least 3,000',
    ]);
  });

  it('names the origins of its reports only as an upper bound, and only where that says something', () => {
    const first = source({ id: 'a', claims: [supports(official('confirms'))] });
    const second = relay('b', ['a'], { claims: [supports(official('confirms'))] });
    const basisOf = (sources: Source[]) => positionsOf(sources)[0]?.basis[1];
    expect(basisOf([first])).toBe('reported by 1 source');
    expect(basisOf([first, second])).toBe('reported by 2 sources, from at most 1 known origin');
  });

  it('says that another voice of the same government differs', () => {
    const confirms = source({
      id: 'a',
      published: '2024-05-01',
      claims: [supports(official('confirms'))],
    });
    const unsure = source({
      id: 'b',
      published: '2024-05-02',
      claims: [mentions(official('ambiguous'))],
    });
    const voices = 'not all its voices say the same, see below';
    expect(positionsOf([confirms])[0]?.basis).not.toContain(voices);
    expect(positionsOf([confirms, unsure])[0]?.basis).toContain(voices);
  });
});

describe('the history of a claim page', () => {
  it('says what changed, because of what, and what the undated documents change', () => {
    const { history } = pageOf([
      source({ id: 'a', published: '2024-01' }),
      source({ id: 'b', published: '2024-03-02' }),
      source({ id: 'c', claims: [contradicts()] }),
    ]);
    expect(
      history.map(({ date, text, causes }) => [date, text, causes.map(({ label }) => label)]),
    ).toEqual([
      ['January 2024', 'At first single origin', ['a, January 2024']],
      ['2 March 2024', 'Single origin → Corroborated', ['b, 2 March 2024']],
      ['Undated documents', 'Corroborated → Contested', ['c, undated']],
    ]);
  });

  it('names a change of the official answer beside a status that stayed', () => {
    const { history } = pageOf([
      source({ id: 'a', published: '2024-01-01', claims: [contradicts()] }),
      statement('b', 'BF', { published: '2024-02-01', claims: [contradicts()] }),
    ]);
    expect(history[1]).toMatchObject({
      text: 'Still refuted',
      answer: 'Official answer: None on record → Denied',
    });
  });
});

describe('a withdrawn claim', () => {
  it('says when and why, and leads to the claim in its place', () => {
    const old = claim({ withdrawn: { on: '2024-05-06', reason: 'badly put' }, replacedBy: 'new' });
    expect(pageOf([], [old, claim({ id: 'new', title: 'New' })]).withdrawn).toEqual({
      text: 'This claim was withdrawn on 6 May 2024: badly put',
      replacedBy: { label: 'New', href: '/claims/new/' },
    });
  });
});
