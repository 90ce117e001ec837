/** True where a text holds every typed word, whatever its capitals and accents. */
export function holdsWords(text: string, typed: string): boolean {
  const plain = (given: string) => given.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
