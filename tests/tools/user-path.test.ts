import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromUser } from '../../tools/user-path.ts';

describe('a path that a user types', () => {
  beforeEach(() => {
    vi.stubEnv('npm_package_json', path.resolve('package.json'));
    vi.stubEnv('INIT_CWD', path.resolve('content/sources'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['x.md', 'content/sources/x.md'],
    ['./x.md', 'content/sources/x.md'],
    ['../claims/x.md', 'content/claims/x.md'],
    ['../..', '.'],
    [path.resolve('content/sources/x.md'), 'content/sources/x.md'],
  ])('is read from the folder in which npm was called: %s', (given, read) => {
    expect(fromUser(given)).toBe(read);
  });

  it('is written in full outside the project', () => {
    expect(fromUser('../../../x')).toBe(path.resolve('../x').split(path.sep).join('/'));
  });

  it('is read from the working folder where another project’s npm started the command', () => {
    vi.stubEnv('npm_package_json', path.resolve('../another/package.json'));
    expect(fromUser('x.md')).toBe('x.md');
  });
});
