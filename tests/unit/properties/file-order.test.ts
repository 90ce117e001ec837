import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/content/format-issues.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { toAssessmentsJson } from '../../../src/exports/assessment-json.ts';
import { records, toFiles } from '../../helpers/arbitrary-records.ts';
import { check, toFile } from '../../helpers/fixtures.ts';

/** Files with mistakes, which must not depend on order either. */
const BROKEN = [
  toFile('content/claims/c9.md', '---\ntitle: [\n---\n'),
  toFile(
    'content/sources/s9.md',
    '---\nurl: https://example.org/s0\nclaims: [{ claim: c }]\n---\n',
  ),
  toFile('content/sources/s8.txt', ''),
];

const inTwoOrders = records.chain((set) => {
  const files = [...toFiles(set), ...BROKEN];
  return fc.tuple(
    fc.constant(files),
    fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
  );
});

test('the order of files never matters', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(inTwoOrders, ([files, shuffled]) => {
      expect(formatIssues(check(shuffled))).toBe(formatIssues(check(files)));
      const [one, other] = [files, shuffled].map((order) =>
        toAssessmentsJson(buildGraph(parseContent(order).records), null),
      );
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    }),
    { numRuns: 50 },
  );
});

test('records come back from files as they were written', () => {
  fc.assert(
    fc.property(records, (set) => {
      const parsed = parseContent(toFiles(set));
      expect(parsed.issues).toEqual([]);
      expect(parsed.records).toEqual(set);
    }),
    { numRuns: 50 },
  );
});
