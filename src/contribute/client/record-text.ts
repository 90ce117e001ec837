import type { RecordKind } from '../form-values.ts';
import type { WorkerClient } from './worker-client.ts';

/** The file of a record on record. */
export type RecordText = {
  /** As it is chosen: `claims/<id>`. */
  name: string;
  kind: RecordKind;
  id: string;
  onRecord: string;
};

/** The name of a record: as it is chosen, or in the address of its page, or of its file. */
const NAME = /(?:^|\/)(claims|sources)\/([a-z0-9-]+)(?:\.md|\/)?$/;
/** What a server answers where there is no such file. */
const NOT_FOUND = 404;

/**
 * Loads the file of a record by what was typed: its name, its id or the address of its page. Nothing where there is no
 * such record.
 *
 * @throws Error when it could not be loaded
 */
export async function loadRecordText(
  root: HTMLElement,
  client: WorkerClient,
  typed: string,
): Promise<RecordText | undefined> {
  const name = NAME.test(typed) ? typed : await findById(client, typed);
  const [, kind, id] = NAME.exec(name ?? '') ?? [];
  if ((kind !== 'claims' && kind !== 'sources') || id === undefined) return undefined;
  const response = await fetch(`${root.dataset.texts ?? ''}${kind}/${id}.md`);
  if (response.status === NOT_FOUND) return undefined;
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return { name: `${kind}/${id}`, kind, id, onRecord: await response.text() };
}

async function findById(client: WorkerClient, typed: string): Promise<string | undefined> {
  const options = await client.ask({ kind: 'find', list: 'records', typed });
  return options?.find(({ value }) => value.split('/')[1] === typed)?.value;
}
