import type { Clerk } from './clerk.ts';
import type { LivePanel } from './live-panel.ts';

/** What every form of the page works with. */
export type PageContext = {
  root: HTMLElement;
  clerk: Clerk;
  panel: LivePanel;
  /** Says something of the draft, with a button where something can be undone. */
  say: (text: string, undo?: () => void) => void;
};
