import { describe, expect, test } from 'vitest';
import type { EvidenceEntry } from '../../../src/domain/evidence.ts';
import {
  assess,
  contradicts,
  HOST,
  mentions,
  reports,
  SENDING,
  source,
  standOf,
  statement,
  supports,
} from '../../helpers/records.ts';

describe('whose position it is', () => {
  test.each([
    [supports(), 'confirms'],
    [contradicts(), 'denies'],
    [mentions(), 'silent'],
  ] as const)('an official statement speaks by its stance: %j', (entry, standing) => {
    expect(standOf(HOST, statement('a', HOST, { claims: [entry] })).standing).toBe(standing);
  });

  test('a position spelled out for the same state wins over the stance', () => {
    const official = [{ state: HOST, by: 'the presidency', position: 'ambiguous' as const }];
    const { standing, positions } = standOf(
      HOST,
      statement('a', HOST, { claims: [supports({ official })] }),
    );
    expect(standing).toBe('no-position');
    expect(positions).toMatchObject([
      { position: 'ambiguous', primary: true, by: 'the presidency' },
    ]);
  });

  test('what a statement reports of another state leaves its own stance alone', () => {
    const official = [{ state: SENDING, by: 'Moscow', position: 'denies' as const }];
    const document = statement('a', HOST, { claims: [supports({ official })] });
    expect(standOf(HOST, document)).toMatchObject({
      standing: 'confirms',
      positions: [{ primary: true }],
    });
    expect(standOf(SENDING, document)).toMatchObject({
      standing: 'denies',
      positions: [{ primary: false }],
    });
  });

  test('any document can report a position, also where it only mentions the claim', () => {
    const { standing, positions } = standOf(
      HOST,
      source({ id: 'a', claims: [reports(HOST, 'confirms')] }),
    );
    expect(standing).toBe('confirms');
    expect(positions).toMatchObject([{ primary: false, by: 'a spokesman' }]);
  });

  test('state media are not the government: their stance says nothing, and what they report is reported', () => {
    const media = (entry: EvidenceEntry) =>
      source({ id: 'a', kind: 'state-media', speaksFor: HOST, claims: [entry] });
    expect(standOf(HOST, media(supports())).standing).toBe('silent');
    expect(standOf(HOST, media(reports(HOST, 'denies')))).toMatchObject({
      standing: 'denies',
      positions: [{ primary: false }],
    });
  });

  test('a retracted document takes no position', () => {
    const retracted = { on: '2024-01-01', reason: 'made up' };
    expect(standOf(HOST, statement('a', HOST, { retracted })).standing).toBe('silent');
  });

  test('the parties come first, whether they spoke or not, then the others in order', () => {
    const sources = ['US', 'FR'].map((state) =>
      source({ id: state, claims: [reports(state, 'denies')] }),
    );
    expect([...assess(sources).positions.keys()]).toEqual([HOST, SENDING, 'FR', 'US']);
    expect(assess(sources).officialAnswer).toBe('none-on-record');
  });

  test('a number counts as the government’s only where it stands in its own words', () => {
    const strength = { min: 100, max: 100 };
    const own = standOf(HOST, statement('a', HOST, { claims: [supports({ strength })] }));
    expect(own.positions).toMatchObject([{ strength }]);

    const reported = supports({
      strength,
      official: [{ state: HOST, by: 'a spokesman', position: 'confirms' }],
    });
    const { positions } = standOf(HOST, source({ id: 'a', claims: [reported] }));
    expect(positions[0]?.strength).toBeUndefined();
  });
});
