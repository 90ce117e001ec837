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

/** Keeps a draft in the browser. */
export type DraftStore = {
  load: () => Draft | undefined;
  /** Says whether it was kept: storage can be full or forbidden. */
  save: (draft: Draft) => boolean;
  clear: () => void;
};

/** Opens the place where the draft of one form is kept. */
export function openDraftStore(name: string): DraftStore {
  const key = `muster-contribute-${name}`;
  return {
    load: () => {
      try {
        const kept = localStorage.getItem(key);
        return kept === null ? undefined : (JSON.parse(kept) as Draft);
      } catch {
        return undefined; // Forbidden, or not written to the end.
      }
    },
    save: (draft) => {
      try {
        localStorage.setItem(key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Where storage is forbidden nothing was kept.
      }
    },
  };
}
