import { describe, expect, test } from 'vitest';
import { traceOrigins } from '../../../src/domain/origins.ts';
import type { Source } from '../../../src/domain/source.ts';
import {
  claim,
  CLAIM,
  graphOf,
  relay,
  source,
  supports,
  unsourced,
} from '../../helpers/records.ts';

/** Keys of the origins of the first source. */
function originsOf(first: Source, ...others: Source[]): string[] {
  const graph = graphOf([first, ...others], [claim(), claim({ id: 'other' })]);
  return traceOrigins(graph, CLAIM, first).map(({ key }) => key);
}

const chosun = { origin: 'Chosun Ilbo' };
const RETRACTED = { on: '2024-01-01', reason: 'made up' };

describe('publishers', () => {
  test.each(['own-reporting', 'own-and-relay', 'official'] as const)(
    'a document with originType %s is an origin itself',
    (originType) => {
      expect(originsOf(source({ id: 'a', originType, publisher: 'AFP' }))).toEqual([
        'publisher:AFP',
      ]);
    },
  );

  test.each(['relay', 'unsourced'] as const)(
    'a document with originType %s and nothing behind it has no known origin',
    (originType) => {
      expect(originsOf(source({ id: 'a', originType }))).toEqual([]);
    },
  );

  test('a publisher is one origin, however many documents it published', () => {
    const first = source({
      id: 'a',
      originType: 'own-and-relay',
      publisher: 'AFP',
      basedOn: [{ source: 'b' }],
    });
    expect(originsOf(first, source({ id: 'b', publisher: 'AFP' }))).toEqual(['publisher:AFP']);
  });

  test('a publisher is another origin than a stated one of the same text', () => {
    const first = source({ id: 'a', publisher: 'AFP', basedOn: [{ origin: 'AFP' }] });
    expect(originsOf(first)).toEqual(['publisher:AFP', 'stated:AFP']);
  });
});

describe('stated origins', () => {
  test('one exact text is one origin', () => {
    const first = relay('a', ['b', 'c']);
    const [b, c] = [unsourced('b', { basedOn: [chosun] }), unsourced('c', { basedOn: [chosun] })];
    expect(originsOf(first, b, c)).toEqual(['stated:Chosun Ilbo']);
  });

  test('another spelling is another origin', () => {
    const first = unsourced('a', { basedOn: [chosun, { origin: 'Chosun ilbo' }] });
    expect(originsOf(first)).toEqual(['stated:Chosun Ilbo', 'stated:Chosun ilbo']);
  });
});

describe('relays', () => {
  test('a relay of relays has the origins at the end of every path', () => {
    const others = [
      relay('b', ['c']),
      relay('c', ['end']),
      relay('d', ['end', 'other-end']),
      source({ id: 'end' }),
      source({ id: 'other-end' }),
    ];
    expect(originsOf(relay('a', ['b', 'd']), ...others)).toEqual([
      'publisher:end',
      'publisher:other-end',
    ]);
  });

  test('a source on the way that reports itself adds its own origin', () => {
    const middle = source({ id: 'b', originType: 'own-and-relay', basedOn: [chosun] });
    expect(originsOf(relay('a', ['b']), middle)).toEqual(['publisher:b', 'stated:Chosun Ilbo']);
  });

  test('a source without an entry for the claim gives its own origins', () => {
    const elsewhere = unsourced('b', {
      basedOn: [chosun],
      claims: [supports({ claim: 'other', basedOn: [{ origin: 'of another claim' }] })],
    });
    expect(originsOf(relay('a', ['b']), elsewhere)).toEqual(['stated:Chosun Ilbo']);
  });

  test('a source that is not on record leads nowhere', () => {
    expect(originsOf(relay('a', ['lost']))).toEqual([]);
  });
});

describe('an entry that says what it is based on', () => {
  const entry = supports({ basedOn: [{ origin: 'an interview' }] });

  test('takes the place of its source’s provenance and of the publisher', () => {
    const first = source({ id: 'a', basedOn: [chosun], claims: [entry] });
    expect(originsOf(first)).toEqual(['stated:an interview']);
  });

  test('does so as well on the way from another source', () => {
    const b = source({ id: 'b', basedOn: [chosun], claims: [entry] });
    expect(originsOf(relay('a', ['b']), b)).toEqual(['stated:an interview']);
  });

  test('leaves no known origin when its list is empty', () => {
    expect(
      originsOf(source({ id: 'a', basedOn: [chosun], claims: [supports({ basedOn: [] })] })),
    ).toEqual([]);
  });

  test('counts for its own claim only', () => {
    const first = source({ id: 'a', claims: [supports(), { ...entry, claim: 'other' }] });
    expect(originsOf(first)).toEqual(['publisher:a']);
  });
});

describe('a retracted source', () => {
  test('in the middle ends every path through it', () => {
    const others = [relay('b', ['end'], { retracted: RETRACTED }), source({ id: 'end' })];
    expect(originsOf(relay('a', ['b']), ...others)).toEqual([]);
    expect(originsOf(relay('a', ['b', 'end']), ...others)).toEqual(['publisher:end']);
  });

  test('has no origin itself', () => {
    expect(originsOf(source({ id: 'a', retracted: RETRACTED }))).toEqual([]);
  });

  test('is no origin of another', () => {
    expect(originsOf(relay('a', ['b']), source({ id: 'b', retracted: RETRACTED }))).toEqual([]);
  });

  test('breaks a loop', () => {
    expect(originsOf(relay('a', ['b']), relay('b', ['a'], { retracted: RETRACTED }))).toEqual([]);
  });
});

describe('inferred links', () => {
  const first = unsourced('a', {
    basedOn: [chosun, { origin: 'guessed', inferred: true }, { source: 'b', inferred: true }],
  });
  const graph = graphOf([first, source({ id: 'b' })]);

  test('count', () => {
    expect(traceOrigins(graph, CLAIM, first)).toHaveLength(3);
  });

  test('are left out of what is declared', () => {
    const declared = traceOrigins(graph, CLAIM, first, 'declared');
    expect(declared.map(({ key }) => key)).toEqual(['stated:Chosun Ilbo']);
  });
});
