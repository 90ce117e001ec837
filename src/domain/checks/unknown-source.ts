import { type FieldPath, type Finding, formatPath } from '../issue.ts';
import { hintNearest } from '../nearest.ts';
import type { SourceDraft } from '../draft.ts';
import { type Check, entriesOf, findingAt } from './check.ts';

type Links = SourceDraft['fields']['basedOn'];

/** Every basedOn that names a source leads to a file. */
export const unknownSource: Check = {
  id: 'unknown-source',
  severity: 'error',
  find: ({ sources }) => {
    const known = new Set(sources.map(({ id }) => id));
    const refer = (source: SourceDraft, holder: FieldPath, links: Links): Finding[] =>
      (links ?? []).flatMap((link, index) => {
        const id = typeof link === 'string' ? link : link?.source;
        const path = [...holder, 'basedOn', index];
        return id === undefined || known.has(id)
          ? []
          : [
              findingAt(
                source,
                path,
                `${formatPath(path)}: there is no source "${id}"`,
                hintNearest(
                  id,
                  known,
                  `Write an origin that is not on record as { origin: ${JSON.stringify(id)} }.`,
                ),
              ),
            ];
      });
    return sources.flatMap((source) => [
      ...refer(source, [], source.fields.basedOn),
      ...entriesOf(source).flatMap(({ index, entry }) =>
        refer(source, ['claims', index], entry.basedOn),
      ),
    ]);
  },
};
