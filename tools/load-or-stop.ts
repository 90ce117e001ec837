import { loadContent, type LoadedContent } from '../src/content/load-content.ts';
import type { Day } from '../src/domain/dates.ts';
import { stopWith } from './stop-with.ts';

/** Reads and checks records; ends the command where their directory cannot be read. */
export async function loadOrStop(directory: string, today?: Day): Promise<LoadedContent> {
  try {
    return await loadContent(directory, today);
  } catch (error) {
    return stopWith(error);
  }
}
