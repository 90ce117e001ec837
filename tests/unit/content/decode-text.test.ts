import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/content/decode-text.ts';
import { check, readCase } from '../../helpers/fixtures.ts';

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));

describe('text is read', () => {
  test('without its byte order mark', () => {
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toEqual({ text: 'a' });
  });

  test.each([
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['LF', 'a\nb'],
  ])('with lines that end in %s', (_name, text) => {
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text: 'a\nb' });
  });

  test('with letters of two, three and four bytes', () => {
    expect(decodeText(new TextEncoder().encode('éж가𠀋'))).toEqual({ text: 'éж가𠀋' });
  });
});

test.each([
  ['empty-file', []],
  ['empty-file', [0x20, 0x0a]], // white space
  ['empty-file', [0xef, 0xbb, 0xbf]], // nothing but a byte order mark
  ['binary-file', [0x61, 0x00]],
  ['binary-file', [0xff, 0xfe, 0x61, 0x00]], // UTF-16
  ['not-utf8', [0xe9]], // é in Latin-1
  ['not-utf8', [0xc0, 0xaf]], // a slash in two bytes
  ['not-utf8', [0xed, 0xa0, 0x80]], // half a surrogate pair
])('what is no text is named %s: %j', (check, bytes) => {
  expect(decode(...bytes)).toMatchObject({ check });
});

describe('a record has the same issues on the same lines', () => {
  const encode = (prefix: number[], lineEnd: string) => async () => {
    const files = await readCase('five-mistakes');
    return files.map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes).replaceAll('\n', lineEnd);
      return { path, bytes: Uint8Array.from([...prefix, ...new TextEncoder().encode(text)]) };
    });
  };

  test.each([
    ['with a byte order mark', encode([0xef, 0xbb, 0xbf], '\n')],
    ['with CRLF', encode([], '\r\n')],
    ['with both', encode([0xef, 0xbb, 0xbf], '\r\n')],
  ])('%s', async (_name, readEncoded) => {
    const issues = check(await readCase('five-mistakes'));
    expect(issues).toHaveLength(5);
    expect(check(await readEncoded())).toEqual(issues);
  });
});
