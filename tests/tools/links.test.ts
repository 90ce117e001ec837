import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { edited, SOURCE } from '../helpers/edited-records.ts';
import { projectCopy, startScript } from '../helpers/project-copy.ts';

/** A site of which some pages are gone, and an archive that has a copy of one. */
async function startSite(): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/archive') {
      const copied = searchParams.get('url')?.endsWith('/gone');
      const url = `http://archive.example/${searchParams.get('timestamp')}/copy`;
      response.end(
        JSON.stringify({ archived_snapshots: copied ? { closest: { available: true, url } } : {} }),
      );
    } else {
      const status = { '/gone': 404, '/closed': 403, '/moved': 301 }[pathname] ?? 200;
      response.writeHead(status, { Location: '/there' }).end('page');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A source at an address. */
const at = (url: string, ...more: [string, string][]) =>
  edited(SOURCE, ['https://example.org/report', url], ...more);

describe('npm run links', { timeout: 60_000 }, () => {
  test('says what is gone, what could be archived and what cannot be told, and never fails', async () => {
    const site = await startSite();
    const root = projectCopy({
      [SOURCE]: at(`${site}/there`, ['language', `archived: ${site}/copy\nlanguage`]),
      'content/sources/closed.md': at(`${site}/closed`),
      'content/sources/gone.md': at(`${site}/gone`),
      'content/sources/lost.md': at('http://127.0.0.1:9/'),
      'content/sources/moved.md': at(`${site}/moved`),
    });
    const args = ['--archive', `${site}/archive`, '--pause', '0'];
    const { stdout, stderr, exitCode } = await startScript(root, 'links', { args }).ended;
    expect(stdout).toBe(
      [
        '## Gone: 1',
        `- \`content/sources/gone.md\`: 404, <${site}/gone>; add \`archived: https://archive.example/20240501/copy\``,
        '',
        '## Without an archived copy on record: 3',
        `- \`content/sources/closed.md\`: 403, <${site}/closed>; save one: <https://web.archive.org/save/${site}/closed>`,
        '- `content/sources/lost.md`: bad port, <http://127.0.0.1:9/>; save one: <https://web.archive.org/save/http://127.0.0.1:9/>',
        `- \`content/sources/moved.md\`: 200, <${site}/moved>; save one: <https://web.archive.org/save/${site}/moved>`,
        '',
        '## Not to be told from here: 2',
        `- \`content/sources/closed.md\`: 403, <${site}/closed>`,
        '- `content/sources/lost.md`: bad port, <http://127.0.0.1:9/>',
        '',
        '5 addresses looked at.',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test.each([
    [['--format', 'xml'], '--format is text, markdown or json'],
    [['--pause', 'long'], '--pause is a number of milliseconds'],
    [['--archive', 'x'], '--archive is a web address'],
  ])('%j is a mistake of its own', async (args, said) => {
    const { stdout, stderr, exitCode } = await startScript(projectCopy(), 'links', { args }).ended;
    expect(stderr).toContain(said);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
