import type { WorkerClient } from './worker-client.ts';
import type { LivePanel } from './live-panel.ts';

/** What every form of the page works with. */
export type PageContext = {
  root: HTMLElement;
  client: WorkerClient;
  panel: LivePanel;
  /** Says something of the draft, with a button where something can be undone. */
  say: (text: string, undo?: () => void) => void;
};
