import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { editorIntegration } from '../../src/editor-integration.ts';
import { edited, SOURCE } from '../helpers/edited-records.ts';
import { startLanguageServer } from '../helpers/language-server.ts';
import { projectCopy } from '../helpers/project-copy.ts';

/** What an Astro command does on its way: writes what editors read. */
async function prepare(root: string): Promise<void> {
  const hook = editorIntegration().hooks['astro:config:done'];
  const config = { root: pathToFileURL(`${root}/`) };
  await hook?.({ config } as Parameters<NonNullable<typeof hook>>[0]);
}

describe('an editor with the Astro extension', { timeout: 120_000 }, () => {
  test('shows mistakes in front matter, completes values and explains keys', async () => {
    const root = projectCopy();
    await prepare(root);
    const { open, ask } = await startLanguageServer(root);
    open(SOURCE, edited(SOURCE, ['language: en', 'langauge: en'], ['kind: news', 'kind: ']));

    await expect
      .poll(async () => (await ask('diagnostic', SOURCE)).items?.map(({ message }) => message), {
        timeout: 60_000,
      })
      .toEqual(
        expect.arrayContaining([
          'Property langauge is not allowed.',
          'Missing property "language".',
        ]),
      );

    const text = edited(SOURCE).split('\n');
    const lineOf = (key: string) => text.findIndex((line) => line.startsWith(key));
    const kinds = await ask('completion', SOURCE, { line: lineOf('kind'), character: 6 });
    expect(kinds.items).toContainEqual(
      expect.objectContaining({ label: 'fact-check', documentation: 'Fact-check' }),
    );
    const title = await ask('hover', SOURCE, { line: lineOf('titleFrom'), character: 2 });
    expect(title.contents?.value).toContain('its own headline, seen on the page');
  });

  test('is told so by the settings of the project', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
    expect(settings).toMatchObject({ 'astro.content-intellisense': true });
    const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
      recommendations: string[];
    };
    expect(recommendations).toContain('astro-build.astro-vscode');
  });
});
