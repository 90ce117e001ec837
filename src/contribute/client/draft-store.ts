import type { FormValues } from '../form-values.ts';

/** What is kept of a form, so that nothing typed is lost. */
export type Draft = {
  values: FormValues;
  /** Names of controls that the reader has left: what is wrong with them shows. */
  left: readonly string[];
  /** Values that were filled in, by name: the reader has not typed them. */
  filled: Readonly<Record<string, string>>;
  checked: boolean;
};

/** A draft that is kept, by the name of its place. */
export type KeptDraft = { key: string; draft: Draft };

/** Keeps the draft of one form in the browser; several tabs have a place each. */
export type DraftStore = {
  /** The draft with which this tab goes on. */
  load: () => Draft | undefined;
  /**
   * Keeps a draft. Where another tab has written into its place, or emptied it, it goes to a place of its own: `apart`.
   * Storage can be full or forbidden: `failed`.
   */
  save: (draft: Draft) => 'kept' | 'apart' | 'failed';
  /** Forgets the draft of this tab, and none of another. */
  clear: () => void;
  /** The drafts of the same form in other places. */
  others: () => KeptDraft[];
  /** Goes on with another of them. */
  open: (key: string) => Draft | undefined;
};

const PREFIX = 'muster-contribute-';
/** Parts the name of a form from the number of a further place. */
const FURTHER = '~';

/** Opens the places where drafts of one form are kept. */
export function openDraftStore(name: string): DraftStore {
  const first = PREFIX + name;
  const list = () => listDrafts(name).filter(({ key }) => key.split(FURTHER)[0] === first);
  let key = read(sessionStorageOf, first) ?? list()[0]?.key ?? first;
  /** What this tab has read or written last: whatever else stands there is another tab's. */
  let known = read(localStorageOf, key);

  const isOwn = () => read(localStorageOf, key) === known;
  const moveAway = () => {
    for (let number = 1; ; number += 1) {
      key = number === 1 ? first : `${first}${FURTHER}${number}`;
      if (read(localStorageOf, key) === null) break;
    }
    known = null;
  };
  return {
    load: () => readDraft(known),
    save: (draft) => {
      const text = JSON.stringify(draft);
      const isApart = !isOwn();
      if (!isApart && text === known) return 'kept';
      if (isApart) moveAway();
      if (!write(localStorageOf, key, text)) return 'failed';
      known = text;
      write(sessionStorageOf, first, key);
      return isApart ? 'apart' : 'kept';
    },
    clear: () => {
      if (known !== null && isOwn()) write(localStorageOf, key, null);
      known = read(localStorageOf, key);
      if (known !== null) moveAway();
    },
    others: () => list().filter((other) => other.key !== key),
    open: (other) => {
      key = other;
      known = read(localStorageOf, key);
      write(sessionStorageOf, first, key);
      return readDraft(known);
    },
  };
}

/** All drafts of forms whose name begins so, in the order in which they were begun. */
export function listDrafts(start: string): KeptDraft[] {
  let keys: string[] = [];
  try {
    keys = Object.keys(localStorage);
  } catch {
    // Forbidden: nothing is kept.
  }
  return keys
    .filter((key) => key.startsWith(PREFIX + start))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((key) => {
      const draft = readDraft(read(localStorageOf, key));
      return draft ? [{ key, draft }] : [];
    });
}

/** Reads what an older form may have written: what is missing in it is as at the beginning. */
function readDraft(text: string | null): Draft | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Draft, unknown>> | null;
    const values = toTexts(kept?.values);
    if (Object.keys(values).length === 0) return undefined;
    return {
      values,
      left: Object.values(toTexts(kept?.left)),
      filled: toTexts(kept?.filled),
      checked: kept?.checked === true,
    };
  } catch {
    return undefined;
  }
}

function toTexts(kept: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kept ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

// Where storage is forbidden, even its name throws.
const localStorageOf = () => localStorage;
const sessionStorageOf = () => sessionStorage;

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Writes a text, or takes it away; says whether that went well. */
function write(storage: () => Storage, key: string, text: string | null): boolean {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
