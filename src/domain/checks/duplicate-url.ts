import normalizeUrl from 'normalize-url';
import { compareText } from '../issue.ts';
import { type Check, findingAt } from './check.ts';

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = [
  /^utm_/i,
  /^(fb|g|dcl|mscl|tw|yandex_|y)clid$/i,
  /^mc_[ce]id$/i,
  /^igshid$/i,
  /^ref(_src|errer)?$/i,
];

/** The part of an address that tells one document from another. */
function identityOf(url: string): string {
  return normalizeUrl(url, {
    stripProtocol: true,
    stripWWW: true,
    stripHash: true,
    removeTrailingSlash: true,
    removeQueryParameters: TRACKING,
  });
}

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
        const identity = identityOf(source.fields.url);
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
