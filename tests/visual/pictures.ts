import { en } from '../../src/words/en.ts';

/** Where the pictures are kept. */
export const PICTURES = 'tests/visual/pictures';

/** A part of a page at a width in a theme, with the name of its picture. */
export type Picture = {
  name: string;
  path: string;
  /** Selects the part. */
  part: string;
  width: number;
  colorScheme: 'light' | 'dark';
};

/** A phone, and a screen with room for a second column. */
const WIDTHS = [390, 1280];

/** Parts that a whole page frames, as one page has them. */
const FRAMES: readonly Pick<Picture, 'name' | 'path' | 'part'>[] = [
  { name: 'header', path: './about/', part: '.site-header' },
  { name: 'footer', path: './about/', part: '.site-footer' },
  { name: 'claim-head', path: './claims/kp-ru-kursk-2024/', part: '.claim-head' },
  { name: 'source-head', path: './sources/2025-05-kenyantrend-700/', part: '.page-head' },
];

const SECTIONS = Object.keys(en.styleGuide.sections).map((id) => ({
  name: id,
  path: './styleguide/',
  part: `section[aria-labelledby="${id}"]`,
}));

/** What has colours of its own, and so may look wrong in one theme only. */
const COLOURED = [
  'colours',
  'links',
  'statuses',
  'quotes',
  'origins',
  'timelines',
  'strengths',
  'maps',
];

const take = (
  part: (typeof FRAMES)[number],
  width: number,
  colorScheme: Picture['colorScheme'],
): Picture => ({ ...part, name: `${part.name}-${width}-${colorScheme}`, width, colorScheme });

/** Every picture: each part in two widths, those with colours of their own in both themes. */
export const pictures: readonly Picture[] = [...FRAMES, ...SECTIONS].flatMap((part) => [
  ...WIDTHS.map((width) => take(part, width, 'light')),
  ...(COLOURED.includes(part.name) ? [take(part, 1280, 'dark')] : []),
]);
