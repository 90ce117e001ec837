import { describe, expect, test } from 'vitest';
import { converse, ENTER } from '../helpers/conversation.ts';
import { CLAIM, edited, SOURCE } from '../helpers/edited-records.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

const explain = (...args: string[]) => startScript(projectCopy(), 'explain', { args }).ended;

describe('npm run explain', { timeout: 60_000 }, () => {
  test('says what a claim comes to, why, and what would change it', async () => {
    expect(await explain('guards')).toEqual({
      stdout: [
        'Guards at the palace (guards)',
        'North Korea → Burkina Faso',
        'A hundred soldiers guard the palace.',
        '',
        'Single origin (S5)',
        '    1 independent origin',
        '',
        'Why',
        '    Supported by 1 source, which goes back to one known origin.',
        '    Nothing on record stands against it.',
        '',
        'Official answer',
        '    Neither Burkina Faso nor North Korea has confirmed or denied it on the record.',
        '    Burkina Faso (Host state): Nothing on record',
        '        No document on record reports a position of Burkina Faso. Silence is neither confirmation nor denial.',
        '    North Korea (Sending state): Nothing on record',
        '        No document on record reports a position of North Korea. Silence is neither confirmation nor denial.',
        '',
        'On record',
        '    1 source supports it',
        '    1 independent origin',
        '    0 sources contradict it',
        '',
        'Where the reports come from',
        '    Example itself: Example, 1 May 2024',
        '',
        'What would change the status',
        '    A supporting report from an origin of its own: Corroborated',
        '    A confirmation by Burkina Faso: Officially confirmed',
        '    A confirmation by North Korea: Officially confirmed',
        '    A report that contradicts it: Contested',
        '    A fact-check that contradicts it: Refuted',
        '    A denial by Burkina Faso: Contested',
        '    A denial by North Korea: Contested',
        '',
        'The rules are in docs/assessment.md.',
        '',
      ].join('\n'),
      stderr: '',
      exitCode: 0,
    });
  });

  test('--as-of looks only at documents up to that day, and says so', async () => {
    const { stdout } = await explain('guards', '--as-of', '2024-04-30');
    expect(stdout).toContain(
      'As of 30 April 2024: documents published later, and undated ones, are left out.',
    );
    expect(stdout).toContain('\nUnsupported (S7)\n');
  });

  test('--format json gives what npm run assess gives of the claim', async () => {
    const { stdout } = await explain('guards', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'single-origin', rule: 'S5' });
  });

  test('asks for the claim in a terminal, where none is given', async () => {
    const { stdout, exitCode } = await converse(
      projectCopy(),
      'explain',
      [],
      [['Which claim?', `palace${ENTER}`]],
    );
    expect(stdout).toContain('Guards at the palace (guards)\n');
    expect(exitCode).toBe(0);
  });

  test('finds the claim by words of its title, and lists those that share them', async () => {
    const other = edited(CLAIM, ['Guards at the palace', 'Gate of the palace']);
    const root = projectCopy({ 'content/claims/gate.md': other });
    const find = (words: string) => startScript(root, 'explain', { args: [words] }).ended;

    expect((await find('PALACE guards')).stdout).toContain('Guards at the palace (guards)\n');
    const { stdout, stderr, exitCode } = await find('palace');
    expect(stderr).toBe(
      'several claims have "palace" in their title:\n' +
        '    gate: Gate of the palace\n    guards: Guards at the palace\n',
    );
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('records with errors are not explained', async () => {
    const root = projectCopy({ [SOURCE]: edited(SOURCE, ['2024-05-01', '2024-05-32']) });
    const { stdout, stderr, exitCode } = await startScript(root, 'explain', { args: ['guards'] })
      .ended;
    expect(stderr).toContain('error bad-date: ');
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  test.each([
    [['gards'], 'there is no claim "gards". Did you mean guards?'],
    [['zzz'], 'there is no claim "zzz". The ids are the names of the files in content/claims/.'],
    [['guards', 'posts'], 'one claim at a time'],
    [[], 'which claim? There is no terminal to ask in'],
    [['guards', '--as-of', '2024-02-30'], '--as-of is a day that exists'],
  ])('%j is a mistake of its own', async (args, said) => {
    const { stdout, stderr, exitCode } = await explain(...args);
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
