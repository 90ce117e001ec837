import { expect, it } from 'vitest';
import { toCorrectionLog } from '../../../src/views/corrections-page.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { claim, graphOf, source } from '../../helpers/records.ts';

it('lists withdrawals, retractions and corrections, the newest first', () => {
  const graph = graphOf(
    [
      source({ id: 'plain' }),
      source({
        id: 'both',
        published: '2024-01',
        corrected: { on: '2024-06-01', note: 'Another number.' },
        retracted: { on: '2024-07-01', reason: 'Made up.' },
      }),
    ],
    [
      claim({ withdrawn: { on: '2024-06-15', reason: 'Twice on record.' } }),
      claim({ id: 'other' }),
    ],
  );
  const log = toCorrectionLog(buildRegister(graph));
  expect(
    log.map(({ date, what, record, reason }) => `${date.text} ${what} ${record.label}. ${reason}`),
  ).toEqual([
    '1 July 2024 Document retracted by its publisher: both, January 2024 (retracted). Made up.',
    '15 June 2024 Claim withdrawn: Title. Twice on record.',
    '1 June 2024 Document corrected by its publisher: both, January 2024 (retracted). Another number.',
  ]);
  expect(log[0]?.date.machine).toBe('2024-07-01');
});

it('is empty where nothing was taken back or put right', () => {
  expect(toCorrectionLog(buildRegister(graphOf([source({ id: 'plain' })])))).toEqual([]);
});
