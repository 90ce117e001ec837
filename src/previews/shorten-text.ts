/**
 * Shortens a text to so many characters at most, between words where it can, and says with an ellipsis that it goes on.
 */
export function shortenText(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  const words = cut.replace(/[\s,;:–-]+\S*$/u, '');
  return `${words === '' ? cut : words}…`;
}
