/** Why bytes are no text, as a check id and a sentence; or the text itself. */
export type Decoded =
  | { text: string }
  | { check: 'empty-file' | 'binary-file' | 'not-utf8'; message: string; hint: string };

/**
 * Reads a file's bytes as UTF-8.
 * A byte order mark is dropped and CRLF becomes LF: neither is a mistake.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) {
    return {
      check: 'binary-file',
      message: 'is not a text file',
      hint: 'Records are Markdown; pictures and documents are linked, not kept here.',
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      check: 'not-utf8',
      message: 'is not UTF-8 text',
      hint: 'Save the file as UTF-8 in your editor.',
    };
  }
  if (text.trim() === '') {
    return {
      check: 'empty-file',
      message: 'is empty',
      hint: 'Start from the template in CONTRIBUTING.md, or delete the file.',
    };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}
