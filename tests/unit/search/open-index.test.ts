import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { idsOf, openRecords, searchRecord, startOf, titled } from '../../helpers/search.ts';

/** The ids that a query finds among records, best first. */
async function find(query: string, records: readonly SearchRecord[]): Promise<string[]> {
  return idsOf(await (await openRecords(records)).search(query));
}

/** What is asked of records that each hold one title. */
async function ask(query: string, ...titles: readonly string[]) {
  return (await openRecords(titled(...titles))).search(query);
}

describe('words', () => {
  test('a record answers when it holds every word, in any order', async () => {
    const answer = await ask('mali wagner', 'Wagner in Mali', 'Wagner in Sudan', 'Mali');
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried).toEqual([]);
  });

  test('a word that nearly every record holds is asked for like any other', async () => {
    const titles = Array.from({ length: 2000 }, () => 'a report on mali');
    expect(idsOf(await ask('report wagner', 'wagner', 'a report on wagner', ...titles))).toEqual([
      'r1',
    ]);
  });

  test('accents, capitals, hyphens and scripts make no difference', async () => {
    const titles = ['Ibrahim Traoré', 'Burkina-Faso', 'Сергей Лавров'];
    for (const [query, id] of [
      ['TRAORE', 'r0'],
      ['траоре', 'r0'],
      ['burkina faso', 'r1'],
      ['burkinafaso', 'r1'],
      ['lavrov', 'r2'],
    ] as const) {
      expect(idsOf(await ask(query, ...titles)), query).toEqual([id]);
    }
  });

  test('a beginning of at least two letters finds the word, the word itself comes first', async () => {
    expect(idsOf(await ask('inst', 'instructors'))).toEqual(['r0']);
    expect(idsOf(await ask('mali', 'Malian soldiers', 'Mali soldiers'))).toEqual(['r1', 'r0']);
    expect(idsOf(await ask('i', 'instructors'))).toEqual([]);
  });

  test('a number is no beginning of another one, unless it is none itself', async () => {
    expect(idsOf(await ask('100', '1000 men', '100 men'))).toEqual(['r1']);
    expect(idsOf(await ask('202', 'in 2024'))).toEqual(['r0']);
  });

  test('words that only join others decide nothing beside others', async () => {
    expect(idsOf(await ask('soldats au mali', 'soldats mali', 'au nord'))).toEqual(['r0']);
    expect(idsOf(await ask('au', 'soldats mali', 'au nord'))).toEqual(['r1']);
  });

  test('a word that joins others may be the beginning of one that does not, while it is typed', async () => {
    const titles = ['Tajikistan', 'Tajikistan and Egypt', 'egy Tajikistan'];
    expect(idsOf(await ask('tajikistan egy', ...titles)).indexOf('r1')).toBeLessThan(2);
    expect(idsOf(await ask('egy tajikistan', ...titles)).indexOf('r1')).toBe(2);
  });

  test('words that mean the same find each other, the typed one first', async () => {
    const records = titled('Soldaten in Mali', 'soldiers in Mali', 'drones in Mali');
    const index = await openRecords(records, { soldier: ['soldiers', 'Soldaten', 'soldats'] });
    for (const [query, ids] of [
      ['soldiers mali', ['r1', 'r0']],
      ['soldaten mali', ['r0', 'r1']],
    ] as const) {
      expect(idsOf(await index.search(query))).toEqual(ids);
    }
    const { matcher } = await index.search('soldats');
    expect(matcher.words).toEqual(expect.arrayContaining(['soldiers', 'soldaten']));
  });
});

describe('words that no record holds together', () => {
  test('a word that occurs nowhere is read as mistyped, and the answer says so', async () => {
    const answer = await ask('wagnr mali', 'Wagner in Mali', 'Wagner in Sudan');
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried).toEqual([{ kind: 'near', word: 'wagnr', read: ['Wagner'] }]);
  });

  test('as long as a record holds every word, nothing is read as mistyped', async () => {
    expect(idsOf(await ask('form', 'a form', 'come from Mali'))).toEqual(['r0']);
  });

  test('a word that occurs, but with no other one, is read as mistyped last', async () => {
    const answer = await ask('nigar instructors', 'Nigar Khan', 'instructors in Niger');
    expect(idsOf(answer)).toEqual(['r1']);
    expect(answer.tried).toEqual([{ kind: 'near', word: 'nigar', read: ['Niger'] }]);
  });

  test('an inflected word is read as the one that it extends', async () => {
    const answer = await ask('koreanische', 'Korean soldiers', 'Kenyan soldiers');
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried).toEqual([{ kind: 'stem', word: 'koreanische', read: ['Korean'] }]);
  });

  test('a word with two mistakes is not taken for a shorter one that it extends', async () => {
    const titles = ['the weekapat fort', 'week of the fort'];
    expect(idsOf(await ask('fort weekaet', ...titles))[0]).toBe('r0');
  });

  test('a word that only begins a longer one is read as mistyped, too', async () => {
    const titles = ['untdiamble in Mali', 'United Nations in Niger'];
    const { tried } = await ask('untd niger', ...titles);
    expect(tried).toEqual([{ kind: 'near', word: 'untd', read: ['United'] }]);
  });

  test('two words are found where they are written as one', async () => {
    const answer = await ask('afrika korps', 'das Afrikakorps', 'Korps');
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried.map(({ kind }) => kind)).toContain('joined');
  });

  test('one word is found where it is written as two', async () => {
    const answer = await ask('bearbrigade', 'Bear Brigade', 'Bear');
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried).toEqual([
      { kind: 'apart', word: 'bearbrigade', read: ['bear', 'brigade'] },
    ]);
  });

  test('a mistyped word is not taken apart into two that it happens to hold', async () => {
    const titles = ['Ministry of defence', 'a mine near stry'];
    const answer = await ask('minestry', ...titles);
    expect(idsOf(answer)[0]).toBe('r0');
    expect(answer.tried).toContainEqual({ kind: 'near', word: 'minestry', read: ['Ministry'] });
    expect(answer.tried.map(({ kind }) => kind)).not.toContain('apart');
  });

  test('else those answer that hold the most, the rarer words first', async () => {
    const titles = ['mali wagner', 'mali sabre', 'mali', 'mali drones'];
    const answer = await ask('mali wagner zzzz', ...titles);
    expect(idsOf(answer)).toEqual(['r0']);
    expect(answer.tried).toEqual([{ kind: 'some-words' }]);
    expect(idsOf(await ask('wagner sabre', ...titles))).toEqual(['r0', 'r1']);
  });

  test('where nothing is found, the nearest spellings are offered as records write them', async () => {
    const answer = await ask('traoooree', 'Ibrahim Traoré', 'Mali');
    expect(answer).toMatchObject({
      total: 0,
      hits: [],
      suggestions: [{ word: 'traoooree', spellings: ['Traoré'] }],
    });
  });
});

describe('phrases and what is kept out', () => {
  const TITLES = ['2,000 commandos', 'commandos: 2,000', '2,000 North Korean commandos'];

  test('a phrase is its words in their order, directly behind one another', async () => {
    expect(idsOf(await ask('"2000 commandos"', ...TITLES))).toEqual(['r0']);
    expect(idsOf(await ask('"commandos 2 000"', ...TITLES))).toEqual([]);
  });

  test.each([1, 50])('a phrase is found in %i records as in few', async (copies) => {
    const titles = Array.from({ length: copies }, () => [
      'bear brigade left',
      'brigade of the bear',
    ]);
    const answer = await ask('"bear brigade"', ...titles.flat());
    expect(answer.total).toBe(copies);
    expect(
      answer.hits.every(({ record }) => record.fields.title?.[0] === 'bear brigade left'),
    ).toBe(true);
  });

  test('names, which are shown nowhere, find words but no phrases', async () => {
    const record = searchRecord({ id: 'a', fields: { title: ['x'], names: ['Corée du Nord'] } });
    expect(await find('coree nord', [record])).toEqual(['a']);
    expect(await find('"coree du nord"', [record])).toEqual([]);
  });

  test('a phrase does not reach from one passage into the next', async () => {
    const record = searchRecord({ id: 'a', fields: { aliases: ['bear brigade', 'kursk region'] } });
    expect(await find('"bear brigade"', [record])).toEqual(['a']);
    expect(await find('"brigade kursk"', [record])).toEqual([]);
  });

  test('a phrase is never read as mistyped', async () => {
    expect(idsOf(await ask('"2000 comandos"', ...TITLES))).toEqual([]);
  });

  test('words and phrases can be kept out', async () => {
    expect(idsOf(await ask('commandos -korean', ...TITLES))).toEqual(['r0', 'r1']);
    expect(idsOf(await ask('commandos -"2,000 commandos"', ...TITLES))).toEqual(['r1', 'r2']);
  });
});

describe('order', () => {
  test('a title counts more than a body, an alias more than a mention', async () => {
    const records = [
      searchRecord({ id: 'body', fields: { title: ['x'], body: ['wagner'] } }),
      searchRecord({ id: 'title', fields: { title: ['wagner'], body: ['x'] } }),
      searchRecord({ id: 'alias', fields: { title: ['x'], aliases: ['wagner'] } }),
    ];
    expect(await find('wagner', records)).toEqual(['title', 'alias', 'body']);
  });

  test('a word as it was typed counts more than a longer one in a better place', async () => {
    const records = [
      searchRecord({
        id: 'longer',
        fields: { title: ['ein Einsatz im Libanon'], quote: ['Libanon'] },
      }),
      searchRecord({ id: 'typed', fields: { title: ['x'], quote: ['tropas en el Líbano'] } }),
    ];
    expect(await find('libano', records)).toEqual(['typed', 'longer']);
  });

  test('what a record says counts more than what explains it', async () => {
    const records = [
      searchRecord({
        id: 'partly',
        fields: { title: ['the wagner men of the sahel'], body: ['timbuktu'] },
      }),
      searchRecord({
        id: 'said',
        fields: { title: ['x'], quote: [`wagner ${'x '.repeat(20)} timbuktu`] },
      }),
    ];
    expect(await find('wagner timbuktu', records)).toEqual(['said', 'partly']);
  });

  test('words that stand close together count more', async () => {
    const apart = `mali ${'x '.repeat(20)} wagner`;
    expect(
      await find('wagner mali', [
        searchRecord({ id: 'apart', fields: { body: [apart] } }),
        searchRecord({ id: 'close', fields: { body: [`${'x '.repeat(20)} wagner mali`] } }),
      ]),
    ).toEqual(['close', 'apart']);
  });

  test('of records that fit alike the claim comes first, then the one with more documents, then the first id', async () => {
    const fields = { title: ['wagner'] };
    expect(
      await find('wagner', [
        searchRecord({ id: 'b', kind: 'source', fields }),
        searchRecord({ id: 'd', fields }),
        searchRecord({ id: 'c', fields }),
        searchRecord({ id: 'e', fields, prominence: 9 }),
      ]),
    ).toEqual(['e', 'c', 'd', 'b']);
  });

  test('by date, the newest comes first and undated records last', async () => {
    const index = await openRecords([
      searchRecord({ id: 'old', fields: { title: ['mali'] }, day: '2021-05-01' }),
      searchRecord({ id: 'undated', fields: { title: ['mali'] } }),
      searchRecord({ id: 'new', fields: { body: ['mali'] }, day: '2025-01-01' }),
    ]);
    expect(idsOf(await index.search('mali', { sort: 'date' }))).toEqual(['new', 'old', 'undated']);
    expect(idsOf(await index.search(''))).toEqual(['new', 'old', 'undated']);
  });

  test('each kind that answers is among the hits, and both are counted', async () => {
    const records = Array.from({ length: 30 }, (_, index) =>
      searchRecord({
        id: `s${index}`,
        kind: index < 25 ? 'claim' : 'source',
        fields: index < 25 ? { title: ['wagner'] } : { body: ['wagner'] },
      }),
    );
    const { groups, hits, total } = await (await openRecords(records)).search('wagner');
    expect(total).toBe(30);
    expect(hits.length).toBe(10);
    expect(groups.claim).toMatchObject({ total: 25, hits: hits.slice(0, 7) });
    expect(groups.source).toMatchObject({ total: 5, hits: hits.slice(7) });
  });
});

describe('filters', () => {
  const RECORDS = [
    searchRecord({
      id: 'a',
      fields: { title: ['wagner'] },
      facets: { host: ['ML'], kind: ['claim'] },
    }),
    searchRecord({
      id: 'b',
      fields: { title: ['wagner'] },
      facets: { host: ['BF'], kind: ['claim'] },
    }),
    searchRecord({
      id: 'c',
      fields: { title: ['sabre'] },
      facets: { host: ['BF'], kind: ['claim'] },
    }),
  ];

  test('filters narrow what words find, and the rest is counted', async () => {
    const answer = await (await openRecords(RECORDS)).search('wagner host:BF');
    expect(idsOf(answer)).toEqual(['b']);
    expect(answer).toMatchObject({ total: 1, unfiltered: 2 });
    expect(answer.facets.host).toEqual([
      { value: 'BF', count: 1 },
      { value: 'ML', count: 1 },
    ]);
  });

  test('filters alone find everything that passes', async () => {
    expect(await find('state:BF', RECORDS)).toEqual(['b', 'c']);
  });

  test('filters that leave nothing do not make words mistyped', async () => {
    const answer = await (await openRecords(RECORDS)).search('wagner host:NE');
    expect(answer).toMatchObject({ total: 0, unfiltered: 2, tried: [], suggestions: [] });
  });

  test('what cannot be searched finds nothing, whatever the filters', async () => {
    expect(await find('🎉 state:BF', RECORDS)).toEqual([]);
  });
});

describe('files', () => {
  /** A word of letters alone for each number. */
  const wordOf = (number: number) =>
    `word${[...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;
  const MANY = titled(...Array.from({ length: 4000 }, (_, at) => `Report ${at} ${wordOf(at)}`));

  test('nothing is loaded before the first query, and little with it', async () => {
    const index = await openRecords(MANY);
    expect(index.loaded).toEqual([]);
    await index.search(wordOf(1234));
    const kinds = index.loaded.map((name) => name.replace(/^\w+-|-\d+|\.\w+$/g, '')).sort();
    expect(kinds).toEqual(['texts', 'words']);
  });

  test('spellings are only loaded for a mistyped word', async () => {
    const index = await openRecords(MANY);
    await index.search(`report ${wordOf(1234)}`);
    expect(index.loaded.some((name) => name.includes('spellings'))).toBe(false);
    await index.search('repport');
    expect(index.loaded.some((name) => name.includes('spellings'))).toBe(true);
  });

  test('a file is loaded once', async () => {
    const index = await openRecords(MANY);
    await Promise.all([index.search(wordOf(1234)), index.search(wordOf(1234))]);
    await index.search(wordOf(1234));
    expect(new Set(index.loaded).size).toBe(index.loaded.length);
  });

  test('a file that could not be loaded is asked for again', async () => {
    const files = await buildIndex(titled('wagner'));
    const bytes = new Map(files.map((file) => [file.name, file.bytes]));
    let online = false;
    const index = openIndex(startOf(files), (name) => {
      const found = bytes.get(name);
      return online && found ? Promise.resolve(found) : Promise.reject(new Error('offline'));
    });
    await expect(index.search('wagner')).rejects.toThrow('offline');
    online = true;
    expect(idsOf(await index.search('wagner'))).toEqual(['r0']);
  });
});

test('a hit says which words matched where', async () => {
  const record = searchRecord({
    id: 'a',
    fields: { title: ['Wagner in Mali'], quote: ['the Wagner forces'] },
  });
  const { hits, matcher } = await (await openRecords([record])).search('wagner');
  expect(hits[0]).toMatchObject({ matched: [{ word: 'wagner', fields: ['title', 'quote'] }] });
  expect(hits[0]?.record).toEqual({
    id: 'a',
    kind: 'claim',
    shown: record.shown,
    fields: record.fields,
  });
  expect(matcher).toEqual({ words: ['wagner'], prefixes: [] });
});
