import type { RecordDraft } from '../src/domain/check-record.ts';
import type { Graph } from '../src/domain/graph.ts';
import { suggestClaimId, suggestSourceId } from '../src/domain/suggest-id.ts';
import { SITE_FIELDS, suggestSource } from '../src/domain/suggest-source.ts';
import { RECORD_FIELDS } from '../src/views/record-fields.ts';
import type { Fields } from './ask-fields.ts';
import { flagOf, type RecordFlags } from './record-flags.ts';

/**
 * Makes a record of flags, and says which are still needed.
 *
 * @param flags with the address of a source, where one was given
 */
export function draftFromFlags(
  kind: RecordDraft['kind'],
  {
    fields,
    id,
    body = '',
    url,
  }: Pick<RecordFlags, 'fields' | 'id' | 'body'> & { url?: string | undefined },
  graph: Graph,
): { draft: RecordDraft; missing: string[] } {
  const address = typeof fields['url'] === 'string' ? fields['url'] : url;
  const all =
    kind === 'sources'
      ? { ...fromSite(graph, address), ...fields, ...cleaned(graph, address) }
      : fields;
  const suggestedId =
    kind === 'sources' ? suggestSourceId(all, graph.sources) : suggestClaimId(all, graph.claims);
  const chosenId = id ?? suggestedId;
  const missing = RECORD_FIELDS[kind].flatMap((field) =>
    field.required && all[field.key] === undefined ? [nameMissing(field.key)] : [],
  );
  return {
    draft: { kind, id: chosenId, fields: all, body },
    missing: chosenId === '' ? [...missing, '--id'] : missing,
  };
}

/** What records of the same site decide where no flag does; the rest must be read in the document. */
function fromSite(graph: Graph, address: string | undefined): Fields {
  if (address === undefined) return {};
  const suggested = suggestSource(graph, address)?.fields;
  return Object.fromEntries(
    SITE_FIELDS.flatMap((key) => (suggested?.[key] === undefined ? [] : [[key, suggested[key]]])),
  );
}

/** The address without what only says how a reader came to it; one that is none stays, for the check to refuse. */
function cleaned(graph: Graph, address: string | undefined): Fields {
  if (address === undefined) return {};
  return { url: suggestSource(graph, address)?.fields.url ?? address };
}

function nameMissing(key: string): string {
  return key === 'claims' ? '--claim' : `--${flagOf({ key })}`;
}
