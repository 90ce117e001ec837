import { describe, expect, test } from 'vitest';
import { formatIssues } from '../../src/content/format-issues.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { toAssessmentsJson } from '../../src/exports/assessment-json.ts';

const { graph, issues } = await loadContent('content', new Date().toISOString().slice(0, 10));
const claims = [...graph.claims.values()];
const sources = [...graph.sources.values()];

test('the records have no errors', () => {
  expect(formatIssues(issues.filter(({ severity }) => severity === 'error'))).toBe('');
});

test('every claim that is referred to exists', () => {
  const entries = sources.flatMap((source) => source.claims.map(({ claim }) => claim));
  const links = claims.flatMap(({ incompatibleWith, relatedTo, replacedBy }) => [
    ...(incompatibleWith ?? []),
    ...(relatedTo ?? []),
    ...(replacedBy === undefined ? [] : [replacedBy]),
  ]);
  expect(entries).not.toEqual([]);
  expect([...entries, ...links].filter((id) => !graph.claims.has(id))).toEqual([]);
});

test('every source that another is based on exists', () => {
  const links = sources
    .flatMap((source) => [source, ...source.claims])
    .flatMap(({ basedOn }) => basedOn?.flatMap(({ source }) => source ?? []) ?? []);
  expect(links).not.toEqual([]);
  expect(links.filter((id) => !graph.sources.has(id))).toEqual([]);
});

// Ids are never deleted or reused: links from elsewhere lead here.
test.each([
  'kp-bf-2000-commandos',
  'kp-bf-700-guards',
  'kp-bf-alliance-announced',
  'ru-bf-africa-corps-100-plus-200',
  'ru-bf-airspace-control-2025',
  'ru-bf-instructors',
  'ru-bf-putin-vow',
  'ru-bf-special-forces-2025',
])('the claim %s keeps its id', (id) => {
  expect(graph.claims.has(id)).toBe(true);
});

describe('"700 North Korean troops guard Traoré"', () => {
  const assessed = toAssessmentsJson(graph, null).claims['kp-bf-700-guards'];

  test('goes back to one origin, however many documents repeat it', () => {
    expect(assessed?.counts).toMatchObject({ supports: 5, contradicts: 0, independentOrigins: 1 });
    expect(assessed?.origins).toMatchObject([{ kind: 'stated' }]);
  });

  test('is answered by neither government', () => {
    expect(assessed).toMatchObject({
      officialAnswer: 'none-on-record',
      positions: { BF: { standing: 'silent' }, KP: { standing: 'silent' } },
    });
  });

  test('is contested by rival accounts only', () => {
    expect(assessed).toMatchObject({ status: 'contested', rule: 'S3' });
    expect(assessed?.reasons.map(({ because }) => because)).toEqual([
      'incompatible-supported',
      'one-origin',
    ]);
  });
});
