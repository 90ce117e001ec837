import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFiles } from '../../src/content/read-files.ts';
import { STATUS_RULES } from '../../src/domain/status.ts';
import { toFile } from '../helpers/fixtures.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the commands that docs name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const namedIn = (path: string) =>
    [
      ...read(path).matchAll(
        /\bnpm (?:run (?:--silent )?|(?=start\b|test\b))([a-z]+(?::[a-z]+)?)/g,
      ),
    ].flatMap(([, name]) => name ?? []);
  const docs = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];

  it.each(docs)('in %s are scripts of package.json', (path) => {
    expect(namedIn(path).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('in README.md are all there are, but for the steps of npm test', () => {
    const own = Object.keys(scripts).filter((name) => !name.startsWith('test:'));
    expect(own.filter((name) => !namedIn('README.md').includes(name))).toEqual([]);
  });
});

describe('docs/assessment.md', () => {
  it.each(Object.entries(STATUS_RULES))(
    'has a heading for %s, where claim pages lead',
    (status, rule) => {
      expect(read('docs/assessment.md')).toContain(`\n### ${rule}: ${status}\n`);
    },
  );
});

describe('the templates of CONTRIBUTING.md', () => {
  it('are records without an issue', async () => {
    const [source = '', claim = ''] = [
      ...read('CONTRIBUTING.md').matchAll(/```markdown\n(.*?)```/gs),
    ].map(([, text]) => text);
    const content = await readContentFiles('content');
    const added = [
      toFile('content/claims/from-the-template.md', claim),
      toFile('content/sources/from-the-template.md', source),
      toFile(
        'content/sources/for-the-claim.md',
        source
          .replace('the-document', 'another')
          .replace('ru-bf-africa-corps-100-plus-200', 'from-the-template'),
      ),
    ];
    const issues = checkContent(parseContent([...content, ...added]), '2026-11-20');
    expect(issues.filter(({ file }) => added.some(({ path }) => path === file))).toEqual([]);
  });
});

describe('the examples of CONTRIBUTING.md', () => {
  const items = [...read('CONTRIBUTING.md').matchAll(/^- 👍 (.*?)(?=\n- |\n\n)/gms)].map(
    ([, text]) => text ?? '',
  );
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
