import { describe, expect, it } from 'vitest';
import { choose, fillShelf, type Shelf } from '../../../../src/views/style-guide/shelf.ts';
import { buildRegister } from '../../../../src/views/register.ts';
import { claim, graphOf, source, supports } from '../../../helpers/records.ts';

const NAME = { id: 'a-part', title: 'A part' };

/** Claims by their ids and the number of documents that support each. */
const shelfOf = (documents: Record<string, number>, madeUp = false): Shelf => {
  const claims = Object.keys(documents).map((id) => claim({ id, title: id.toUpperCase() }));
  const sources = Object.entries(documents).flatMap(([id, count]) =>
    Array.from({ length: count }, (_, index) =>
      source({ id: `${id}-${index}`, claims: [supports({ claim: id })] }),
    ),
  );
  return fillShelf(buildRegister(graphOf(sources, claims)), madeUp);
};

const chooseTitle = (shelf: Shelf) =>
  choose(
    shelf,
    NAME,
    ({ page, assessment }) => (assessment.evidence.length > 0 ? [page.title] : []),
    (_title, { assessment }) => assessment.evidence.length,
  );

describe('a specimen', () => {
  it('is the largest that the records offer, and names its page', () => {
    expect(chooseTitle(shelfOf({ a: 1, b: 3, c: 2 }))).toEqual({
      ...NAME,
      view: 'B',
      madeUp: false,
      from: { label: 'B', href: '/claims/b/' },
    });
  });

  it('is the first of those that are alike', () => {
    expect(chooseTitle(shelfOf({ b: 2, a: 2 })).view).toBe('A');
  });

  it('is something real, however much more a made-up record has', () => {
    const shelf = [...shelfOf({ a: 1 }), ...shelfOf({ z: 9 }, true)];
    expect(chooseTitle(shelf)).toMatchObject({ view: 'A', madeUp: false });
  });

  it('is made up where no record offers it, says so, and is from no page', () => {
    const chosen = chooseTitle([...shelfOf({ a: 0 }), ...shelfOf({ z: 1 }, true)]);
    expect(chosen).toEqual({ ...NAME, view: 'Z', madeUp: true });
  });

  it('is nothing where nothing offers it', () => {
    expect(chooseTitle(shelfOf({ a: 0 }))).toEqual({ ...NAME, view: undefined, madeUp: false });
  });
});

describe('links of a specimen', () => {
  const linksOf = (shelf: Shelf) => {
    const [kept] = shelf;
    const item = kept?.page.evidence.supports[0];
    return [
      kept?.page.verdict.tallies[0]?.href,
      item?.source.href,
      item?.original,
      kept?.card.href,
    ];
  };

  it('that lead to a place on its page lead to that page', () => {
    expect(linksOf(shelfOf({ a: 1 }))).toEqual([
      '/claims/a/#supporting',
      '/sources/a-0/',
      'https://example.org/a-0',
      '/claims/a/',
    ]);
  });

  it('lead to the words that it is made up, where it is', () => {
    expect(linksOf(shelfOf({ a: 1 }, true))).toEqual(Array(4).fill('#made-up'));
  });
});
