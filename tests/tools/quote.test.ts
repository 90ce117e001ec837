import { describe, expect, test } from 'vitest';
import { converse, ENTER } from '../helpers/conversation.ts';
import { edited, SOURCE } from '../helpers/edited-records.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

const ARTICLE = 'He said “yes”.\nThe troops came.\nThe troops left.\n';

/** A project with the text of an article, and a record that quotes it twice, once wrongly. */
function project(): string {
  return projectCopy({
    'article.txt': ARTICLE,
    [SOURCE]: edited(SOURCE, [
      'claim: guards\n    stance: supports',
      'claim: guards\n    stance: supports\n    quote: said "yes"\n  - claim: posts\n    stance: mentions\n    quote: said "no"',
    ]),
    'content/claims/posts.md': edited('content/claims/guards.md'),
  });
}

const quote = (...args: string[]) => startScript(project(), 'quote', { args }).ended;

describe('npm run quote', { timeout: 60_000 }, () => {
  test('says where a fragment stands once, however its quotation marks are written', async () => {
    expect(await quote('article.txt', 'said "yes"')).toEqual({
      stdout:
        'Found once, on line 1:\n    … He [said "yes"]. The troops came. The troops left. …\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('fails for a fragment that stands there twice, with both places and a cure', async () => {
    const { stdout, exitCode } = await quote('article.txt', 'The troops');
    expect(stdout).toBe(
      [
        'error: the fragment stands 2 times in the text: lines 2, 3',
        '    Make it longer until it stands there once: "The troops came."',
        '    line 2: … He said "yes". [The troops] came. The troops left. …',
        '    line 3: … He said "yes". The troops came. [The troops] left. …',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(1);
  });

  test('--source looks for every quote of a record, and --format json gives them as data', async () => {
    const { stdout, exitCode } = await quote(
      'article.txt',
      '--source',
      'report',
      '--format',
      'json',
    );
    const { findings } = JSON.parse(stdout) as { findings: unknown[] };
    expect(findings).toMatchObject([
      { quote: 'said "yes"', places: [{ line: 1, column: 4 }] },
      { quote: 'said "no"', places: [], problem: { problem: 'missing' } },
    ]);
    expect(exitCode).toBe(1);
  });

  test('reads standard input for "-", and asks for what is missing in a terminal', async () => {
    const piped = startScript(project(), 'quote', { args: ['-', 'troops came'], keyboard: true });
    piped.type(ARTICLE);
    piped.stopTyping();
    expect((await piped.ended).stdout).toContain('Found once, on line 2:');

    const asked = await converse(
      project(),
      'quote',
      [],
      [
        ['In which file', `article.txt${ENTER}`],
        ['Which fragment?', `troops left${ENTER}`],
      ],
    );
    expect(asked.stdout).toContain('Found once, on line 3:');
    expect(asked.exitCode).toBe(0);
  });

  test.each([
    [['lost.txt', 'x'], 'there is no file lost.txt that can be read'],
    [['article.txt'], 'the fragment is missing'],
    [[], 'the file is missing'],
    [['article.txt', 'said', 'yes'], 'the fragment goes in quotes, as one argument'],
    [['article.txt', 'x', '--source', 'report'], 'give a fragment or --source, not both'],
    [['article.txt', '--source', 'reprt'], 'there is no source "reprt". Did you mean report?'],
  ])('%j is a mistake of its own', async (args, said) => {
    const { stdout, stderr, exitCode } = await quote(...args);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
