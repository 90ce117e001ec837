import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/domain/evidence.ts';
import type { Source } from '../../../src/domain/source.ts';
import { HOST, reports, source, standOf } from '../../helpers/records.ts';

/** A document of a day that reports a position of the host state. */
const on = (published: string | undefined, position: Position): Source =>
  source({ id: `${published} ${position}`, published, claims: [reports(HOST, position)] });

describe('which positions decide', () => {
  test.each(['confirms', 'partly-confirms', 'denies'] as const)('%s decides', (position) => {
    expect(standOf(HOST, on('2024', position)).standing).toBe(position);
  });

  test.each([
    'ambiguous',
    'declines-to-comment',
    'asserts',
    'plans',
    'approves',
    'refuses',
  ] as const)('%s is shown and decides nothing', (position) => {
    expect(standOf(HOST, on('2024', position))).toMatchObject({
      standing: 'no-position',
      deciding: [],
      positions: [{ position }],
    });
  });
});

describe('the newest day with a deciding position stands', () => {
  test('whatever was said before', () => {
    expect(standOf(HOST, on('2024-01-01', 'denies'), on('2024-01-02', 'confirms'))).toMatchObject({
      standing: 'confirms',
      day: '2024-01-02',
    });
  });

  test('a later position that does not decide does not displace it', () => {
    expect(
      standOf(HOST, on('2024-01-01', 'denies'), on('2024-01-02', 'declines-to-comment')),
    ).toMatchObject({ standing: 'denies', day: '2024-01-01' });
  });

  test('a month counts from its last day', () => {
    const may = on('2024-05', 'confirms');
    expect(standOf(HOST, may, on('2024-05-30', 'denies')).standing).toBe('confirms'); // the day before the last
    expect(standOf(HOST, may, on('2024-05-31', 'denies')).standing).toBe('mixed'); // the last day
    expect(standOf(HOST, may, on('2024-06-01', 'denies')).standing).toBe('denies'); // the day after
  });

  test.each([
    [['confirms', 'denies'], 'mixed'],
    [['partly-confirms', 'denies'], 'mixed'],
    [['confirms', 'partly-confirms'], 'confirms'],
    [['confirms', 'partly-confirms', 'denies'], 'mixed'],
    [['denies', 'ambiguous'], 'denies'],
  ] as const)('%j on one day make %s', (positions, standing) => {
    expect(standOf(HOST, ...positions.map((position) => on('2024-01-01', position))).standing).toBe(
      standing,
    );
  });
});

describe('an earlier deciding position is overtaken', () => {
  /** Positions overtaken by those that stand, oldest first. */
  const overtakenOf = (...sources: Source[]) =>
    standOf(HOST, ...sources).overtaken.map(({ day, position }) => `${day} ${position}`);

  test('by a newer day that says something else', () => {
    expect(
      overtakenOf(
        on('2024-01-01', 'denies'),
        on('2024-01-02', 'partly-confirms'),
        on('2024-01-03', 'confirms'),
      ),
    ).toEqual(['2024-01-01 denies', '2024-01-02 partly-confirms']);
  });

  test('not by one that says the same again, whatever lies between', () => {
    expect(
      overtakenOf(
        on('2024-01-01', 'denies'),
        on('2024-01-02', 'confirms'),
        on('2024-01-03', 'denies'),
      ),
    ).toEqual(['2024-01-02 confirms']);
  });

  test('not by what stands on the same day', () => {
    expect(overtakenOf(on('2024-01-01', 'denies'), on('2024-01-01', 'confirms'))).toEqual([]);
  });

  test('not where it is undated, or decides nothing', () => {
    expect(
      overtakenOf(
        on(undefined, 'denies'),
        on('2024-01-01', 'plans'),
        on('2024-01-02', 'confirms'),
        on('2024-01-03', 'refuses'),
      ),
    ).toEqual([]);
  });
});

describe('undated positions', () => {
  test('are read as one day where no dated one decides', () => {
    const { standing, day } = standOf(
      HOST,
      on(undefined, 'confirms'),
      on(undefined, 'denies'),
      on('2024', 'ambiguous'),
    );
    expect(standing).toBe('mixed');
    expect(day).toBeUndefined();
  });

  test('decide nothing beside a dated one that does', () => {
    expect(standOf(HOST, on(undefined, 'confirms'), on('2024-01-01', 'denies'))).toMatchObject({
      standing: 'denies',
      day: '2024-01-01',
    });
  });

  test('are listed after the dated ones', () => {
    const { positions } = standOf(
      HOST,
      on(undefined, 'plans'),
      on('2024', 'asserts'),
      on('2023', 'plans'),
    );
    expect(positions.map(({ day }) => day)).toEqual(['2023-12-31', '2024-12-31', undefined]);
  });
});
