import type { StatusView } from '../views/status-view.ts';

/** A shape in a square of 16 by 16: filled, or drawn with a line where it has a width. */
export type StatusShape = { path: string; line?: number; dashes?: string };

/** The shape of each status: whoever sees no colours tells them apart by it. */
export const STATUS_SHAPES: Record<StatusView['status'], StatusShape> = {
  confirmed: { path: 'M1 1h14v14H1zm3 7 3 3 5-6-1.4-1.2L6.9 8.3 5.3 6.7z' },
  refuted: { path: 'm2.5 2.5 11 11m0-11-11 11', line: 3.2 },
  contested: { path: 'M7 1v14L0 8zm2 0v14l7-7z' },
  corroborated: { path: 'M0 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0m8 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0' },
  'single-origin': { path: 'M3 8a5 5 0 1 0 10 0 5 5 0 1 0-10 0' },
  unattributed: { path: 'M14 8A6 6 0 1 1 2 8a6 6 0 1 1 12 0', line: 2.4, dashes: '3.3 2.4' },
  unsupported: { path: 'M1 8h14', line: 3.2 },
};
