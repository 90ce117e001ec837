import normalizeUrl from 'normalize-url';

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING = [
  /^utm_/i,
  /^(fb|g|dcl|mscl|tw|yandex_|y)clid$/i,
  /^mc_[ce]id$/i,
  /^igshid$/i,
  /^ref(_src|errer)?$/i,
];

/** The part of an address that tells one document from another. */
export function identifyDocument(url: string): string {
  return normalizeUrl(url, {
    stripProtocol: true,
    stripWWW: true,
    stripHash: true,
    removeTrailingSlash: true,
    removeQueryParameters: TRACKING,
  });
}

/** The address of a document without what only says how a reader came to it; everything else stays as it is. */
export function cleanUrl(url: string): string {
  return normalizeUrl(url, {
    stripWWW: false,
    stripTextFragment: true,
    stripAuthentication: true,
    removeTrailingSlash: false,
    removeSingleSlash: false,
    sortQueryParameters: false,
    removeQueryParameters: TRACKING,
  });
}
