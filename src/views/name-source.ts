import type { Source } from '../domain/source.ts';
import { formatDate } from '../words/format.ts';
import { words } from '../words/words.ts';

/** A source's publisher and date: what tells documents apart in a short list. */
export function nameSource({ publisher, published, retracted }: Source): string {
  const name = `${publisher}, ${formatDate(published)}`;
  return retracted ? words.evidence.linkRetracted(name) : name;
}
