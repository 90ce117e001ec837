import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

// The rules tested here need no types, and without them a snippet need not be a real file.
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

/** What the project's linter says about a snippet, were it in the given file. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.includes('no-restricted-'))
    .map(({ message }) => message);
}

const importing = (path: string) => `import '${path}';\n`;
const importingInAstro = (path: string) => `---\nimport '${path}';\n---\n`;

test.each([
  ['src/domain/status.ts', '../content/parse-content.ts', 'src/domain is pure'],
  ['src/domain/checks/quotes.ts', '../../views/claim-page.ts', 'src/domain is pure'],
  ['src/domain/status.ts', '../settings.ts', 'src/domain is pure'],
  ['src/domain/status.ts', 'astro/zod', 'Astro only renders'],
  ['src/domain/status.ts', 'node:fs', 'read at the border only'],
  ['src/content/markdown.ts', '../views/claim-page.ts', 'src/content turns text into data'],
  ['src/content/markdown.ts', 'node:fs', 'read at the border only'],
  ['src/words/en.ts', '../views/claim-page.ts', 'src/words only holds words'],
  ['src/paths.ts', './site.ts', 'src/paths.ts only knows URLs'],
  ['src/settings.ts', './site.ts', 'src/settings.ts only reads the environment'],
  ['src/views/claim-page.ts', '../content/parse-content.ts', 'src/views turns results'],
  ['src/views/claim-page.ts', '../site.ts', 'src/views turns results'],
  ['src/site.ts', './components/Status.astro', 'src/site.ts reads records'],
  ['src/previews/lay-out-claim.ts', '../domain/status.ts', 'src/previews draws images'],
  ['src/previews/lay-out-claim.ts', '../charts/wrap-label.ts', 'src/previews draws images'],
  ['src/previews/lay-out-claim.ts', 'node:fs', 'read at the border only'],
  ['src/palette.ts', './views/status-view.ts', 'src/palette.ts only looks colours up'],
  ['src/search/open-index.ts', './client/searcher.ts', 'src/search runs in a browser worker'],
  ['src/search/client/searcher.ts', '../../words/words.ts', 'sent to every reader'],
  ['src/search/client/searcher.ts', '../../paths.ts', 'sent to every reader'],
  [
    'src/contribute/record-service.ts',
    './client/worker-client.ts',
    'src/contribute is the form without its page',
  ],
  ['src/contribute/client/worker.ts', '../../views/effect-view.ts', 'asked of the worker'],
  ['src/views/contribute-page.ts', '../contribute/record-service.ts', 'src/views turns results'],
  ['src/views/search-page.ts', '../search/client/searcher.ts', 'src/views turns results'],
  ['src/views/claim-page.ts', '../../tests/helpers/browser.ts', 'Nothing in src imports tools'],
])('%s may not import %s', async (file, path, sentence) => {
  expect(await lint(file, importing(path))).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['src/components/Status.astro', '../domain/status.ts', 'src/components shows props'],
  ['src/layouts/Page.astro', '../site.ts', 'src/layouts frames pages'],
  ['src/layouts/Page.astro', '../search/client/search-page.ts', 'src/layouts frames pages'],
  ['src/pages/claims/[id].astro', '../../domain/claim.ts', 'src/pages places components'],
  ['src/pages/index.astro', '../content/markdown.ts', 'src/pages places components'],
  ['src/pages/index.astro', '../../tools/serve.ts', 'Nothing in src imports tools'],
])('%s may not import %s', async (file, path, sentence) => {
  expect(await lint(file, importingInAstro(path))).toEqual([expect.stringContaining(sentence)]);
});

test.each([
  ['src/domain/checks/quotes.ts', '../claim.ts'],
  ['src/domain/dates.ts', 'edtf'],
  ['src/content/parse-content.ts', '../domain/claim.ts'],
  ['src/content/read-files.ts', 'node:fs'],
  ['src/views/claim-page.ts', '../content/markdown.ts'],
  ['src/views/claim-page.ts', '../domain/status.ts'],
  ['src/previews/preview-parts.ts', '../charts/status-shapes.ts'],
  ['src/previews/preview-parts.ts', '../palette.ts'],
  ['src/previews/preview-parts.ts', '../charts/wordmark-shapes.ts'],
  ['src/search/client/searcher.ts', '../answer.ts'],
  ['src/search/client/searcher.ts', '../../words/search-words.ts'],
  ['src/site.ts', './content/read-files.ts'],
  ['tools/check.ts', '../src/content/read-files.ts'],
  ['tests/unit/domain/status.test.ts', '../../../src/domain/status.ts'],
])('%s may import %s', async (file, path) => {
  expect(await lint(file, importing(path))).toEqual([]);
});

test.each([
  ['src/components/Status.astro', '../views/claim-page.ts'],
  ['src/layouts/Page.astro', '../palette.ts'],
  ['src/pages/claims/[id].astro', '../../site.ts'],
  ['src/pages/claims/[id].astro', '../../layouts/Page.astro'],
])('%s may import %s', async (file, path) => {
  expect(await lint(file, importingInAstro(path))).toEqual([]);
});

test.each(['new Date()', 'Date()', 'Date.now()'])('%s reads the clock', async (expression) => {
  const code = `export const today = ${expression};\n`;
  expect(await lint('src/domain/status.ts', code)).toEqual([
    'Only src/site.ts, the form’s today.ts and the commands read the clock: take today as a parameter.',
  ]);
  expect(await lint('src/site.ts', code)).toEqual([]);
});

test('a date made of numbers is no clock', async () => {
  const code = `export const day = new Date(Date.UTC(2024, 0, 24));\n`;
  expect(await lint('src/domain/dates.ts', code)).toEqual([]);
});
