import { expect, test } from 'vitest';
import { STATUSES } from '../../../src/domain/status.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { toStatusTallies } from '../../../src/views/status-tallies.ts';
import { claim, graphOf, source, supports } from '../../helpers/records.ts';

test('every status is counted in the order of the rules, those of no claim among them', () => {
  const { assessments } = buildRegister(
    graphOf(
      [source({ id: 'a', claims: [supports({ claim: 'a' })] })],
      ['a', 'b', 'c'].map((id) => claim({ id })),
    ),
  );
  const tallies = toStatusTallies([...assessments.values()]);
  expect(tallies.map(({ status }) => status)).toEqual(STATUSES);
  expect(
    tallies.flatMap(({ status, claims, count }) => (claims > 0 ? [[status, count]] : [])),
  ).toEqual([
    ['single-origin', '1'],
    ['unsupported', '2'],
  ]);
  expect(tallies.every(({ meaning }) => meaning.endsWith('.'))).toBe(true);
});
