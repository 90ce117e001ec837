import { identifyDocument } from '../document-url.ts';
import { compareText } from '../issue.ts';
import { type Check, findingAt } from './check.ts';

/** One document is one source. */
export const duplicateUrl: Check = {
  id: 'duplicate-url',
  severity: 'error',
  find: ({ sources }) => {
    const first = new Map<string, string>();
    return [...sources]
      .sort((a, b) => compareText(a.file, b.file))
      .flatMap((source) => {
        if (source.fields.url === undefined) return [];
        const identity = identifyDocument(source.fields.url);
        const earlier = first.get(identity);
        if (earlier === undefined) {
          first.set(identity, source.file);
          return [];
        }
        return [
          findingAt(
            source,
            ['url'],
            `url: the same document is already on record in ${earlier}`,
            'Add your claims to that file; scheme, "www.", a slash at the end and tracking parameters make no difference.',
          ),
        ];
      });
  },
};
