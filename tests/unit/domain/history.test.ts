import { describe, expect, test } from 'vitest';
import { NO_RECORD, traceHistory } from '../../../src/domain/history.ts';
import type { Source } from '../../../src/domain/source.ts';
import {
  claim,
  CLAIM,
  contradicts,
  graphOf,
  HOST,
  mentions,
  relay,
  reports,
  source,
  statement,
  supports,
  unsourced,
} from '../../helpers/records.ts';

const historyOf = (sources: readonly Source[], claims = [claim()]) =>
  traceHistory(graphOf(sources, claims), CLAIM);

/** The history in short: day, status and causes of every entry. */
const changesOf = (...args: Parameters<typeof historyOf>) =>
  historyOf(...args).entries.map(({ day, to, sources }) => [day, to.status, sources]);

const first = source({ id: 'first', published: '2024-01-01' });

test('a claim without documents has no history', () => {
  expect(historyOf([])).toEqual({ entries: [], retractions: [] });
  expect(NO_RECORD).toEqual({ status: 'unsupported', officialAnswer: 'none-on-record' });
});

test('an entry says from what to what, and because of which document', () => {
  const denial = statement('denial', HOST, { published: '2024-02', claims: [contradicts()] });
  const before = { status: 'single-origin', officialAnswer: 'none-on-record' };
  expect(historyOf([first, denial]).entries).toEqual([
    { day: '2024-01-01', from: null, to: before, sources: ['first'] },
    {
      day: '2024-02-29', // February counts from its last day
      from: before,
      to: { status: 'contested', officialAnswer: 'denied' },
      sources: ['denial'],
    },
  ]);
});

test('a day that changed nothing is not listed', () => {
  const same = relay('same', ['first'], { published: '2024-01-02' });
  expect(changesOf([first, same])).toEqual([['2024-01-01', 'single-origin', ['first']]]);
});

test('a change of the official answer alone is listed', () => {
  const plan = source({ id: 'plan', published: '2024-02-01', claims: [reports(HOST, 'plans')] });
  expect(historyOf([first, plan]).entries).toMatchObject([
    { to: { officialAnswer: 'none-on-record' } },
    { to: { status: 'single-origin', officialAnswer: 'no-clear-position' } },
  ]);
});

describe('the causes of a change', () => {
  const second = source({ id: 'second', published: '2024-02-01' });

  test('leave out what else came that day', () => {
    const idle = source({ id: 'idle', published: '2024-02-01', claims: [mentions()] });
    expect(changesOf([first, second, idle])).toContainEqual([
      '2024-02-01',
      'corroborated',
      ['second'],
    ]);
  });

  test('are each document that alone would have brought it', () => {
    const third = source({ id: 'third', published: '2024-02-01' });
    expect(changesOf([third, first, second])).toContainEqual([
      '2024-02-01',
      'corroborated',
      ['second', 'third'],
    ]);
  });

  test('are all documents of the day where it took several', () => {
    const opening = { ...first, published: '2024-02-01' };
    expect(changesOf([opening, second])).toEqual([
      ['2024-02-01', 'corroborated', ['first', 'second']],
    ]);
  });
});

describe('incompatible claims', () => {
  const claims = [claim({ incompatibleWith: ['rival'] }), claim({ id: 'rival' })];
  const forRival = (published: string) =>
    source({ id: 'for-rival', published, claims: [supports({ claim: 'rival' })] });

  test('change the status on the day they are supported', () => {
    expect(changesOf([first, forRival('2024-02-01')], claims)).toEqual([
      ['2024-01-01', 'single-origin', ['first']],
      ['2024-02-01', 'contested', ['for-rival']],
    ]);
  });

  test('begin no history: nothing is said before the claim’s own first document', () => {
    expect(changesOf([forRival('2023-01-01')], claims)).toEqual([]);
    expect(changesOf([first, forRival('2023-01-01')], claims)).toEqual([
      ['2024-01-01', 'contested', ['first']],
    ]);
  });
});

describe('undated documents', () => {
  test('come last where they change today’s view', () => {
    expect(changesOf([source({ id: 'undated' }), first])).toEqual([
      ['2024-01-01', 'single-origin', ['first']],
      ['undated', 'corroborated', ['undated']],
    ]);
  });

  test('are not listed where they change nothing', () => {
    expect(changesOf([unsourced('undated'), first])).toHaveLength(1);
  });

  test('are the whole history where nothing is dated', () => {
    expect(changesOf([source({ id: 'undated' })])).toEqual([
      ['undated', 'single-origin', ['undated']],
    ]);
  });
});

test('a retracted document changes nothing on any day; its retraction is told, oldest first', () => {
  const retracted = (on: string) => ({ on, reason: 'made up' });
  const { entries, retractions } = historyOf([
    first,
    source({ id: 'a', published: '2024-01-02', retracted: retracted('2024-06-02') }),
    source({ id: 'b', published: '2024-01-03', retracted: retracted('2024-06-01') }),
    source({ id: 'of-another-claim', claims: [], retracted: retracted('2024-06-01') }),
  ]);
  expect(entries).toHaveLength(1);
  expect(retractions).toEqual([
    { day: '2024-06-01', source: 'b', reason: 'made up' },
    { day: '2024-06-02', source: 'a', reason: 'made up' },
  ]);
});
