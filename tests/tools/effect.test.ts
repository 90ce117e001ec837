import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLAIM, edited, SOURCE } from '../helpers/edited-records.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';
import { commitAll, emptyCommit, switchTo } from '../helpers/repository.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const SECOND = 'content/sources/second.md';
const second = edited(
  SOURCE,
  ['org/report', 'org/second'],
  ['Example', 'Another'],
  ['05-01', '05-02'],
);

const effect = (root: string, ...args: string[]) => startScript(root, 'effect', { args }).ended;
const write = (root: string, file: string, text: string) => {
  writeFileSync(join(root, file), text);
};

describe('npm run effect', { timeout: 60_000 }, () => {
  test('says what the work on a branch changes, what is not committed included', async () => {
    const root = projectCopy();
    const base = commitAll(root);
    expect((await effect(root)).stdout).toBe(
      `No assessment changes.\n\nCompared with revision ${base.slice(0, 12)}.\n`,
    );

    switchTo(root, 'second');
    write(root, SECOND, second);
    commitAll(root);
    write(root, 'content/claims/posts.md', edited(CLAIM, ['Guards at the palace', 'Posts']));
    expect(await effect(root)).toEqual({
      stdout: [
        '2 claims change their status or official answer.',
        '',
        'Guards at the palace (guards)',
        '    Single origin (S5) → Corroborated (S4)',
        '    Independent origins: 1 → 2',
        '    Supporting sources: 1 → 2',
        '    New origin: Another itself',
        '    Why: Supported by 2 sources, which go back to 2 independent origins.',
        '    Because of: new source: Another, 2 May 2024 (second)',
        '',
        'Posts (posts): new claim',
        '    Unsupported (S7)',
        '    Why: Nothing on record supports or contradicts it.',
        '    Because of: new claim: Posts (posts)',
        '',
        `Compared with revision ${base.slice(0, 12)}.`,
        '',
      ].join('\n'),
      stderr: '',
      exitCode: 0,
    });
  });

  test('--base takes any revision, and --format json gives both sides as data', async () => {
    const root = projectCopy();
    commitAll(root);
    write(root, SECOND, second);
    const newer = commitAll(root);
    const { stdout } = await effect(root, '--base', 'HEAD~1', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: null,
      claims: [
        { id: 'guards', before: { status: 'single-origin' }, after: { status: 'corroborated' } },
      ],
    });
    const same = await effect(root, '--base', newer, '--format', 'json');
    expect(JSON.parse(same.stdout)).toEqual({ base: newer, asOf: null, claims: [] });
  });

  test('--as-of looks at one day on both sides, and --format markdown is for a comment', async () => {
    const root = projectCopy();
    commitAll(root);
    write(root, SECOND, second);
    const on = (day: string) => effect(root, '--as-of', day, '--format', 'markdown');
    expect((await on('2024-05-01')).stdout).toBe(
      '## What this changes\n\nNo assessment changes.\n',
    );
    expect((await on('2024-05-02')).stdout).toContain(
      '- **Single origin (S5) → Corroborated (S4)**\n',
    );
  });

  test('compares with what can be read of a revision that had errors, and of one without records', async () => {
    const root = projectCopy({ [SECOND]: 'no record' });
    commitAll(root);
    write(root, SECOND, second);
    const { stdout, stderr, exitCode } = await effect(root);
    expect(stderr).toContain('are left out of the comparison.');
    expect(stdout).toContain('Supporting sources: 1 → 2');
    expect(exitCode).toBe(0);

    const { stdout: all } = await effect(root, '--content', 'content', '--base', emptyCommit(root));
    expect(all).toContain('Guards at the palace (guards): new claim');
  });

  test('records with errors have no effect to tell: their issues go to standard error', async () => {
    const root = projectCopy();
    commitAll(root);
    write(root, SECOND, edited(SOURCE, ['2024-05-01', '2024-05-32']));
    const { stdout, stderr, exitCode } = await effect(root);
    expect(stderr).toContain('error bad-date: ');
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  test('records outside the project have no revision to be compared with', async () => {
    const root = projectCopy();
    commitAll(root);
    const outside = temporaryFolder({ 'claims/guards.md': edited(CLAIM) });
    const { stdout, stderr, exitCode } = await effect(root, '--content', outside);
    expect(stderr).toBe(
      `${outside} is outside the project: no revision holds it to compare with\n`,
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test.each([
    [['--base', 'lost'], 'there is no revision "lost" in this repository'],
    [['--base', '--all'], 'argument is ambiguous'],
    [['--format', 'xml'], '--format is text, markdown or json, not "xml"'],
    [['--as-of', 'today'], '--as-of is a day that exists, YYYY-MM-DD, not "today"'],
    [[], 'there is no commit to compare with'],
  ])('%j is a mistake of its own', async (args, said) => {
    const { stdout, stderr, exitCode } = await effect(projectCopy(), ...args);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
