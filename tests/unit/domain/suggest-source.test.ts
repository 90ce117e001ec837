import { describe, expect, it } from 'vitest';
import { suggestSource } from '../../../src/domain/suggest-source.ts';
import { graphOf, source } from '../../helpers/records.ts';

const site = (id: string, fields: Partial<Parameters<typeof source>[0]> = {}) =>
  source({
    id,
    url: `https://www.daily.example/${id}`,
    publisher: 'Daily',
    language: 'fr',
    kind: 'wire',
    ...fields,
  });

const fieldsOf = (url: string, ...sources: ReturnType<typeof source>[]) =>
  suggestSource(graphOf(sources), url)?.fields;

describe('the address', () => {
  it.each([
    ['https://daily.example/a?utm_source=x&id=3&fbclid=9', 'https://daily.example/a?id=3'],
    [' https://www.daily.example/a/ ', 'https://www.daily.example/a/'],
    ['https://daily.example/a#:~:text=soldiers', 'https://daily.example/a'],
    ['http://daily.example/a?b=2&a=1', 'http://daily.example/a?b=2&a=1'],
    ['https://daily.example/a%20b?q=%C3%A9', 'https://daily.example/a%20b?q=%C3%A9'],
  ])('%s is written %s', (typed, url) => {
    expect(fieldsOf(typed)?.url).toBe(url);
  });

  it.each(['', 'daily.example/a', 'javascript:alert(1)', 'https://user:word@daily.example/'])(
    '%j is no web address',
    (typed) => {
      expect(suggestSource(graphOf([]), typed)).toBeUndefined();
    },
  );

  it('of a document on record is told, however a reader came to it', () => {
    const graph = graphOf([source({ id: 'there', url: 'https://www.daily.example/a/' })]);
    expect(suggestSource(graph, 'http://daily.example/a?utm_medium=mail#top')?.duplicate).toBe(
      'there',
    );
    expect(suggestSource(graph, 'https://daily.example/b')?.duplicate).toBeUndefined();
  });
});

describe('the date in the path', () => {
  it.each([
    ['/2024/01/24/soldiers', '2024-01-24'],
    ['/2024/01/soldiers', '2024-01'],
    ['/news/2024-01-24-soldiers', '2024-01-24'],
    ['/20240124/soldiers', '2024-01-24'],
    ['/2024/13/24/soldiers', undefined],
    ['/2024/02/30/soldiers', '2024-02'],
    ['/202401245/soldiers', undefined],
    ['/soldiers-2024', undefined],
    ['/1999-2024/soldiers', undefined],
  ])('of %s is %s', (path, published) => {
    expect(fieldsOf(`https://daily.example${path}`)?.published).toBe(published);
  });
});

describe('the title in the path', () => {
  it.each([
    ['/news/700-soldiers-guard-the-palace', '700 soldiers guard the palace'],
    ['/700_soldiers_guard.html', '700 soldiers guard'],
    ['/2024-01-24-soldiers-guard-palace', 'Soldiers guard palace'],
    ['/soldiers-guard-palace-1066691503.html', 'Soldiers guard palace'],
    ['/soldats-a-la-porte_n_467972.html', 'Soldats a la porte'],
    ['/soldats-%C3%A0-la-porte/', 'Soldats à la porte'],
    ['/soldiers-guard-palace/amp', 'Soldiers guard palace'],
    ['/article/467972', undefined],
    ['/%E0%A4%A', undefined],
  ])('of %s is %s, and is said to come from there', (path, title) => {
    const fields = fieldsOf(`https://daily.example${path}`);
    expect(fields?.title).toBe(title);
    expect(fields?.titleFrom).toBe(title === undefined ? undefined : 'address');
  });
});

describe('what records of the same site share', () => {
  it('is taken from them, under any name of the site', () => {
    const suggestion = suggestSource(graphOf([site('a'), site('b')]), 'https://m.daily.example/c');
    expect(suggestion).toMatchObject({
      fields: { publisher: 'Daily', language: 'fr', kind: 'wire' },
      sameSite: ['a', 'b'],
    });
  });

  it('is what more than half of them say', () => {
    const most = [site('a'), site('b'), site('c', { language: 'en' })];
    expect(fieldsOf('https://daily.example/d', ...most)?.language).toBe('fr');
    expect(fieldsOf('https://daily.example/d', ...most.slice(1))).not.toHaveProperty('language');
  });

  it('is not taken from another site', () => {
    expect(fieldsOf('https://other.example/d', site('a'))).toEqual({
      url: 'https://other.example/d',
    });
  });

  it('yields to nothing where the site is new, but for a language that the address names', () => {
    expect(fieldsOf('https://fr.other.example/d', site('a'))?.language).toBe('fr');
    expect(fieldsOf('https://other.example/fr/d', site('a'))?.language).toBe('fr');
    expect(fieldsOf('https://other.example/uk/d', site('a'))).not.toHaveProperty('language');
  });
});
