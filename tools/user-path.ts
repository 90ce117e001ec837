import path from 'node:path';

/**
 * Reads a path as the user typed it: from the folder in which npm was called, wherever the project's root is.
 * Inside the project it is written from the root, outside it in full; always with forward slashes.
 */
export function fromUser(given: string): string {
  const full = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const inside = path.relative(process.cwd(), full);
  const isOutside = inside.startsWith('..') || path.isAbsolute(inside);
  return (isOutside ? full : inside || '.').split(path.sep).join('/');
}
