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
