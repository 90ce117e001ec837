import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startCommand } from '../helpers/run-command.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const MARK = '<!-- muster: what this changes -->';
const BOT = 'github-actions[bot]';
const SHA = 'a'.repeat(40);

interface Comment {
  id: number;
  user: { login: string };
  body: string;
}

/** A code host with one pull request, which keeps what is written to it. */
async function codeHost({ comments = [], sha = SHA }: { comments?: Comment[]; sha?: string } = {}) {
  const written: { method: string; path: string; token: string; body: string }[] = [];
  const server = createServer((request, response) => {
    void answer(request).then((data) => {
      response.end(JSON.stringify(data));
    });
  });
  async function answer(request: IncomingMessage): Promise<unknown> {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const path = pathname.replace('/repos/owner/muster/', '');
    if (method === 'GET' && path === 'pulls') {
      const asked = [searchParams.get('state'), searchParams.get('head')];
      return asked.join() === 'open,contributor:a-branch' ? [{ number: 7, head: { sha } }] : [];
    }
    if (method === 'GET') {
      const page = Number(searchParams.get('page'));
      return comments.slice((page - 1) * 100, page * 100);
    }
    const text = (await Array.fromAsync(request as AsyncIterable<Buffer>)).join('');
    const { body } = JSON.parse(text) as { body: string };
    written.push({ method, path, token: headers.authorization ?? '', body });
    return {};
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { written, address: `http://127.0.0.1:${port}` };
}

/** Runs the script as the workflow does, with a text that a pull request made. */
async function comment(address: string, text: string) {
  const head = {
    head_sha: SHA,
    head_branch: 'a-branch',
    head_repository: { owner: { login: 'contributor' } },
  };
  const folder = temporaryFolder({
    'effect.md': text,
    'event.json': JSON.stringify({ workflow_run: head }),
  });
  return startCommand(['.github/scripts/comment.mjs', join(folder, 'effect.md')], {
    env: {
      GITHUB_API_URL: address,
      GITHUB_REPOSITORY: 'owner/muster',
      GITHUB_TOKEN: 'the token',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
    },
  }).ended;
}

describe('the comment on a pull request', () => {
  test('is written under the pull request whose commit was run', async () => {
    const { written, address } = await codeHost();
    expect(await comment(address, '## What this changes\n\n- **A** → B')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(written).toEqual([
      {
        method: 'POST',
        path: 'issues/7/comments',
        token: 'Bearer the token',
        body: expect.stringMatching(
          /^<!-- muster: what this changes -->\n## What this changes\n\n- \*\*A\*\* → B\n\n<sub>Worked out/,
        ) as unknown,
      },
    ]);
  });

  test('takes the place of the one before, and of nobody else’s', async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({
      id,
      user: { login: 'somebody' },
      body: `${MARK}\nnot ours`,
    }));
    const ours = { id: 999, user: { login: BOT }, body: `${MARK}\nbefore` };
    const { written, address } = await codeHost({ comments: [...others, ours] });
    await comment(address, 'after');
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH issues/comments/999',
    ]);

    const first = await codeHost({ comments: others });
    await comment(first.address, 'after');
    expect(first.written.map(({ method }) => method)).toEqual(['POST']);
  });

  test('is not written where the pull request has a newer commit', async () => {
    const { written, address } = await codeHost({ sha: 'b'.repeat(40) });
    const { stdout, exitCode } = await comment(address, 'old');
    expect(stdout).toContain('there is nothing to say');
    expect(exitCode).toBe(0);
    expect(written).toEqual([]);
  });

  test.each([
    ['<img src=x onerror=alert(1)> <!-- x -->', /<img|<!-- x/],
    ['[click](https://evil.example) [x](//evil.example)', /\]\(|:\/\/|\/\//],
    ['[x]\n\n[x]: //evil.example', /\]:|\/\//],
    ['![pixel](http://evil.example/p.png)', /!\[|\]\(/],
    ['https://evil.example www.evil.example <https://evil.example>', /:\/\/|www\.|<https/],
    ['@everybody @team/all a@b.example', /@\w/],
    ['fixes #12, GH-12, owner/repo#12', /#12|GH-12/],
    ['a\u0000b\u001b[31m\u202Ec', /[\u0000\u001b\u202e]/],
  ])('can only be read: %j', async (text, forbidden) => {
    const { written, address } = await codeHost();
    await comment(address, text);
    const [, shown = ''] = /-->\n(.*)\n\n<sub>/s.exec(written[0]?.body ?? '') ?? [];
    expect(shown).not.toBe('');
    expect(shown).not.toMatch(forbidden);
  });

  test('is cut to what a code host takes', async () => {
    const { written, address } = await codeHost();
    await comment(address, '@ '.repeat(200_000));
    expect(written[0]?.body.length).toBeLessThan(65_536);
    expect(written[0]?.body).toContain('… (cut)');
  });

  test('fails with what the code host answers', async () => {
    const { stderr, exitCode } = await comment('http://127.0.0.1:9', 'x');
    expect(stderr).toContain('fetch failed');
    expect(exitCode).toBe(1);
  });
});
