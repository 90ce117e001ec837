/** Letters that Unicode does not take apart and that readers type in another way. */
const LATIN = 'ß:ss æ:ae œ:oe ø:o đ:d ð:d ħ:h ı:i ĸ:k ł:l ŋ:n þ:th ŧ:t';

/**
 * Cyrillic is compared in Latin letters, so that a name is found in either script: `Лавров` as `lavrov`, `Траоре` as
 * `traore`. After the English press, without soft and hard signs; `й` and `и` are one, `ё` is taken apart to `е`.
 */
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ' +
  'ъ: ы:y ь: э:e ю:yu я:ya і:i ґ:g є:ye ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz';

/** Letters that Arabic and its neighbours write in several ways, and the stroke that only stretches a word. */
const ARABIC = 'ٱ:ا ى:ي ی:ي ې:ي ے:ي ة:ه ۀ:ه ە:ه ک:ك ـ:';

const LETTERS = new Map(
  [LATIN, CYRILLIC, ARABIC]
    .flatMap((list) => list.split(' '))
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);

/** What needs no folding: most words of most texts. */
const PLAIN = /^[a-z0-9]*$/;

/** The digits of Arabic and Persian, counted from their zero. */
const FOREIGN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * Folds a piece of text to the letters and digits by which it is compared: compatibility forms and accents taken off
 * (NFKD), small letters, one spelling for letters that are written in several ways. Hangul stays taken apart into its
 * letters, so that a half-typed syllable is the beginning of the whole one.
 */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  let folded = '';
  for (const letter of small.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const same = LETTERS.get(letter) ?? letter;
    folded += same;
  }
  return folded
    .replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[^\p{L}\p{N}]/gu, '');
}
