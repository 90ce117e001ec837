import type { ClaimPreview } from '../../src/views/claim-preview.ts';

/** What the preview image of a claim shows, of which only what a test is about needs to be said. */
export function claimPreview(fields: Partial<ClaimPreview> = {}): ClaimPreview {
  return {
    kind: 'claim',
    site: 'Muster',
    label: 'Claim',
    sending: 'Russia',
    host: 'Burkina Faso',
    statement: 'A hundred soldiers guard the palace.',
    status: 'contested',
    verdict: 'Contested, one origin',
    official: 'Neither Burkina Faso nor Russia has confirmed or denied it on the record.',
    tallies: [
      { number: '1', label: 'independent origin' },
      { number: '13', label: 'sources support it' },
    ],
    asOf: 'Records as of 30 June 2024',
    note: 'A status says what the records show, never what is true.',
    ...fields,
  };
}
