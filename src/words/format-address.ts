/** Bytes that no plain letter stands for. */
const ENCODED = /(?:%[89a-f][0-9a-f])+/gi;

/** What a reader can copy from paper without mistaking it. */
const COPIED = /^[\p{L}\p{M}\p{N}]$/u;

/**
 * An address as it is written on paper: letters of other scripts as themselves, everything else as it stands in the
 * address, so that what is written leads to the same document.
 */
export function formatAddress(address: string): string {
  return address.replaceAll(ENCODED, decodeLetters);
}

function decodeLetters(encoded: string): string {
  try {
    return [...decodeURIComponent(encoded)]
      .map((sign) => (COPIED.test(sign) ? sign : encodeURIComponent(sign)))
      .join('');
  } catch {
    // Not UTF-8: nobody can say what it stands for.
    return encoded;
  }
}
