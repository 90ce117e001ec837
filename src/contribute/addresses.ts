import type { RecordKind } from '../domain/graph.ts';
import { editRecordUrl, newRecordUrl } from '../paths.ts';
import { ADDRESS_LIMIT } from './address-limit.ts';
import type { Addresses } from './answer.ts';

/** Makes the addresses at which the code host takes a new file; none where no host is set. */
export function addNewFile(
  repository: string | undefined,
  kind: RecordKind,
  id: string,
  text: string,
): Addresses {
  if (repository === undefined) return {};
  const filled = newRecordUrl(repository, kind, id, text);
  return {
    bare: newRecordUrl(repository, kind, id),
    // Everything but ASCII is encoded in it: a letter is a byte.
    length: filled.length,
    ...(filled.length <= ADDRESS_LIMIT && { filled }),
  };
}

/** Makes the address at which the code host takes another text of a file. */
export function editFile(repository: string | undefined, kind: RecordKind, id: string): Addresses {
  return repository === undefined ? {} : { bare: editRecordUrl(repository, kind, id) };
}
