import { describe, expect, test } from 'vitest';
import type { EvidenceEntry } from '../../../src/domain/evidence.ts';
import { compareReportedStrengths } from '../../../src/domain/strength-comparison.ts';
import { source, supports } from '../../helpers/records.ts';

const HUNDRED = { min: 100, max: 100 };
const SEVEN_HUNDRED = { min: 700, max: 700 };

/** Compares what one document each says. */
const compare = (...entries: Partial<EvidenceEntry>[]) =>
  compareReportedStrengths(
    entries.map((fields, index) => {
      const entry = supports(fields);
      return { entry, source: source({ id: `source-${index}`, claims: [entry] }) };
    }),
  );

/** How many pairs of numbers want a word of explanation. */
const unexplained = (...entries: Partial<EvidenceEntry>[]) =>
  compare(...entries).flatMap((group) => group.unexplained).length;

test('documents without a number give nothing to compare', () => {
  expect(compare({}, {})).toEqual([]);
});

test('one number alone agrees with itself', () => {
  expect(compare({ strength: HUNDRED })).toMatchObject([
    { stage: 'present', measure: 'present', agreement: 'agree', unexplained: [] },
  ]);
});

test('numbers are compared only at the same stage and by the same measure', () => {
  const groups = compare(
    { strength: HUNDRED, planned: SEVEN_HUNDRED },
    { strength: SEVEN_HUNDRED, measure: 'cumulative' },
  );
  expect(groups).toMatchObject([
    { stage: 'present', measure: 'present', agreement: 'agree' },
    { stage: 'present', measure: 'cumulative', agreement: 'agree' },
    { stage: 'planned', measure: 'present', agreement: 'agree' },
  ]);
});

test('a measure left out counts those present', () => {
  const [group] = compare({ strength: HUNDRED }, { strength: HUNDRED, measure: 'present' });
  expect(group?.reported).toHaveLength(2);
});

test('one pair that shares no number makes the whole comparison disjoint', () => {
  const [group] = compare(
    { strength: HUNDRED },
    { strength: { min: 80, max: 120 } },
    { strength: SEVEN_HUNDRED },
  );
  expect(group).toMatchObject({ agreement: 'disjoint' });
  expect(group?.unexplained).toHaveLength(2);
});

test('different ranges that share a number overlap', () => {
  const [group] = compare({ strength: HUNDRED }, { strength: { max: 100 } });
  expect(group).toMatchObject({ agreement: 'overlap', unexplained: [] });
});

test('numbers that share nothing differ at one time only where their times can meet', () => {
  const differ = (one: Partial<EvidenceEntry>, other: Partial<EvidenceEntry>) =>
    compare({ strength: HUNDRED, ...one }, { strength: SEVEN_HUNDRED, ...other })[0]?.atOneTime;
  expect(differ({}, {})).toBe(true);
  expect(differ({ note: 'Counts officers only.' }, {})).toBe(true); // explained, and still different
  expect(differ({ asOf: '2024-01' }, { asOf: '2024-02' })).toBe(false); // a change
  expect(differ({ strength: SEVEN_HUNDRED }, {})).toBe(false); // they agree
});

describe('two numbers that share nothing', () => {
  test('want an explanation when neither says of when it speaks', () => {
    expect(unexplained({ strength: HUNDRED }, { strength: SEVEN_HUNDRED })).toBe(1);
  });

  test.each([
    ['2024-01', '2024-01-31', 1], // the month ends that day
    ['2024-01', '2024-02-01', 0], // the day after
  ])('of %s and of %s want %i', (one, other, wanted) => {
    const count = unexplained(
      { strength: HUNDRED, asOf: one },
      { strength: SEVEN_HUNDRED, asOf: other },
    );
    expect(count).toBe(wanted);
  });

  test('want none when only one of them says of when it speaks', () => {
    expect(unexplained({ strength: HUNDRED, asOf: '2024' }, { strength: SEVEN_HUNDRED })).toBe(0);
  });

  test('want none when they measure different things', () => {
    expect(
      unexplained({ strength: HUNDRED }, { strength: SEVEN_HUNDRED, measure: 'cumulative' }),
    ).toBe(0);
  });

  test('want none when a note on either side says why, and stay disjoint', () => {
    const noted = { strength: HUNDRED, note: 'Counts officers only.' };
    expect(unexplained(noted, { strength: SEVEN_HUNDRED })).toBe(0);
    expect(unexplained({ strength: SEVEN_HUNDRED }, noted)).toBe(0);
    expect(compare(noted, { strength: SEVEN_HUNDRED })).toMatchObject([{ agreement: 'disjoint' }]);
  });

  test('are compared among the announced as well', () => {
    expect(unexplained({ planned: HUNDRED }, { planned: SEVEN_HUNDRED })).toBe(1);
  });
});
