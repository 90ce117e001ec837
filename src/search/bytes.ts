/** Numbers are written seven bits at a time, low bits first; the eighth bit says that more follow. */
const MORE = 0x80;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes bytes one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** One byte, 0 to 255. */
  writeByte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** A whole number from 0 to 2³¹ − 1; below 128 it takes one byte. */
  writeNumber(value: number): void {
    let rest = value;
    while (rest >= MORE) {
      this.writeByte((rest & 0x7f) | MORE);
      rest >>>= 7;
    }
    this.writeByte(rest);
  }

  /** Text as UTF-8, without its length. */
  writeText(text: string): void {
    this.writeBytes(encoder.encode(text));
  }

  writeBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Everything written so far. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly bytes: Uint8Array;
  /** The next byte to read. */
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  readByte(): number {
    const value = this.bytes[this.offset] ?? 0;
    this.offset += 1;
    return value;
  }

  readNumber(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.readByte();
      value |= (byte & 0x7f) << shift;
      if (byte < MORE) return value;
      shift += 7;
    }
  }
}

/** Joins several streams of bytes into one file. Like stands with like, which compresses best. */
export function joinStreams(streams: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  writer.writeNumber(streams.length);
  for (const stream of streams) writer.writeNumber(stream.length);
  for (const stream of streams) writer.writeBytes(stream);
  return writer.toBytes();
}

/** Takes the streams of a file apart again, without copying them. */
export function splitStreams(file: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(file);
  const lengths = Array.from({ length: reader.readNumber() }, () => reader.readNumber());
  let { offset } = reader;
  return lengths.map((length) => {
    const stream = file.subarray(offset, offset + length);
    offset += length;
    return stream;
  });
}

/** UTF-8 as text. */
export function readText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Plain data as JSON in UTF-8. */
export function writeJson(data: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(data));
}

/** Plain data from JSON in UTF-8. The caller knows its shape. */
export function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes)) as unknown;
}
