/** Every offset at which a text holds another, overlapping ones among them. */
export function offsetsOf(text: string, wanted: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    offsets.push(at);
  }
  return offsets;
}

/** Scripts that part their words by spaces, and digits of all scripts. */
const WORD = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{Nd}]/u;

/** False inside a longer word or number: "700 soldiers" is no part of "1,700 soldiers". */
export function isWhole(text: string, offset: number, length: number): boolean {
  const end = offset + length;
  const meet = (a: string, b: string) => WORD.test(a) && WORD.test(b);
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(end, end + 2);
  const [first, last] = [text.charAt(offset), text.charAt(end - 1)];
  const cutsNumber =
    (/\p{Nd}[.,']$/u.test(before) && /\p{Nd}/u.test(first)) ||
    (/\p{Nd}/u.test(last) && /^[.,']\p{Nd}/u.test(after));
  return !meet(before.slice(-1), first) && !meet(last, after.slice(0, 1)) && !cutsNumber;
}
