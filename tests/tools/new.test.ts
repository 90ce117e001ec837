import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converse, CTRL_C, DOWN, ENTER, YES } from '../helpers/conversation.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

const URL = 'https://example.org/2024/05/02/more-soldiers-guard-the-palace?utm_source=mail';

/** All that a source needs beside what its site tells. */
const SOURCE_FLAGS = [
  ...['--title', 'More soldiers guard the palace', '--title-from', 'page'],
  ...['--origin-type', 'relay', '--reliability', 'C', '--reliability-reason', 'Names its source'],
  ...['--claim', 'guards', '--stance', 'supports', '--strength', 'up to 1,200'],
];

const run = (root: string, ...args: string[]) => startScript(root, 'new', { args }).ended;
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe('npm run new with flags', { timeout: 60_000 }, () => {
  test('writes a source that the check accepts byte for byte, and says what it changes', async () => {
    const root = projectCopy();
    const { stdout, stderr, exitCode } = await run(
      root,
      ...['source', URL, ...SOURCE_FLAGS],
      ...['--quote', 'up to 1,200 men', '--official', 'BF; denies; foreign ministry; 0'],
      ...['--published', '2024-05-02', '--id', '2024-05-example-more'],
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const file = 'content/sources/2024-05-example-more.md';
    expect(read(root, file)).toBe(
      [
        '---',
        'title: More soldiers guard the palace',
        'titleFrom: page',
        'url: https://example.org/2024/05/02/more-soldiers-guard-the-palace',
        'publisher: Example',
        'published: 2024-05-02',
        'language: en',
        'kind: news',
        'originType: relay',
        'reliability: C',
        'reliabilityReason: Names its source',
        'claims:',
        '  - claim: guards',
        '    stance: supports',
        '    quote: up to 1,200 men',
        '    strength: { max: 1200 }',
        '    official:',
        '      - { state: BF, by: foreign ministry, position: denies, strength: 0 }',
        '---',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain(`${file} is written.`);
    expect(stdout).toContain('Single origin (S5) → Contested (S3)');
    const { stdout: checked } = await startScript(root, 'check', { args: [file] }).ended;
    expect(checked).toBe('1 record checked: 0 errors, 0 warnings\n');
  });

  test('writes several entries with their own provenance, each behind its --claim', async () => {
    const root = projectCopy({
      'content/claims/posts.md': readFileSync('tests/fixtures/valid/claims/guards.md', 'utf8'),
    });
    const { stdout: printed } = await run(
      root,
      ...[
        'source',
        URL,
        '--print',
        '--based-on',
        'report',
        '--origin',
        'inferred: AFP',
        '--via',
        'x',
      ],
      ...[...SOURCE_FLAGS, '--claim', 'posts', '--stance', 'mentions', '--origin', 'DPA'],
    );
    expect(printed).toContain('basedOn: [ report, { origin: AFP, inferred: true } ]\nvia: [ x ]\n');
    expect(printed).toContain(
      '  - claim: posts\n    stance: mentions\n    basedOn: [ { origin: DPA } ]\n',
    );
    expect(existsSync(join(root, 'content/sources/example-more-soldiers-guard.md'))).toBe(false);
  });

  test('writes a claim, and shows that it wants evidence', async () => {
    const root = projectCopy();
    const { stdout, exitCode } = await run(
      root,
      ...[
        'claim',
        '--title',
        '700 guards',
        '--statement',
        '700 guards came.',
        '--mission',
        'garrison',
      ],
      ...[
        '--sending-state',
        'KP',
        '--host-state',
        'BF',
        '--strength',
        '700',
        '--aliases',
        'a',
        '--aliases',
        'b',
      ],
      ...['--body', 'They were seen.'],
    );
    expect(exitCode).toBe(0);
    expect(read(root, 'content/claims/kp-bf-700-guards.md')).toBe(
      [
        '---',
        'title: 700 guards',
        'statement: 700 guards came.',
        'sendingState: KP',
        'hostState: BF',
        'mission: garrison',
        'strength: 700',
        'aliases: [ a, b ]',
        '---',
        '',
        'They were seen.',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('warning claim-without-evidence');
    expect(stdout).toContain('700 guards (kp-bf-700-guards): new claim');
  });

  test('writes nothing where the record has errors, and says all of them', async () => {
    const root = projectCopy();
    const { stdout, stderr, exitCode } = await run(
      root,
      ...['source', 'https://example.org/report', ...SOURCE_FLAGS],
      ...['--stance', 'suports', '--id', 'again'].slice(2),
      ...['--measure', 'forever', '--claim', 'gards', '--stance', 'mentions'],
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('content/sources/again.md:4:6 error duplicate-url: ');
    expect(stderr).toContain('error bad-value: claims[0].measure: "forever" is not allowed');
    expect(stderr).toContain('error unknown-claim: claims[1].claim: there is no claim "gards"');
    expect(existsSync(join(root, 'content/sources/again.md'))).toBe(false);
  });

  test('never writes over a file, be it broken', async () => {
    const root = projectCopy({ 'content/sources/there.md': 'not finished' });
    const { stdout, stderr, exitCode } = await run(
      root,
      ...['source', URL, ...SOURCE_FLAGS, '--id', 'there'],
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      'content/sources/there.md is there already, and nothing is overwritten',
    );
    expect(stdout).toContain('title: More soldiers guard the palace');
    expect(read(root, 'content/sources/there.md')).toBe('not finished');
  });

  test.each([
    [
      ['source', URL, '--title', 'x'],
      'still needed: --title-from, --origin-type, --reliability, --reliability-reason, --claim',
    ],
    [
      ['claim', '--title', 'x'],
      'still needed: --statement, --sending-state, --host-state, --mission',
    ],
    [['source', URL], 'there is no terminal to ask in: give the fields as flags'],
    [['sorce', URL], 'a new record is a source or a claim, not "sorce"'],
    [[], 'say whether it is a source or a claim'],
    [['source', URL, 'more', '--title', 'x'], 'unexpected argument "more"'],
    [['claim', URL, '--title', 'x'], `unexpected argument "${URL}"`],
    [['source', '--titel', 'x'], "Unknown option '--titel'"],
    [
      ['source', '--stance', 'supports'],
      '--stance is said of one claim: it stands behind its --claim',
    ],
    [['source', '--title', 'x', '--title', 'y'], '--title is given twice'],
  ])('%j is a mistake of its own', async (args, said) => {
    const { stdout, stderr, exitCode } = await run(projectCopy(), ...args);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('npm run new in a terminal', { timeout: 120_000 }, () => {
  const BEGINNING = [
    ['Address', URL + ENTER],
    ['Title', ENTER],
    ['Where the title comes from', ENTER],
    ['Publisher', ENTER],
    ['Publisher’s state', ENTER],
    ['Author', ENTER],
    ['Published', ENTER],
    ['Archived copy', ENTER],
    ['Read on', ENTER],
    ['Language', ENTER],
    ['Kind', ENTER],
    ['How it knows', DOWN + DOWN + ENTER],
    ['Goes back to', DOWN + ENTER],
    ['Which source?', `example${ENTER}`],
    ['inferred', ENTER],
    ['Goes back to', ENTER],
    ['Carried by', `AFP, DPA${ENTER}`],
  ] as const;

  test('asks for a source, keeps the answers when it is stopped, goes on, and writes the file', async () => {
    const root = projectCopy();
    const stopped = await converse(
      root,
      'new',
      ['source'],
      [...BEGINNING, ['Reliability', CTRL_C]],
    );
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stderr).toContain(
      'Your answers are kept: npm run new source goes on with them.',
    );

    const { stdout, stderr, exitCode } = await converse(
      root,
      'new',
      ['source'],
      [
        ['Go on with', ENTER],
        ['Reliability', DOWN + DOWN + ENTER],
        ['Why that letter', `It names its source${ENTER}`],
        ['Claim', `palace${ENTER}`],
        ['Stance', ENTER],
        ['Quote', `${'word '.repeat(16)}${ENTER}`],
        ['16 words, and 15 are allowed', `${'\u007f'.repeat(80)}two hundred men${ENTER}`],
        ['Strength', `some${ENTER}`],
        ['must be a number or a range', `${'\u007f'.repeat(4)}200${ENTER}`],
        ['Planned', ENTER],
        ['What the number counts', ENTER],
        ['Number holds for', ENTER],
        ['Does it go back to something else', ENTER],
        ['what a government says', YES + ENTER],
        ['State', `burkina${ENTER}`],
        ['By', `foreign ministry${ENTER}`],
        ['Position', DOWN + DOWN + ENTER],
        ['Its number', ENTER],
        ['what a government says', ENTER],
        ['Note', ENTER],
        ['another claim', ENTER],
        ['Summary', `It relays a report.${ENTER}`],
        ['Id', ENTER],
        ['Write content/sources/', ENTER],
      ],
    );
    expect(stderr).not.toContain('Nothing is written');
    expect(exitCode).toBe(0);
    const file = 'content/sources/2024-05-example-more-soldiers-guard.md';
    expect(stdout).toContain(`${file} is written.`);
    expect(read(root, file)).toMatch(
      new RegExp(
        [
          '---',
          'title: More soldiers guard the palace',
          'titleFrom: address',
          'url: https://example.org/2024/05/02/more-soldiers-guard-the-palace',
          'publisher: Example',
          'published: 2024-05-02',
          'accessed: \\d{4}-\\d{2}-\\d{2}',
          'language: en',
          'kind: news',
          'originType: relay',
          'basedOn: \\[ report \\]',
          'via: \\[ AFP, DPA \\]',
          'reliability: C',
          'reliabilityReason: It names its source',
          'claims:',
          '  - claim: guards',
          '    stance: supports',
          '    quote: two hundred men',
          '    strength: 200',
          '    official:',
          '      - \\{ state: BF, by: foreign ministry, position: denies \\}',
          '---',
          '',
          'It relays a report\\.',
          '',
        ].join('\n'),
      ),
    );
    // What is written is not asked again.
    const next = await converse(root, 'new', ['source'], [['Address', CTRL_C]]);
    expect(next.stderr).not.toContain('Go on with');
  });

  test('sets answers aside that one does not go on with', async () => {
    const root = projectCopy();
    await converse(
      root,
      'new',
      ['claim'],
      [
        ['Title', `Posts${ENTER}`],
        ['Statement', CTRL_C],
      ],
    );
    const { stderr } = await converse(
      root,
      'new',
      ['claim'],
      [
        ['Go on with Posts', `\u001b[C${ENTER}`],
        ['Title', CTRL_C],
      ],
    );
    const [, kept = ''] = /stay in (\S+) until/.exec(stderr) ?? [];
    expect(JSON.parse(read(root, kept))).toEqual({ title: 'Posts' });
  });

  test('asks for a claim, and refuses an id that is taken', async () => {
    const root = projectCopy();
    const { exitCode } = await converse(
      root,
      'new',
      [],
      [
        ['What do you want to add?', DOWN + ENTER],
        ['Title', ENTER],
        ['This is needed', `Posts${ENTER}`],
        ['Statement', `Soldiers keep posts.${ENTER}`],
        ['Sending state', `north korea${ENTER}`],
        ['Host state', `burkina${ENTER}`],
        ['Force', ENTER],
        ['Mission', DOWN + ENTER],
        ['Strength', `100+${ENTER}`],
        ['Planned', ENTER],
        ['Begins', `24 May${ENTER}`],
        ['is not a date that exists', `${'\u007f'.repeat(6)}2024-05${ENTER}`],
        ['Ends', ENTER],
        ['Also known as', `a, b${ENTER}`],
        ['Rival claims', DOWN + ENTER],
        ['Rival claims', ENTER],
        ['Related claims', ENTER],
        ['Background', ENTER],
        ['Id', `${'\u007f'.repeat(20)}guards${ENTER}`],
        ['There is a record with this id', `-2${ENTER}`],
        ['Write content/claims/guards-2.md?', ENTER],
      ],
    );
    expect(exitCode).toBe(0);
    expect(read(root, 'content/claims/guards-2.md')).toBe(
      [
        '---',
        'title: Posts',
        'statement: Soldiers keep posts.',
        'sendingState: KP',
        'hostState: BF',
        'mission: combat',
        'strength: { min: 100 }',
        'begins: 2024-05',
        'aliases: [ a, b ]',
        'incompatibleWith: [ guards ]',
        '---',
        '',
      ].join('\n'),
    );
  });
});
