import path from 'node:path';

/**
 * Reads a path as the user typed it: from the folder in which npm was called, wherever the project's root is.
 * Inside the project it is written from the root, outside it in full; always with forward slashes.
 */
export function fromUser(given: string): string {
  const full = path.resolve(callingFolder(), given.replaceAll('\\', '/'));
  const inside = path.relative(process.cwd(), full);
  const isOutside = inside.startsWith('..') || path.isAbsolute(inside);
  return (isOutside ? full : inside || '.').split(path.sep).join('/');
}

/** npm runs scripts in the project's root and tells where it was called; of another project's npm that says nothing. */
function callingFolder(): string {
  const { INIT_CWD, npm_package_json: manifest } = process.env;
  const isOurs = manifest !== undefined && path.dirname(manifest) === process.cwd();
  return isOurs && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}
