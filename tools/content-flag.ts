import { fromUser } from './user-path.ts';

/** Takes the value of the flag that names another directory of records. */
export function contentFlag(given: string | undefined): string {
  return given === undefined ? 'content' : fromUser(given);
}
