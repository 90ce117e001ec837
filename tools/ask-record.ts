import { belongsInSource } from '../src/contribute/belongs.ts';
import { checkRecord, type RecordDraft, type Surroundings } from '../src/domain/check-record.ts';
import type { Day } from '../src/domain/dates.ts';
import { describeBadId } from '../src/domain/fields.ts';
import type { Graph } from '../src/domain/graph.ts';
import type { FieldPath } from '../src/domain/issue.ts';
import { suggestClaimId, suggestSourceId } from '../src/domain/suggest-id.ts';
import { suggestSource } from '../src/domain/suggest-source.ts';
import { isLater, RECORD_FIELDS } from '../src/views/record-fields.ts';
import { words } from '../src/words/words.ts';
import { askEvidence } from './ask-evidence.ts';
import { askField, type Fields, needed } from './ask-fields.ts';
import type { Questions } from './questions.ts';
import type { Asker } from './terminal.ts';

/** What a conversation about a new record knows from the start. */
export type Conversation = {
  asker: Asker;
  graph: Graph;
  surroundings: Surroundings;
  /** The day on which the document is read, unless the contributor says otherwise. */
  today: Day;
};

/** Checks on what belongs together, for which it is too early as long as fields are asked for one by one. */
const EARLY: ReadonlySet<string> = new Set(['missing-key', 'missing-translation', 'speaks-for']);

/** Asks for a new source, beginning with its address. */
export async function askSource(conversation: Conversation, url?: string): Promise<RecordDraft> {
  const { graph, today } = conversation;
  const fields: Fields = {};
  const questions = toQuestions(conversation, 'sources', fields);
  const [address] = RECORD_FIELDS.sources.filter(({ key }) => key === 'url');
  if (address)
    fields['url'] = await askField(questions, { field: address, path: ['url'], initial: url });
  const suggested: Fields = {
    accessed: today,
    ...suggestSource(graph, String(fields['url']))?.fields,
  };
  for (const field of RECORD_FIELDS.sources) {
    const { key, type } = field;
    if (isLater(field) || !belongsInSource(key, fields)) continue;
    const isNeeded = key === 'speaksFor';
    if (key === 'url') fields[key] = suggested[key];
    else if (type === 'evidence') fields[key] = await askEvidence(questions, fields);
    else {
      fields[key] = await askField(questions, {
        field: isNeeded ? needed(field) : field,
        path: [key],
        initial: asText(suggested[key]),
      });
    }
    // Whoever types a title has it from the page, most likely.
    if (key === 'title' && fields[key] !== suggested[key]) suggested['titleFrom'] = 'page';
  }
  const id = suggestSourceId(fields, graph.sources);
  return finishDraft(conversation, 'sources', fields, id);
}

/** Asks for a new claim. */
export async function askClaim(conversation: Conversation): Promise<RecordDraft> {
  const fields: Fields = {};
  const questions = toQuestions(conversation, 'claims', fields);
  for (const field of RECORD_FIELDS.claims) {
    if (isLater(field)) continue;
    fields[field.key] = await askField(questions, { field, path: [field.key] });
  }
  const id = suggestClaimId(fields, conversation.graph.claims);
  return finishDraft(conversation, 'claims', fields, id);
}

/** The body and the id, which stand in no field. */
async function finishDraft(
  { asker, graph }: Conversation,
  kind: RecordDraft['kind'],
  fields: Fields,
  suggestedId: string,
): Promise<RecordDraft> {
  const body = await asker.text({ name: 'body', message: BODY[kind] });
  const id = await asker.text({
    name: 'id',
    message: 'Id\nThe name of the file, for ever: lower-case words joined by hyphens.',
    initial: suggestedId,
    check: (typed) => {
      if (graph[kind].has(typed)) return words.contribute.idTaken;
      return describeBadId(typed)?.hint;
    },
  });
  return { kind, id, fields, body };
}

const BODY = {
  claims:
    'Background\nWhat is known and what happened since, in your own words. More can be added in the file.',
  sources:
    'Summary\nWhat the document says, how it knows and what is odd about it, in your own words. More can be added in the file.',
};

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Puts each answer to the checks, in its place in the record as far as it is known. */
function toQuestions(
  { asker, graph, surroundings, today }: Conversation,
  kind: RecordDraft['kind'],
  fields: Fields,
): Questions {
  return {
    asker,
    graph,
    check: (path, value) => {
      const draft = { kind, id: 'new', fields: withValue(fields, path, value), body: '' };
      const wrong = checkRecord(draft, surroundings, today).find(
        (finding) =>
          finding.severity === 'error' &&
          !EARLY.has(finding.check) &&
          path.every((step, index) => finding.path[index] === step),
      );
      return wrong && [wrong.message, wrong.hint].filter(Boolean).join('. ');
    },
  };
}

/** A copy of data with a value at a path; what leads there is there already. */
function withValue(data: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items: unknown[] = [...(data as unknown[])];
    items[Number(step)] = withValue(items[Number(step)], rest, value);
    return items;
  }
  const group = (data ?? {}) as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, value) };
}
