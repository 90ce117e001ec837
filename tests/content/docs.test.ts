import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { checkContent } from '../../src/content/check-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { claimSchema } from '../../src/domain/claim.ts';
import { evidenceSchema, officialSchema } from '../../src/domain/evidence.ts';
import { STATUS_RULES } from '../../src/domain/status.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { toFile } from '../helpers/fixtures.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('docs/content-format.md', () => {
  /** The keys in the first column of the table under a heading, with whether they are required. */
  const tableUnder = (heading: string) => {
    const [, section = ''] = read('docs/content-format.md').split(`${heading}\n`);
    const [table = ''] = section.split(/\n##/);
    return [...table.matchAll(/^\| `(\w+)` +\| (yes|no|see left) /gm)].map(([, key, required]) => ({
      key,
      required: required === 'yes',
    }));
  };

  it.each([
    ['## Claims', claimSchema],
    ['## Sources', sourceSchema],
    ['### Evidence', evidenceSchema],
    ['### Positions', officialSchema],
  ])('lists every key under %s, and says which are required', (heading, { shape }) => {
    const fields = Object.entries<ZodType>(shape).map(([key, field]) => ({
      key,
      required: !field.safeParse(undefined).success,
    }));
    const byKey = (a: { key?: string | undefined }, b: { key?: string | undefined }) =>
      String(a.key).localeCompare(String(b.key));
    expect(tableUnder(heading).sort(byKey)).toEqual(fields.sort(byKey));
  });
});

describe('docs/assessment.md', () => {
  it.each(Object.entries(STATUS_RULES))('has a heading for %s, where claim pages lead', (status, rule) => {
    expect(read('docs/assessment.md')).toContain(`\n### ${rule}: ${status}\n`);
  });
});

describe('the templates of CONTRIBUTING.md', () => {
  it('are records without an issue', async () => {
    const [source = '', claim = ''] = [...read('CONTRIBUTING.md').matchAll(/```markdown\n(.*?)```/gs)].map(
      ([, text]) => text,
    );
    const content = await readContentFiles('content');
    const added = [
      toFile('content/claims/from-the-template.md', claim),
      toFile('content/sources/from-the-template.md', source),
      toFile(
        'content/sources/for-the-claim.md',
        source.replace('the-document', 'another').replace('ru-bf-africa-corps-100-plus-200', 'from-the-template'),
      ),
    ];
    const issues = checkContent(parseContent([...content, ...added]), '2026-11-20');
    expect(issues.filter(({ file }) => added.some(({ path }) => path === file))).toEqual([]);
  });
});

describe('the examples of CONTRIBUTING.md', () => {
  const items = [...read('CONTRIBUTING.md').matchAll(/^- 👍 (.*?)(?=\n- |\n\n)/gms)].map(([, text]) => text ?? '');
  const ofRecords = items.flatMap((text) => {
    const [, file] = /\]\((content\/\S+\.md)\)/.exec(text) ?? [];
    const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code?.replace(/\s+/g, ' '));
    return file === undefined ? [] : [{ file, quoted }];
  });

  it('are of every sort', () => {
    expect(ofRecords.length).toBeGreaterThan(10);
    expect(ofRecords.filter(({ quoted }) => quoted.length === 0)).toEqual([]);
  });

  it.each(ofRecords)('$file holds what is quoted from it', ({ file, quoted }) => {
    const text = read(file);
    expect(quoted.filter((part) => part === undefined || !text.includes(part))).toEqual([]);
  });
});
