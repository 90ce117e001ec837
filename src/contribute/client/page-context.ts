import type { WorkerClient } from './worker-client.ts';
import type { LivePanel } from './live-panel.ts';
import type { Notices } from './notices.ts';

/** What every form of the page works with. */
export type PageContext = {
  root: HTMLElement;
  client: WorkerClient;
  panel: LivePanel;
  notices: Notices;
  /** Lets screen readers say what happened out of sight. */
  announce: (text: string) => void;
};
