import { execFileSync } from 'node:child_process';
import { isAbsolute } from 'node:path';
import type { ContentFile } from '../src/content/parse-content.ts';

/** Branches from which work starts, the first that is there. */
const MAIN = ['upstream/HEAD', 'upstream/main', 'origin/HEAD', 'origin/main', 'main', 'master'];

/** Room for all records in one answer of git. */
const MAX_BYTES = 2 ** 30;

/**
 * Finds the revision to compare with: the one named, else the one at which this work left the main branch.
 *
 * @returns the whole name of a commit
 * @throws Error when there is no repository, or no such revision
 */
export function findRevision(named: string | undefined): string {
  if (named !== undefined) {
    const commit = tryGit(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${named}^{commit}`,
    );
    if (commit === undefined) throw new Error(`there is no revision "${named}" in this repository`);
    return commit;
  }
  const head = tryGit('rev-parse', '--verify', '--quiet', 'HEAD');
  if (head === undefined)
    throw new Error(
      'there is no commit to compare with: this is no git repository, or an empty one',
    );
  const main = MAIN.find(
    (branch) => tryGit('rev-parse', '--verify', '--quiet', branch) !== undefined,
  );
  return (main !== undefined && tryGit('merge-base', 'HEAD', main)) || head;
}

/**
 * Reads the records of a revision, without touching the files that are checked out. Links are left out.
 *
 * @param directory the content directory as it is named now
 * @returns files with paths that begin with the directory; none where the revision has none
 * @throws Error when the directory is outside the project
 */
export function readRevision(commit: string, directory: string): ContentFile[] {
  if (isAbsolute(directory)) {
    throw new Error(`${directory} is outside the project: no revision holds it to compare with`);
  }
  const listed = git([
    'ls-tree',
    '-r',
    '-z',
    commit,
    '--',
    `${directory}/claims/`,
    `${directory}/sources/`,
  ])
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, name, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(entry) ?? [];
      return name === undefined || path === undefined || isHidden(path) ? [] : [{ name, path }];
    });
  const blobs = git(['cat-file', '--batch'], listed.map(({ name }) => name).join('\n'));
  let offset = 0;
  return listed.map(({ path }) => {
    const header = blobs.indexOf('\n', offset);
    const size = Number(blobs.toString('utf8', offset, header).split(' ').at(-1));
    const bytes = blobs.subarray(header + 1, header + 1 + size);
    offset = header + 1 + size + 1;
    return { path, bytes };
  });
}

function isHidden(path: string): boolean {
  return path.split('/').at(-1)?.startsWith('.') === true;
}

function git(args: readonly string[], input = ''): Buffer {
  return execFileSync('git', args, {
    input,
    maxBuffer: MAX_BYTES,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** What git answers, or `undefined` where it refuses. */
function tryGit(...args: string[]): string | undefined {
  try {
    return git(args).toString('utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
