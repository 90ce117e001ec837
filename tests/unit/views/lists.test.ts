import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/status.ts';
import { toClaimListPage, toFacetPages } from '../../../src/views/claim-list-pages.ts';
import { toHomePage } from '../../../src/views/home-page.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { toSourceListPages } from '../../../src/views/source-list-page.ts';
import { toSourcePage } from '../../../src/views/source-page.ts';
import { en } from '../../../src/words/en.ts';
import { claim, graphOf, source, supports, unsourced } from '../../helpers/records.ts';

const withdrawn = { on: '2024-01-01', reason: 'badly put' };

describe('lists of claims', () => {
  const register = buildRegister(
    graphOf(
      [source({ id: 'a', published: '2024-05-06' })],
      [
        claim(),
        claim({ id: 'mali', hostState: 'ML', begins: '2023-05' }),
        claim({ id: 'old', withdrawn }),
      ],
    ),
  );

  /** The page of one value of a facet. */
  const facetPage = (facet: string, value: string) =>
    toFacetPages(register).find((page) => page.facet.name === facet && page.value === value)?.page;

  it('have a page for every status, the empty ones among them', () => {
    const pages = toFacetPages(register).filter(({ facet }) => facet.name === 'status');
    expect(pages.map(({ value, page }) => [value, page.groups.length])).toEqual([
      ['confirmed', 0],
      ['refuted', 0],
      ['contested', 0],
      ['corroborated', 0],
      ['single-origin', 1],
      ['unattributed', 0],
      ['unsupported', 1],
    ]);
  });

  it('have a page for every other value that some claim has', () => {
    const values = toFacetPages(register).map(({ facet, value }) => `${facet.name} ${value}`);
    expect(values.filter((value) => !value.startsWith('status'))).toEqual([
      'answer none-on-record',
      'host bf',
      'host ml',
      'sending ru',
      'mission unspecified',
      'year 2023',
    ]);
  });

  it('leave withdrawn claims out of lists, counts and tallies', () => {
    const all = toClaimListPage(register);
    expect(all.groups.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual([
      'claim',
      'mali',
    ]);
    expect(
      all.facets.map(({ links }) => links.reduce((sum, { count }) => sum + Number(count), 0)),
    ).toEqual([2, 2, 2, 2, 2, 1]);
    expect(toHomePage(register).figures).toBe('2 claims, 1 source, 1 known origin.');
  });

  it('mark the page that is shown', () => {
    const hosts = facetPage('host', 'ml')?.facets.find(({ name }) => name === 'host');
    expect(hosts?.links.map(({ label, current }) => [label, current])).toEqual([
      ['Burkina Faso', false],
      ['Mali', true],
    ]);
  });
});

describe('the list of sources', () => {
  it('goes by year, the newest first, the undated last', () => {
    const register = buildRegister(
      graphOf([
        source({ id: 'a', published: '2023' }),
        source({ id: 'b' }),
        source({ id: 'c', published: '2024-05' }),
      ]),
    );
    const pages = toSourceListPages(register);
    expect(
      pages.map(({ path, heading, sources }) => [path, heading, sources.map(({ id }) => id)]),
    ).toEqual([
      ['/sources/', 'Newest', ['c', 'a', 'b']],
      ['/sources/year/2024/', '2024', ['c']],
      ['/sources/year/2023/', '2023', ['a']],
      ['/sources/year/undated/', 'Undated', ['b']],
    ]);
  });
});

describe('addresses of origins', () => {
  const slugs = (sources: Parameters<typeof graphOf>[0]) =>
    [...buildRegister(graphOf(sources)).origins.values()].map(({ slug }) => slug);

  it('are words, and differ where the words do not', () => {
    const entry = supports({
      basedOn: [{ origin: 'Le Monde' }, { origin: 'Le Mondé' }, { origin: 'Лавров' }],
    });
    expect(slugs([source({ id: 'a', claims: [entry] })])).toEqual([
      'le-monde',
      'le-monde-2',
      'lavrov',
    ]);
  });

  it('end with a whole word where a name is long', () => {
    const fits = `${'word '.repeat(19)}abcde`;
    const basedOn = [{ origin: fits }, { origin: `${fits}f` }, { origin: 'x'.repeat(101) }];
    expect(slugs([source({ id: 'a', claims: [supports({ basedOn })] })])).toEqual([
      fits.replaceAll(' ', '-'), // 100 characters
      'word-'.repeat(19).slice(0, -1),
      'x'.repeat(100),
    ]);
  });

  it('tell a publisher from a stated origin of the same name', () => {
    const relayed = source({ id: 'b', originType: 'relay', basedOn: [{ origin: 'a' }] });
    expect(slugs([source({ id: 'a' }), relayed])).toEqual(['a-own', 'a']);
  });
});

describe('lists of nothing', () => {
  const register = buildRegister(graphOf([], []));

  it('say so, and offer no value to narrow them by but the statuses, which always have pages', () => {
    const page = toClaimListPage(register);
    expect(page.groups).toEqual([]);
    expect(page.empty).toBe('No claim is on record yet.');
    expect(page.facets.map(({ name }) => name)).toEqual(['status']);
    expect(toFacetPages(register).map((one) => one.page.empty)).toEqual(
      STATUSES.map(() => 'No claim on record has this status.'),
    );
  });

  it('say of a document that goes back to nothing that it does', () => {
    const { provenance } = toSourcePage(
      buildRegister(graphOf([unsourced('a', { claims: [] })])),
      'a',
    );
    expect(provenance.map(({ label }) => label)).toEqual([en.evidence.noOrigin]);
  });
});
