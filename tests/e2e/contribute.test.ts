import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../src/content/load-content.ts';
import { prepareFiles } from '../../src/content/prepare-files.ts';
import { ADDRESS_LIMIT } from '../../src/contribute/address-limit.ts';
import { assessClaim } from '../../src/domain/assessment.ts';
import { toEffectLines } from '../../src/views/effect-text.ts';
import { toEffectView } from '../../src/views/effect-view.ts';
import { en } from '../../src/words/en.ts';
import {
  contributePage,
  EXAMPLE,
  fillSource,
  fillStorage,
  openForm,
  readAddress,
  REPOSITORY,
  type TypedSource,
} from '../helpers/contribute-page.ts';
import { startCommand } from '../helpers/run-command.ts';

const { contribute, fields } = en;
const TODAY = new Date().toISOString().slice(0, 10);
const content = await loadContent('content', TODAY);
const claims = [...content.graph.claims.values()].filter(({ withdrawn }) => !withdrawn);
/** A claim with one origin and nothing against it: whatever contradicts it makes it contested. */
const single = claims.find(({ id }) => assessClaim(content.graph, id).status === 'single-origin');
if (!single) throw new Error('No claim on record has one origin; take another status to flip.');

const GOOD: TypedSource = { ...EXAMPLE, claim: single.id };

/** The check of the project on all records with one more file, byte for byte. */
async function checkWith(filename: string, text: string) {
  const root = test.info().outputPath('project');
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, filename), text);
  return startCommand(['tools/check.ts', '--content', join(root, 'content'), join(root, filename)])
    .ended;
}

/** What the command says of a file, line by line, for each claim that it changes. */
function effectOf(path: string, text: string): string[][] {
  const { effects, graph } = prepareFiles([{ path, text }], content, 'content', TODAY);
  return toEffectView(effects, content.graph, graph).claims.map(toEffectLines);
}

test('a good source comes to the code host as a file that the check finds nothing wrong with', async ({
  page,
}) => {
  const form = contributePage(page);
  await openForm(page);
  await fillSource(page, GOOD);
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  await expect(form.open).toBeVisible();
  await expect(form.open).toHaveText(contribute.send.open);
  expect(await form.open.getAttribute('href')).toContain(`${REPOSITORY}/new/HEAD?`);
  const { filename, value } = await readAddress(form.open);
  expect(filename).toBe(await form.path.innerText());
  expect(value).toBe(await form.file.evaluate((element) => element.textContent));
  const checked = await checkWith(filename, value ?? '');
  expect(checked.stderr + checked.stdout).toContain('1 record checked: 0 errors');
  expect(checked.exitCode).toBe(0);
  await expect(form.preview).toContainText(GOOD.title);
  await expect(form.preview).toContainText(GOOD.quote);
});

test('a source with five mistakes is told of each beside its field and above, until all are mended', async ({
  page,
}) => {
  const form = contributePage(page);
  const row = form.row(contribute.rows.numbered(contribute.rows.evidence.one, '1'));
  const wrong = {
    ...GOOD,
    url: 'news.example.org/no-address',
    published: '2023-02-29',
    language: 'engl',
    claim: 'no-such-claim',
    quote: Array.from({ length: 20 }, (_, word) => `word${word}`).join(' '),
  };
  await openForm(page);
  await fillSource(page, wrong);
  await form.check.click();
  await expect(form.summary).toBeFocused();
  await expect(form.problems).toHaveCount(5);
  await expect(form.open).toBeHidden();
  await expect(form.sendState).toHaveText(contribute.send.mend('5 problems'));
  // The words are those of the command.
  const checked = await checkWith(
    await form.path.innerText(),
    await form.file.evaluate((element) => element.textContent),
  );
  const said = [...checked.stdout.matchAll(/ error [a-z-]+: (.+)\n/g)].map(([, text = '']) => text);
  expect(said).toHaveLength(5);
  for (const message of said) await expect(form.summary).toContainText(message);
  // Each entry leads to its field, which says what is wrong.
  for (const problem of await form.problems.getByRole('link').all()) {
    await problem.click();
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('aria-invalid', 'true');
    const described = await focused.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(described).toContain(contribute.problems.error);
  }
  await form.text(fields.sources.url.label).fill(GOOD.url);
  await form.text(fields.sources.published.label).fill(GOOD.published ?? '');
  await form.text(fields.sources.language.label).fill(GOOD.language);
  await form.text(fields.evidence.claim.label, row).fill(GOOD.claim);
  await form.text(fields.evidence.quote.label, row).fill(GOOD.quote);
  await expect(form.summary).toBeHidden();
  await expect(form.open).toBeVisible();
});

test('a source that flips a status says so in the words of the command', async ({ page }) => {
  const form = contributePage(page);
  await openForm(page);
  await fillSource(page, { ...GOOD, stance: 'contradicts', quote: 'there are no soldiers here' });
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  const move = `${en.status['single-origin']} (S5) → ${en.status.contested} (S3)`;
  await expect(form.effects.first()).toContainText(move);
  const { filename, value } = await readAddress(form.open);
  const expected = effectOf(filename, value ?? '');
  expect(expected.flat()).toContain(move);
  const shown = await form.effects.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('li')].map((line) => line.textContent)),
  );
  expect(shown).toEqual(expected);
});

test('a source in another language is asked for a translation, and comes through letter by letter', async ({
  page,
}) => {
  const form = contributePage(page);
  const row = form.row(contribute.rows.numbered(contribute.rows.evidence.one, '1'));
  const { quote, translation } = fields.evidence;
  await openForm(page);
  await expect(form.text(translation.label, row)).toBeHidden();
  await form.text(fields.sources.language.label).fill('ko');
  await form.text(quote.label, row).fill('군인 700명을 파견했다');
  await expect(form.text(translation.label, row)).toBeVisible();
  await fillSource(page, {
    ...GOOD,
    title: '북한, 군인 700명 파견',
    publisher: '예시신문 «Пример»',
    language: 'ko',
    quote: '군인 700명을 파견했다',
    translation: 'sent 700 soldiers',
    summary: 'Статья говорила о 700 солдатах — “700 soldiers”.',
  });
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  await expect(form.open).toBeVisible();
  const { filename, value } = await readAddress(form.open);
  expect(value).toContain('title: 북한, 군인 700명 파견\n');
  expect(value).toContain('Статья говорила о 700 солдатах — “700 soldiers”.\n');
  expect((await checkWith(filename, value ?? '')).exitCode).toBe(0);
  await expect(form.preview.locator('q')).toHaveAttribute('lang', 'ko');
});

test('a source that is too long for an address is copied, and the new file opens with its path alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = contributePage(page);
  await openForm(page);
  await fillSource(page, { ...GOOD, summary: 'A sentence in our own words. '.repeat(400) });
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  await expect(form.open).toHaveText(contribute.send.openBare);
  await expect(form.sendState).toHaveText(contribute.send.tooLong);
  const meter = page.getByRole('meter', { name: contribute.send.meter });
  expect(await meter.evaluate((element) => (element as HTMLMeterElement).max)).toBe(ADDRESS_LIMIT);
  const { filename, value } = await readAddress(form.open);
  expect(value).toBeNull();
  await page.getByRole('button', { name: contribute.send.copy }).click();
  await expect(page.getByText(contribute.send.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect((await checkWith(filename, copied)).exitCode).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: contribute.send.download }).click();
  expect((await download).suggestedFilename()).toBe(filename.split('/').at(-1));
});

test('nothing typed is lost by a reload, and clearing can be undone', async ({ page }) => {
  const form = contributePage(page);
  const row = form.row(contribute.rows.numbered(contribute.rows.evidence.one, '1'));
  await openForm(page);
  await fillSource(page, GOOD);
  await form.add(contribute.rows.links.add).first().click();
  await form.text(contribute.link.target).fill('A statement of the ministry');
  await page.reload();
  await expect(form.draft).toContainText(contribute.draft.restored);
  await expect(form.text(fields.sources.title.label)).toHaveValue(GOOD.title);
  await expect(form.choice(fields.evidence.stance.label, GOOD.stance, row)).toBeChecked();
  await expect(form.text(contribute.link.target)).toHaveValue('A statement of the ministry');
  await form.clear.click();
  await expect(form.text(fields.sources.title.label)).toHaveValue('');
  await form.undo.click();
  await expect(form.text(fields.sources.title.label)).toHaveValue(GOOD.title);
  await form.clear.click();
  await page.reload();
  await expect(form.text(fields.sources.title.label)).toHaveValue('');
  await expect(form.draft).toBeEmpty();
});

test('where the browser keeps nothing, the page says so', async ({ page }) => {
  await fillStorage(page);
  const form = contributePage(page);
  await openForm(page);
  await form.text(fields.sources.title.label).fill(GOOD.title);
  await expect(form.warning).toHaveText(contribute.draft.failed);
});

test('what follows from an address fills in what is empty, and leaves what was typed', async ({
  page,
}) => {
  const form = contributePage(page);
  const { sources } = fields;
  await openForm(page);
  await form.text(sources.publisher.label).fill('Typed by hand');
  const known = [...content.graph.sources.values()].find(({ url }) => url.startsWith('https://'));
  const address = new URL('/2026/09/14/soldiers-seen-at-the-airport?utm_source=feed', known?.url);
  await form.text(sources.url.label).fill(address.href);
  await form.text(sources.url.label).blur();
  await expect(form.text(sources.title.label)).toHaveValue('Soldiers seen at the airport');
  await expect(form.text(sources.published.label)).toHaveValue('2026-09-14');
  await expect(form.text(sources.language.label)).toHaveValue(known?.language ?? '');
  await expect(form.list(sources.kind.label)).toHaveValue(known?.kind ?? '');
  await expect(form.text(sources.publisher.label)).toHaveValue('Typed by hand');
  await expect(form.choice(sources.titleFrom.label, 'address')).toBeChecked();
  await expect(form.text(sources.url.label)).toHaveValue(address.href.replace(/\?.*/, ''));
  await form.text(sources.title.label).fill('Soldiers seen at the airport of the capital');
  await expect(form.choice(sources.titleFrom.label, 'page')).toBeChecked();
});

test('a document that is on record already is named, with the way to correct it', async ({
  page,
}) => {
  const form = contributePage(page);
  const [known] = content.graph.sources.values();
  await openForm(page);
  await form.text(fields.sources.url.label).fill(known?.url ?? '');
  await form.text(fields.sources.url.label).blur();
  await expect(form.main.getByText(contribute.suggested.duplicate)).toBeVisible();
  await form.main.getByRole('link', { name: contribute.suggested.correctIt }).click();
  await expect(form.text(contribute.own.record.label)).toHaveValue(`sources/${known?.id}`);
});
