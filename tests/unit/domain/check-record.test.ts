import { describe, expect, it, test } from 'vitest';
import { decodeText } from '../../../src/content/decode-text.ts';
import { parseFrontMatter, splitFrontMatter } from '../../../src/content/front-matter.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { checkRecord, withRecord } from '../../../src/domain/check-record.ts';
import { formatPath } from '../../../src/domain/issue.ts';
import { check, listCases, readCase, TODAY } from '../../helpers/fixtures.ts';

/** Front matter of a file; nothing where it cannot be read. */
function fieldsOf(bytes: Uint8Array): { fields: unknown; body: string } | undefined {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return undefined;
  const split = splitFrontMatter(decoded.text);
  if (!('yaml' in split)) return undefined;
  const parsed = parseFrontMatter(split.yaml);
  return 'data' in parsed ? { fields: parsed.data, body: split.body.trim() } : undefined;
}

/** Checks that look at the text or body of a file, not at its fields. */
const OF_TEXT =
  /^(unexpected-file|empty-file|binary-file|not-utf8|no-front-matter|bad-yaml|raw-html|unsafe-link|image-in-body|deep-nesting)$/;

describe.each(listCases())('the records of the case %s', (name) => {
  it('have the findings that npm run check reports of their files', async () => {
    const files = await readCase(name);
    for (const { path, bytes } of files) {
      const [, kind, id = ''] = /(claims|sources)\/([^/]+)\.md$/.exec(path) ?? [];
      const read = fieldsOf(bytes);
      if (read === undefined || (kind !== 'claims' && kind !== 'sources')) continue;
      const others = parseContent(files.filter((file) => file.path !== path));
      const found = checkRecord({ kind, id, ...read }, others, TODAY);
      const issues = check(files).filter(
        (issue) => issue.file === path && !OF_TEXT.test(issue.check),
      );
      const say = (
        all: readonly {
          check: string;
          severity: string;
          message: string;
          hint?: string | undefined;
        }[],
      ) =>
        all
          .map(({ check, severity, message, hint }) => `${severity} ${check} ${message} ${hint}`)
          .sort();
      expect(say(found)).toEqual(say(issues));
    }
  });
});

test('a finding names its field', async () => {
  const surroundings = parseContent(await readCase('valid'));
  const fields = { title: 'A title', claims: [{ claim: 'gards', stance: 'suports' }] };
  const found = checkRecord({ kind: 'sources', id: 'New', fields, body: '' }, surroundings, TODAY);
  const paths = found.map(({ check, path }) => `${check} ${formatPath(path)}`.trim());
  expect(paths).toEqual(
    expect.arrayContaining([
      'bad-id',
      'missing-key url',
      'bad-value claims[0].stance',
      'unknown-claim claims[0].claim',
    ]),
  );
});

describe('withRecord', () => {
  it('adds a record, or puts it in the place of the one with its id', async () => {
    const surroundings = parseContent(await readCase('valid'));
    const [source] = surroundings.records.sources;
    const { id = '', body = '', ...fields } = source ?? {};
    const draft = { kind: 'sources' as const, body, fields };
    expect(withRecord({ ...draft, id }, surroundings)).toEqual(surroundings.records);
    expect(withRecord({ ...draft, id: 'another' }, surroundings).sources).toHaveLength(2);
  });

  it('leaves out what its schema refuses', async () => {
    const surroundings = parseContent(await readCase('valid'));
    const draft = { kind: 'claims' as const, id: 'guards', fields: {}, body: '' };
    expect(withRecord(draft, surroundings).claims).toEqual([]);
  });
});
