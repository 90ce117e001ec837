import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClaimFields, readSourceFields } from '../../../src/domain/draft.ts';
import { formatPath, type FieldPath } from '../../../src/domain/issue.ts';
import { records, toFields } from '../../helpers/arbitrary-records.ts';

/** Paths of everything inside a value, the innermost before what holds it. */
function pathsIn(value: unknown): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [
    ...pathsIn((value as Record<string | number, unknown>)[step]).map((path) => [step, ...path]),
    [step],
  ]);
}

/** A copy in which the values at these paths are another one. */
function replaceAt(data: object, paths: readonly FieldPath[], replacement: unknown): object {
  const copy = structuredClone(data);
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => Reflect.get(value as object, step), copy);
    Reflect.set(holder as object, path.at(-1) ?? '', replacement);
  }
  return copy;
}

/** The paths that no other path of the list leads into: what lies inside a refused value is not looked at. */
function outermost(paths: readonly FieldPath[]): FieldPath[] {
  const leadsInto = (outer: FieldPath, path: FieldPath) =>
    outer.length < path.length && outer.every((step, index) => step === path[index]);
  return paths.filter((path) => !paths.some((outer) => leadsInto(outer, path)));
}

const damaged = records
  .chain(({ claims, sources }) => fc.constantFrom(...claims, ...sources))
  .chain((record) => {
    const fields = toFields(record);
    const read = 'statement' in record ? readClaimFields : readSourceFields;
    return fc.tuple(fc.constant(fields), fc.constant(read), fc.subarray(pathsIn(fields)));
  });

test('every mistake is found and no sound field is lost, however many mistakes there are', () => {
  fc.assert(
    fc.property(damaged, ([sound, read, paths]) => {
      const { fields, findings } = read(replaceAt(sound, paths, null));
      expect(fields).toStrictEqual(replaceAt(sound, paths, undefined));
      const found = findings.map(({ check, path }) => `${check} ${formatPath(path)}`);
      const expected = outermost(paths).map((path) => `empty-value ${formatPath(path)}`);
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});
