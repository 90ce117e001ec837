import { execFileSync } from 'node:child_process';

/** Runs git in a folder, without the settings of whoever runs the tests. */
function git(root: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      input: '',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    },
  ).trim();
}

/** Commits the records of a folder, which becomes a repository where it is none; returns the commit's name. */
export function commitAll(root: string): string {
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message=Records');
  return git(root, 'rev-parse', 'HEAD');
}

/** Leaves the branch for a new one. */
export function switchTo(root: string, branch: string): void {
  git(root, 'switch', '--quiet', '--create', branch);
}

/** A commit on no branch that holds no file. */
export function emptyCommit(root: string): string {
  const tree = git(root, 'hash-object', '-t', 'tree', '-w', '--stdin');
  return git(root, 'commit-tree', tree, '-m', 'Nothing');
}
