import { describe, expect, test } from 'vitest';
import { backPositions } from '../../../src/domain/official-answer.ts';
import { traceOrigins } from '../../../src/domain/origins.ts';
import type { Position } from '../../../src/domain/evidence.ts';
import type { Source } from '../../../src/domain/source.ts';
import {
  assess,
  CLAIM,
  contradicts,
  graphOf,
  HOST,
  relay,
  reports,
  SENDING,
  source,
  standOf,
  statement,
} from '../../helpers/records.ts';

/** A document that reports positions of a state. */
const reporting = (id: string, state: string, ...positions: Position[]): Source =>
  source({ id, claims: [reports(state, ...positions)] });

describe('the first answer that fits', () => {
  test.each([
    // host says                   sending says                  answer
    [['confirms', 'denies'], ['confirms'], 'disputed'], // one party mixed
    [['confirms'], ['partly-confirms', 'denies'], 'disputed'], // the other party mixed
    [['confirms'], ['denies'], 'disputed'],
    [['denies'], ['confirms'], 'disputed'],
    [['confirms'], ['confirms'], 'confirmed-by-both'],
    [['confirms'], [], 'confirmed-by-host'],
    [['confirms'], ['partly-confirms'], 'confirmed-by-host'],
    [['ambiguous'], ['confirms'], 'confirmed-by-sending'],
    [['denies'], [], 'denied'],
    [[], ['denies'], 'denied'],
    [['partly-confirms'], ['denies'], 'denied'], // only a whole confirmation disputes a denial
    [['denies'], ['denies'], 'denied'],
    [['partly-confirms'], [], 'partly-confirmed'],
    [['plans'], ['partly-confirms'], 'partly-confirmed'],
    [['declines-to-comment'], [], 'no-clear-position'],
    [[], ['asserts'], 'no-clear-position'],
    [[], [], 'none-on-record'],
  ] as const)('host %j and sending state %j: %s', (host, sending, answer) => {
    const sources = [reporting('host', HOST, ...host), reporting('sending', SENDING, ...sending)];
    expect(assess(sources).officialAnswer).toBe(answer);
  });

  test('other states have no say in it', () => {
    expect(assess([reporting('a', 'FR', 'confirms')]).officialAnswer).toBe('none-on-record');
  });
});

describe('what a position rests on', () => {
  function backingOf(...sources: Source[]) {
    const graph = graphOf(sources);
    const { primary, ...backing } = backPositions(standOf(HOST, ...sources), (one) =>
      traceOrigins(graph, CLAIM, one),
    );
    return {
      primary,
      sources: backing.sources.map(({ id }) => id),
      origins: backing.origins.map(({ label }) => label),
    };
  }

  test('is a document of that government where one is on record', () => {
    expect(backingOf(statement('a', HOST), reporting('b', HOST, 'confirms'))).toEqual({
      primary: true,
      sources: ['a', 'b'],
      origins: ['a', 'b'],
    });
  });

  test('is else the documents that report it, and their origins', () => {
    const claims = reporting('b', HOST, 'confirms').claims;
    expect(backingOf(reporting('a', HOST, 'confirms'), relay('b', ['a'], { claims }))).toEqual({
      primary: false,
      sources: ['a', 'b'],
      origins: ['a'],
    });
  });

  test('leaves out documents of another position', () => {
    const old = { ...reporting('old', HOST, 'denies'), published: '2023' };
    const now = { ...reporting('now', HOST, 'confirms'), published: '2024' };
    expect(backingOf(old, now, reporting('undated', HOST, 'confirms')).sources).toEqual([
      'now',
      'undated',
    ]);
  });

  test('is no document of that government where its own word is overtaken', () => {
    const old = statement('old', HOST, { published: '2023', claims: [contradicts()] });
    const now = { ...reporting('now', HOST, 'confirms'), published: '2024' };
    expect(backingOf(old, now)).toMatchObject({ primary: false, sources: ['now'] });
  });

  test('is every document in which a state speaks, where nothing decides', () => {
    expect(backingOf(reporting('a', HOST, 'plans')).sources).toEqual(['a']);
  });
});
