import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter, joinStreams, splitStreams } from '../../../src/search/bytes.ts';

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.writeNumber(number);
      const reader = new ByteReader(writer.toBytes());
      expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
      expect(reader.offset).toBe(reader.bytes.length);
    }),
  );
});

test('a small number takes one byte, 128 the first two', () => {
  const lengthOf = (number: number) => {
    const writer = new ByteWriter();
    writer.writeNumber(number);
    return writer.toBytes().length;
  };
  expect([0, 127, 128, 2 ** 31 - 1].map(lengthOf)).toEqual([1, 1, 2, 5]);
});

test('streams are taken apart as they were joined', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 2000 })), (streams) => {
      expect(splitStreams(joinStreams(streams)).map((stream) => [...stream])).toEqual(
        streams.map((stream) => [...stream]),
      );
    }),
  );
});
