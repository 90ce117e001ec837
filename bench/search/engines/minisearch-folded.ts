import type { Engine } from './engine.ts';
import { buildMiniSearch, openMiniSearch } from './minisearch-base.ts';

/** Accents taken off, as MiniSearch's documentation suggests for texts that have them. */
const processTerm = (term: string) =>
  term
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .toLowerCase();

export const build: Engine['build'] = (records) => buildMiniSearch(records, processTerm);
export const open: Engine['open'] = (load) => openMiniSearch(load, processTerm);
