import type { ByteReader, ByteWriter } from './bytes.ts';

/** Ascending numbers as the differences from one to the next. */
export function writeGaps(writer: ByteWriter, numbers: readonly number[]): void {
  let before = -1;
  for (const number of numbers) {
    writer.writeNumber(number - before - 1);
    before = number;
  }
}

/** Reads so many numbers that `writeGaps` wrote. */
export function readGaps(reader: ByteReader, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    before += reader.readNumber() + 1;
    numbers[index] = before;
  }
  return numbers;
}

/** The offset behind so many numbers: each ends with a byte below 128. */
export function skipNumbers(bytes: Uint8Array, offset: number, count: number): number {
  let next = offset;
  for (let left = count; left > 0; next += 1) {
    if ((bytes[next] ?? 0) < 0x80) left -= 1;
  }
  return next;
}

/** The same as a plain list: of few numbers, which is what most lists hold, a typed one costs more to make. */
export function readShortGaps(reader: ByteReader, count: number): number[] {
  const numbers: number[] = [];
  let before = -1;
  for (let index = 0; index < count; index += 1) {
    before += reader.readNumber() + 1;
    numbers.push(before);
  }
  return numbers;
}

/** The place of a number among ascending ones: where it is, else where it would be. */
export function findNumber(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
