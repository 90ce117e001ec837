// The layers of src/ as lint rules. Imports point only to the left (docs/architecture.md):
//
//     domain ◄ content ◄ views ◄ charts ◄ components, layouts, previews ◄ pages
//
// contribute/ stands beside charts/ and asks of all before it what the form shows.
// search/ stands alone, and so does browser/, which the scripts of pages share. settings.ts, paths.ts, palette.ts and
// words/ stand beside them: places that others look things up in.
// A new folder gets its row here with its first file.

/** What each layer may import besides itself, and what to do where that seems not enough. */
const LAYERS = {
  domain: {
    may: [],
    teach:
      'src/domain is pure: it imports only src/domain and packages, so that the site, the commands, ' +
      'the form and the tests compute the same. Take what you need as a parameter.',
  },
  content: {
    may: ['domain'],
    teach:
      'src/content turns text into data: it imports only src/domain and packages. ' +
      'Put what shows the data into src/views.',
  },
  settings: {
    may: ['domain'],
    teach:
      'src/settings.ts only reads the environment: everyone may look into it, it looks only at src/domain.',
  },
  paths: {
    may: ['domain', 'settings'],
    teach: 'src/paths.ts only knows URLs: it imports src/settings.ts and types of src/domain.',
  },
  words: {
    may: ['domain'],
    teach: 'src/words only holds words: it imports types of src/domain. Compose them in src/views.',
  },
  search: {
    may: [],
    teach:
      'src/search runs in a browser worker: it imports only src/search and fuse.js. ' +
      'Let src/views build its records, and take the rest as a parameter.',
  },
  browser: {
    may: ['words/basic-formats'],
    teach:
      'src/browser is what the scripts of pages share: it imports nothing but how numbers are written, ' +
      'because whatever it imports is sent to readers.',
  },
  'search/client': {
    may: ['search', 'browser', 'words/search-words'],
    teach:
      'src/search/client runs in the browser: it imports src/search, src/browser and the words of search only, ' +
      'because whatever it imports is sent to every reader who searches.',
  },
  views: {
    may: [
      'domain',
      'content/markdown',
      'content/render-body',
      'search/facet-labels',
      'search/record',
      'words',
      'paths',
      'settings',
    ],
    teach:
      'src/views turns results into plain props: it imports src/domain, src/words, src/paths.ts, ' +
      'src/settings.ts, how src/content reads a body, src/search/record.ts and src/search/facet-labels.ts. Let src/site.ts read records and pass them in.',
  },
  contribute: {
    may: ['domain', 'content', 'views', 'words', 'paths', 'settings'],
    teach:
      'src/contribute is the form without its page: it imports src/domain, src/content, src/views and src/words. ' +
      'What touches the page goes into src/contribute/client.',
  },
  'contribute/client': {
    may: ['contribute', 'browser', 'words/contribute-words'],
    teach:
      'src/contribute/client runs in the browser: it imports src/contribute, src/browser and the words of the form only. ' +
      'What knows a rule is asked of the worker, because the page itself stays light.',
  },
  charts: {
    may: ['views', 'words', 'paths'],
    teach:
      'src/charts turns the plain numbers of a view into SVG: it imports src/views, src/words and src/paths.ts. ' +
      'Compute in src/domain, shape the result in src/views and take it as a parameter.',
  },
  palette: {
    may: [],
    teach: 'src/palette.ts only looks colours up in the tokens: it imports nothing of src.',
  },
  previews: {
    may: ['views', 'charts/status-shapes', 'charts/wordmark-shapes', 'palette'],
    teach:
      'src/previews draws images of the plain props of a view: it imports src/views, src/palette.ts and the ' +
      'shapes in src/charts. Compute in src/domain, shape and word the result in src/views.',
  },
  exports: {
    may: ['domain', 'paths', 'settings'],
    teach:
      'src/exports writes results for machines: it imports src/domain, src/paths.ts and src/settings.ts.',
  },
  site: {
    may: ['domain', 'content', 'contribute', 'search', 'views', 'settings'],
    teach: 'src/site.ts reads records for pages: it imports none of what shows them.',
  },
  development: {
    may: [],
    teach:
      'src/development runs in the browser while the site is edited: it imports nothing, and is told what to show.',
  },
  components: {
    may: [
      'charts',
      'contribute/form-values',
      'contribute/client',
      'search',
      'search/client',
      'views',
      'words',
      'paths',
      'settings',
    ],
    teach:
      'src/components shows props: it imports src/charts, src/search, src/views, src/words and src/paths.ts. ' +
      'Compute in src/domain, shape the result in src/views and take it as a prop.',
  },
  layouts: {
    may: [
      'components',
      'search/client/search-key',
      'views',
      'words',
      'palette',
      'paths',
      'settings',
    ],
    teach:
      'src/layouts frames pages: it imports src/components, src/views, src/words, src/palette.ts, ' +
      'src/paths.ts and the script of every page. ' +
      'Compute in src/domain, shape the result in src/views and take it as a prop.',
  },
  pages: {
    may: [
      'site',
      'components',
      'layouts',
      'previews',
      'views',
      'words',
      'paths',
      'settings',
      'palette',
    ],
    teach:
      'src/pages places components: it imports src/site.ts, src/views, src/components, src/layouts, src/previews, ' +
      'src/words and src/paths.ts. Compute in src/domain and shape the result in src/views.',
  },
};

/** Layers that are one file in src/ instead of a folder. */
const SINGLE_FILES = ['settings', 'palette', 'paths', 'site'];

/** Layers that know Astro. */
const ASTRO_LAYERS = ['site', 'components', 'layouts', 'pages'];

/** The files that may use Node. */
const NODE_FILES = [
  'src/charts/map/atlas.ts',
  'src/charts/text-width.ts',
  'src/content/read-files.ts',
  'src/content-integration.ts',
  'src/editor-integration.ts',
  'src/palette.ts',
  'src/previews/preview-cache.ts',
  'src/previews/preview-fonts.ts',
  'src/previews/preview-key.ts',
  'src/settings.ts',
  'src/browser-integration.ts',
  'src/site.ts',
];

const SOURCE_FILES = ['src/**/*.ts', 'src/**/*.astro'];

const TOOLS_AND_TESTS = {
  regex: String.raw`^(\.\./)+(tools|tests)/`,
  message: 'Nothing in src imports tools or tests: they stand on src, not the other way round.',
};

const ASTRO = {
  regex: '^astro(:|/|$)',
  message: 'Astro only renders: only src/site.ts, components, layouts and pages import it.',
};

const NODE = {
  regex: '^node:',
  message: `Files and the system are read at the border only: ${NODE_FILES.join(', ')}.`,
};

/** Each layer imports what `LAYERS` says, and only the border uses Node. */
export const importDirection = [
  ...Object.entries(LAYERS).map(([layer, { may, teach }]) => ({
    files: SINGLE_FILES.includes(layer) ? [`src/${layer}.ts`] : [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...Object.keys(LAYERS)
              .filter((other) => other !== layer && !may.includes(other))
              .map((other) => ({ regex: importOf(other, may, layer), message: teach })),
            TOOLS_AND_TESTS,
            ...(ASTRO_LAYERS.includes(layer) ? [] : [ASTRO]),
          ],
        },
      ],
    },
  })),
  {
    files: SOURCE_FILES,
    ignores: NODE_FILES,
    rules: { 'no-restricted-imports': ['error', { patterns: [NODE] }] },
  },
];

/** Today is a parameter everywhere, so that the same records always give the same site. */
export const clock = {
  files: SOURCE_FILES,
  ignores: ['src/site.ts', 'src/contribute/client/today.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        'NewExpression[callee.name="Date"][arguments.length=0]',
        'CallExpression[callee.name="Date"]',
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      ].map((selector) => ({
        selector,
        message:
          'Only src/site.ts, the form’s today.ts and the commands read the clock: take today as a parameter.',
      })),
    ],
  },
};

/**
 * A pattern for relative imports of a layer, without the single files of it that are allowed.
 *
 * @param {string} layer
 * @param {readonly string[]} may
 * @param {string} from the layer that imports; one inside it is named without it
 */
function importOf(layer, may, from) {
  const folder = layer.startsWith(`${from}/`) ? layer.slice(from.length + 1) : layer;
  const path = String.raw`^\.{1,2}/(\.\./)*${folder}`;
  if (SINGLE_FILES.includes(layer)) return String.raw`${path}(\.ts)?$`;
  const inside = (other) => other.startsWith(`${layer}/`);
  const rest = (other) => other.slice(layer.length + 1);
  const exceptions = [
    ...may.filter(inside).map((file) => String.raw`(?!${rest(file)}\.ts$)`),
    // A layer inside another has a pattern of its own.
    ...Object.keys(LAYERS)
      .filter(inside)
      .map((other) => `(?!${rest(other)}/)`),
  ];
  return `${path}/${exceptions.join('')}`;
}
