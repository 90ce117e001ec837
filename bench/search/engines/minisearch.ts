import type { Engine } from './engine.ts';
import { buildMiniSearch, openMiniSearch } from './minisearch-base.ts';

/** MiniSearch's own default. */
const processTerm = (term: string) => term.toLowerCase();

export const build: Engine['build'] = (records) => buildMiniSearch(records, processTerm);
export const open: Engine['open'] = (load) => openMiniSearch(load, processTerm);
