import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLAIM, edited, SOURCE } from '../helpers/edited-records.ts';
import { readExpected } from '../helpers/fixtures.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

const MISTAKES = {
  [SOURCE]: readFileSync('tests/fixtures/five-mistakes/sources/report.md', 'utf8'),
};

/** A claim that no source speaks of, which is a warning. */
const ALONE = { 'content/claims/alone.md': edited(CLAIM) };

/** `npm run check` in a project with these records. */
const check = (records: Record<string, string>, ...args: string[]) =>
  startScript(projectCopy(records), 'check', { args }).ended;

/** `npm run assess` in a project with these records. */
const assess = (records: Record<string, string>, ...args: string[]) =>
  startScript(projectCopy(records), 'assess', { args }).ended;

describe('npm run check', { timeout: 30_000 }, () => {
  test('says how many sound records it has checked', async () => {
    expect(await check({})).toEqual({
      stdout: '2 records checked: 0 errors, 0 warnings\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('prints every mistake of a file in one run, and fails', async () => {
    expect(await check(MISTAKES)).toEqual({
      stdout: `${readExpected('five-mistakes')}\n\n2 records checked: 5 errors, 0 warnings\n`,
      stderr: '',
      exitCode: 1,
    });
  });

  test('prints warnings, and does not fail', async () => {
    const { stdout, exitCode } = await check(ALONE);
    expect(stdout).toContain('content/claims/alone.md:1:1 warning claim-without-evidence: ');
    expect(stdout).toContain('3 records checked: 0 errors, 1 warning\n');
    expect(exitCode).toBe(0);
  });

  test('calls a document of the future an error, by the clock', async () => {
    const { stdout, exitCode } = await check({ [SOURCE]: edited(SOURCE, ['2024-05-01', '2999']) });
    expect(stdout).toContain('content/sources/report.md:6:12 error future-date: ');
    expect(exitCode).toBe(1);
  });

  test('reports only the files it is given, however they are written', async () => {
    const records = { ...MISTAKES, ...ALONE };
    const sound = await check(records, CLAIM);
    expect(sound.stdout).toBe('1 record checked: 0 errors, 0 warnings\n');
    expect(sound.exitCode).toBe(0);

    const both = await check(records, `./${SOURCE}`, 'content\\claims\\alone.md');
    expect(both.stdout).toContain('2 records checked: 5 errors, 1 warning\n');
    expect(both.exitCode).toBe(1);
  });

  test('--format json gives every issue as data, and nothing else', async () => {
    const { stdout, exitCode } = await check({ ...MISTAKES, ...ALONE }, '--format', 'json');
    const { issues } = JSON.parse(stdout) as { issues: unknown[] };
    expect(issues).toHaveLength(6);
    expect(issues).toContainEqual({
      check: 'unknown-key',
      severity: 'error',
      file: SOURCE,
      line: 6,
      column: 1,
      message: 'publishd: there is no such key',
      hint: 'Did you mean published?',
    });
    expect(issues).toContainEqual(
      expect.objectContaining({ check: 'claim-without-evidence', severity: 'warning' }),
    );
    expect(exitCode).toBe(1);
  });

  test('--format github writes a command a line for the runner, and the totals', async () => {
    const { stdout, exitCode } = await check({ ...MISTAKES, ...ALONE }, '--format', 'github');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(
      '::warning file=content/claims/alone.md,line=1,col=1,title=claim-without-evidence::no source speaks of this claim%0AAdd a source with an entry claim: alone.',
    );
    expect(lines).toContain(
      `::error file=${SOURCE},line=6,col=1,title=unknown-key::publishd: there is no such key%0ADid you mean published?`,
    );
    expect(lines.at(-1)).toBe('3 records checked: 5 errors, 1 warning');
    expect(exitCode).toBe(1);
    expect((await check({}, '--format', 'github')).stdout).toBe(
      '2 records checked: 0 errors, 0 warnings\n',
    );
  });

  test('--content takes another directory of records', async () => {
    const other = { 'elsewhere/claims/guards.md': edited(CLAIM) };
    const { stdout } = await check(other, '--content', 'elsewhere');
    expect(stdout).toContain('elsewhere/claims/guards.md:1:1 warning claim-without-evidence: ');
    expect(stdout).toContain('1 record checked: 0 errors, 1 warning\n');
  });

  test.each([
    [['--format', 'xml'], '--format is text, json or github, not "xml"'],
    [['--formt', 'json'], "Unknown option '--formt'"],
    [['content/sources/lost.md'], 'no record at content/sources/lost.md'],
    [['--content', 'lost'], 'there is no folder lost that can be read'],
    [['--content', 'docs'], 'there is no claims/ and no sources/ in docs'],
  ])(
    '%j is a mistake of its own: exit code 2 and nothing on standard output',
    async (args, said) => {
      const { stdout, stderr, exitCode } = await check({}, ...args);
      expect(stderr).toContain(said);
      expect(stdout).toBe('');
      expect(exitCode).toBe(2);
    },
  );
});

describe('npm run assess', { timeout: 30_000 }, () => {
  test('prints one line a claim', async () => {
    expect(await assess(ALONE)).toEqual({
      stdout:
        'alone: unsupported (S7), none-on-record; +0 -0 ~0, origins 0\n' +
        'guards: single-origin (S5), none-on-record; +1 -0 ~0, origins 1\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('--format json gives each claim with all that was computed of it', async () => {
    const { stdout, exitCode } = await assess({}, '--format', 'json');
    const silent = {
      standing: 'silent',
      day: null,
      primary: false,
      sources: [],
      origins: [],
      positions: [],
    };
    expect(JSON.parse(stdout)).toEqual({
      asOf: null,
      claims: {
        guards: {
          status: 'single-origin',
          rule: 'S5',
          officialAnswer: 'none-on-record',
          counts: {
            supports: 1,
            contradicts: 0,
            mentions: 0,
            impliedContradictions: 0,
            independentOrigins: 1,
            declaredOrigins: 1,
            contradictingOrigins: 0,
          },
          positions: { BF: silent, KP: silent },
          origins: [{ kind: 'publisher', label: 'Example', declared: true, sources: ['report'] }],
          contradictingOrigins: [],
          reasons: [{ because: 'one-origin', sources: ['report'], claims: [] }],
          wouldChange: expect.arrayContaining([
            {
              if: 'host-confirms',
              status: 'confirmed',
              rule: 'S1',
              officialAnswer: 'confirmed-by-host',
            },
          ]) as unknown,
          strengths: [],
          history: [
            {
              day: '2024-05-01',
              from: null,
              to: { status: 'single-origin', officialAnswer: 'none-on-record' },
              sources: ['report'],
            },
          ],
          retractions: [],
        },
      },
    });
    expect(exitCode).toBe(0);
  });

  test.each([
    ['2024-04-30', 'unsupported', []],
    ['2024-05-01', 'single-origin', ['report']],
  ])('--as-of %s looks only at documents up to that day', async (day, status, sources) => {
    const { stdout } = await assess({}, '--format', 'json', '--as-of', day);
    const { asOf, claims } = JSON.parse(stdout) as {
      asOf: string;
      claims: Record<string, { status: string; origins: { sources: string[] }[] }>;
    };
    expect(asOf).toBe(day);
    expect(claims.guards?.status).toBe(status);
    expect(claims.guards?.origins.flatMap((origin) => origin.sources)).toEqual(sources);
  });

  test('--content takes another directory of records', async () => {
    const other = { 'elsewhere/claims/posts.md': edited(CLAIM) };
    const { stdout } = await assess(other, '--content', 'elsewhere');
    expect(stdout).toBe('posts: unsupported (S7), none-on-record; +0 -0 ~0, origins 0\n');
  });

  test('records with errors are not assessed: their issues go to standard error', async () => {
    const { stdout, stderr, exitCode } = await assess(MISTAKES, '--format', 'json');
    expect(stderr).toBe(`${readExpected('five-mistakes')}\n`);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  test.each([
    [['--format', 'xml'], '--format is text or json, not "xml"'],
    [['--as-of', '2024-02-30'], '--as-of is a day that exists, YYYY-MM-DD, not "2024-02-30"'],
    [['--as-of', '2024-05'], '--as-of is a day that exists, YYYY-MM-DD, not "2024-05"'],
    [['--formt', 'json'], "Unknown option '--formt'"],
    [['guards'], "Unexpected argument 'guards'"],
    [['--content', 'lost'], 'there is no folder lost that can be read'],
  ])(
    '%j is a mistake of its own: exit code 2 and nothing on standard output',
    async (args, said) => {
      const { stdout, stderr, exitCode } = await assess({}, ...args);
      expect(stderr).toContain(said);
      expect(stdout).toBe('');
      expect(exitCode).toBe(2);
    },
  );
});

test.each(['check', 'assess', 'explain', 'effect', 'quote', 'links', 'new'])(
  'npm run %s -- --help says how to call it',
  { timeout: 30_000 },
  async (script) => {
    const { stdout, exitCode } = await startScript(projectCopy(), script, { args: ['--help'] })
      .ended;
    expect(stdout).toMatch(new RegExp(`^Usage: npm run (--silent )?${script} `));
    expect(stdout).toContain('\nExit code: 0');
    expect(exitCode).toBe(0);
  },
);

test.each(['start', 'serve', 'test'])(
  'npm %s takes no arguments: one is refused, not ignored',
  { timeout: 30_000 },
  async (script) => {
    const root = projectCopy();
    const help = await startScript(root, script, { args: ['--help'] }).ended;
    expect(help.stdout).toMatch(new RegExp(`^Usage: npm (run )?${script}\n`));
    expect(help.exitCode).toBe(0);

    const { stdout, stderr, exitCode } = await startScript(root, script, { args: ['--port', '1'] })
      .ended;
    expect(stderr).toContain("Unknown option '--port'");
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  },
);
