import { analyse } from './analyse.ts';
import { SHOWN_FIELDS, type ShownField, type StoredRecord } from './record.ts';

/** So far apart are the places of two passages: no phrase reaches over, and little closeness. */
const PASSAGE_GAP = 5;

/** A word of a record and where it stands among all of them. */
export type PlacedWord = { word: string; field: ShownField; place: number; joined: boolean };

/**
 * Numbers the words of what a record shows, one place after the other. The builder writes these places for frequent
 * words; those of rare ones are found again in the few records that hold them, by this same count.
 */
export function* placeWords(fields: StoredRecord['fields']): Generator<PlacedWord> {
  let start = 0;
  for (const field of SHOWN_FIELDS) {
    for (const passage of fields[field] ?? []) {
      let length = 0;
      for (const { word, position, joined } of analyse(passage)) {
        yield { word, field, place: start + position, joined };
        length = Math.max(length, position + 1);
      }
      start += length + PASSAGE_GAP;
    }
  }
}
