import { describe, expect, it } from 'vitest';
import { nameRoute } from '../../../src/views/claim-card.ts';
import { findComparison, toComparisonPages } from '../../../src/views/comparison-page.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { claim, graphOf, source, supports } from '../../helpers/records.ts';

const rivals = [
  claim({ id: 'b', title: 'B', strength: { min: 700, max: 700 }, incompatibleWith: ['c'] }),
  claim({ id: 'c', title: 'C', planned: { max: 2000 }, incompatibleWith: ['a'] }),
  claim({ id: 'a', title: 'A' }),
  claim({ id: 'alone' }),
];
const register = buildRegister(
  graphOf(
    [
      source({ id: 'late', published: '2024-05', claims: [supports({ claim: 'b' })] }),
      source({ id: 'early', published: '2024-04-03', claims: [supports({ claim: 'b' })] }),
    ],
    rivals,
  ),
);

describe('side by side', () => {
  it('puts all claims on one page that are rivals, directly or through others', () => {
    const pages = toComparisonPages(register);
    expect(pages.map(({ path, claims }) => [path, claims.map(({ link }) => link.label)])).toEqual([
      ['/compare/a/', ['A', 'B', 'C']],
    ]);
  });

  it('says once who is said to have sent troops where', () => {
    const [page] = toComparisonPages(register);
    expect(page?.route).toBe(nameRoute(claim()));
  });

  it('compares them row by row', () => {
    const [page] = toComparisonPages(register);
    const rows = new Map(page?.rows.map(({ term, values }) => [term, values]));
    expect(page?.heading).toBe('3 rival accounts side by side');
    expect(page?.number.values).toEqual(['no number', '700', 'up to 2,000 announced']);
    expect(rows.get('First dated report')).toEqual([
      'no dated document supports it',
      '3 April 2024, early',
      'no dated document supports it',
    ]);
  });

  it('is found from each of them, and from no other claim', () => {
    expect(['a', 'b', 'c', 'alone'].map((id) => findComparison(register, id))).toEqual([
      '/compare/a/',
      '/compare/a/',
      '/compare/a/',
      undefined,
    ]);
  });

  it('leaves out withdrawn claims, and the page where one claim is left', () => {
    const gone = claim({ id: 'a', withdrawn: { on: '2024-01-01', reason: 'badly put' } });
    const two = [claim({ id: 'b', incompatibleWith: ['a'] }), gone];
    expect(toComparisonPages(buildRegister(graphOf([], two)))).toEqual([]);
  });
});
