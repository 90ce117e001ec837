import { identifyDocument } from '../document-url.ts';
import { compareText } from '../issue.ts';
import { type Check, findingAt } from './check.ts';

/** One document is one source. Each of its files is told, so that a check of any one of them finds it. */
export const duplicateUrl: Check = {
  id: 'duplicate-url',
  severity: 'error',
  find: ({ sources }) => {
    const documents = Map.groupBy(
      sources.filter(({ fields }) => fields.url !== undefined),
      ({ fields }) => identifyDocument(fields.url ?? ''),
    );
    return [...documents.values()].flatMap((files) =>
      files.flatMap((source) => {
        const others = files.flatMap(({ file }) => (file === source.file ? [] : [file]));
        return others.length === 0
          ? []
          : [
              findingAt(
                source,
                ['url'],
                `url: the same document is also on record in ${others.sort(compareText).join(' and ')}`,
                'Keep all its claims in the file that was there first; scheme, "www.", a slash at the end and tracking parameters make no difference.',
              ),
            ];
      }),
    );
  },
};
