import { type FieldPath, formatPath } from '../src/domain/issue.ts';
import { nameSource } from '../src/views/name-source.ts';
import type { RecordField } from '../src/views/record-fields.ts';
import { LEAVE_OUT, NEEDED, type Questions } from './questions.ts';

/** Asks what a document goes back to, one link after the other. */
export async function askLinks(
  questions: Questions,
  path: FieldPath,
  { label, help }: RecordField,
): Promise<unknown[]> {
  const { asker } = questions;
  const links: unknown[] = [];
  for (;;) {
    const name = formatPath([...path, links.length]);
    const what = await asker.choose({
      name,
      message: `${label}\n${help}`,
      choices: [
        { value: LEAVE_OUT, label: links.length > 0 ? 'no more' : 'nothing that is known' },
        { value: 'source', label: 'a source on record' },
        { value: 'origin', label: 'an origin outside the records, by name' },
      ],
    });
    if (what === LEAVE_OUT) return links;
    const target = await (what === 'source'
      ? askSourceId(questions, name)
      : askOrigin(questions, name, [...path, links.length]));
    const inferred = await asker.confirm({
      name: `${name}.inferred`,
      message: 'Is the link inferred? The document does not say so, and matching content shows it.',
      initial: false,
    });
    if (what === 'source' && !inferred) links.push(target);
    else links.push({ [what]: target, ...(inferred && { inferred }) });
  }
}

function askSourceId({ asker, graph }: Questions, name: string): Promise<string> {
  const choices = [...graph.sources.values()].map((source) => ({
    value: source.id,
    label: `${nameSource(source)}: ${source.title}`,
    hint: source.id,
  }));
  return asker.search({ name: `${name}.source`, message: 'Which source?', choices });
}

/** Offers the origins on record first: one exact text is one origin, so spelling counts. */
async function askOrigin(
  { asker, graph, check }: Questions,
  name: string,
  path: FieldPath,
): Promise<string> {
  const links = [...graph.sources.values()].flatMap((source) =>
    [source, ...source.claims].flatMap(({ basedOn }) => basedOn ?? []),
  );
  const known = new Set(links.flatMap(({ origin }) => origin ?? []));
  const chosen = await asker.search({
    name: `${name}.known`,
    message: 'Which origin?\nType a part of its name.',
    choices: [
      { value: LEAVE_OUT, label: 'another one, by a name of its own' },
      ...[...known].sort().map((origin) => ({ value: origin, label: origin })),
    ],
  });
  if (chosen !== LEAVE_OUT) return chosen;
  return asker.text({
    name: `${name}.origin`,
    message: 'What is it called?\nWho said it, where and when: one exact text is one origin.',
    check: (origin) => (origin === '' ? NEEDED : check(path, { origin })),
  });
}
