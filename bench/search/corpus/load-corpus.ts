import type { SearchRecord } from '../../../src/search/record.ts';
import { getRegister } from '../../../src/site.ts';
import { toSearchRecords } from '../../../src/views/search-records.ts';
import { buildSyntheticCorpus } from './synthetic.ts';

/** The project's own records, or so many made-up ones. */
export type CorpusName = 'content' | number;

/** Gets a corpus; the same name gives the same records. */
export async function loadCorpus(name: CorpusName): Promise<SearchRecord[]> {
  return name === 'content' ? toSearchRecords(await getRegister()) : buildSyntheticCorpus(name);
}
