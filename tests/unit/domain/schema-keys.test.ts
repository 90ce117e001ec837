import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/domain/claim.ts';
import { evidenceSchema, officialSchema } from '../../../src/domain/evidence.ts';
import { keysAt } from '../../../src/domain/schema-keys.ts';
import { sourceSchema } from '../../../src/domain/source.ts';

test('the keys of a record are those of its schema', () => {
  expect(keysAt(claimSchema, [])).toEqual(Object.keys(claimSchema.shape));
  expect(keysAt(sourceSchema, [])).toEqual(Object.keys(sourceSchema.shape));
});

test('groups in lists have the keys of their own schemas, whatever their position', () => {
  expect(keysAt(sourceSchema, ['claims', 7])).toEqual(Object.keys(evidenceSchema.shape));
  expect(keysAt(sourceSchema, ['claims', 7, 'official', 2])).toEqual(
    Object.keys(officialSchema.shape),
  );
});

test.each([
  [claimSchema, ['withdrawn'], ['on', 'reason']],
  [claimSchema, ['strength'], ['min', 'max']],
  [sourceSchema, ['retracted'], ['on', 'reason']],
  [sourceSchema, ['corrected'], ['on', 'note']],
  [sourceSchema, ['basedOn', 0], ['source', 'origin', 'inferred']],
  [sourceSchema, ['claims', 0, 'basedOn', 0], ['source', 'origin', 'inferred']],
  [sourceSchema, ['claims', 0, 'planned'], ['min', 'max']],
  [sourceSchema, ['claims', 0, 'official', 0, 'strength'], ['min', 'max']],
])(
  'a value that can be written in a short form has the keys of its group',
  (schema, path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys);
  },
);

test.each([[['title']], [['aliases', 0]], [['nothing', 'of', 'the', 'kind']]])(
  'there are no keys at %j, which is no group',
  (path) => {
    expect(keysAt(claimSchema, path)).toEqual([]);
  },
);
