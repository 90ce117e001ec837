import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import {
  contributePage,
  openForm,
  readAddress,
  RECORDS,
  REPOSITORY,
} from '../helpers/contribute-page.ts';
import { GUARDS } from '../helpers/page-kinds.ts';

const { contribute, fields } = en;
const SOURCE = '2025-05-kenyantrend-700';

/** Types as a reader does, so that the list opens, and takes the option of a value. */
async function pick(page: Page, label: string, typed: string, option: string): Promise<void> {
  const form = contributePage(page);
  await form.text(label).pressSequentially(typed);
  await form.main.getByRole('option', { name: new RegExp(` ${option}$`) }).click();
}

test('a new claim comes to the code host, with states and rivals found by typing', async ({
  page,
}) => {
  const form = contributePage(page);
  const { claims } = fields;
  await openForm(page, './contribute/?task=claim');
  await form.text(claims.title.label).fill('300 instructors at a made-up base');
  await form.text(claims.statement.label).fill('About 300 Russian instructors are at the base.');
  await pick(page, claims.sendingState.label, 'russ', 'RU');
  await pick(page, claims.hostState.label, 'burkina', 'BF');
  await expect(form.text(claims.hostState.label)).toHaveValue('BF');
  await form.list(claims.mission.label).selectOption('training');
  await form.text(claims.strength.label).fill('up to 300');
  await form.text(claims.aliases.label).fill('Instructeurs russes\nРусские инструкторы');
  await form.add(contribute.rows.claims.add).first().click();
  await pick(page, `${contribute.rows.claims.one} 1`, '700 north', GUARDS);
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  const { filename, value } = await readAddress(form.open);
  expect(filename).toBe('content/claims/ru-bf-300-instructors-made.md');
  expect(value).toContain('strength: { max: 300 }\n');
  expect(value).toContain('aliases: [ Instructeurs russes, Русские инструкторы ]\n');
  expect(value).toContain(`incompatibleWith: [ ${GUARDS} ]\n`);
  await expect(form.effects.first()).toContainText(en.effect.kind.added);
  await expect(form.preview).toContainText(en.status.unsupported);
});

test('the page of a record leads to its file in the form, and one changed word changes nothing else', async ({
  page,
}) => {
  const form = contributePage(page);
  await page.goto(`./sources/${SOURCE}/`);
  const link = page.getByRole('link', { name: contribute.propose });
  await openForm(page, (await link.getAttribute('href')) ?? '');
  const original = readFileSync(`content/sources/${SOURCE}.md`, 'utf8');
  const text = form.text(contribute.own.text.label);
  await expect(text).toHaveValue(original);
  await text.fill(original.replace('reliability: E', 'reliability: D'));
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  expect(await form.file.evaluate((element) => element.textContent)).toBe(
    original.replace('reliability: E', 'reliability: D'),
  );
  await expect(form.preview).toContainText(en.evidence.reliability('D', en.values.reliability.D));
  await expect(form.effectSummary).toHaveText(en.effect.nothing);
  await expect(form.open).toHaveAttribute(
    'href',
    `${REPOSITORY}/edit/HEAD/content/sources/${SOURCE}.md`,
  );
  await page.reload();
  await expect(text).toHaveValue(original.replace('reliability: E', 'reliability: D'));
});

test('a correction that breaks a record says on which line, and leads there', async ({ page }) => {
  const form = contributePage(page);
  await openForm(page, `./contribute/?task=correction&record=sources/${SOURCE}`);
  const text = form.text(contribute.own.text.label);
  await expect(text).not.toHaveValue('');
  const broken = (await text.inputValue()).replace('stance: supports', 'stance: suports');
  await text.fill(broken);
  await form.check.click();
  await expect(form.summary).toBeFocused();
  await expect(form.problems).toHaveCount(1);
  await form.problems.getByRole('link').click();
  await expect(text).toBeFocused();
  const marked = await text.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(marked).toBe('    stance: suports');
  await expect(form.open).toBeHidden();
});

test('a quote is looked for in the text of the document: once is right, twice or never is a mistake', async ({
  page,
}) => {
  const form = contributePage(page);
  const row = form.row(contribute.rows.numbered(contribute.rows.evidence.one, '1'));
  const quote = form.text(fields.evidence.quote.label, row);
  const sent: string[] = [];
  await openForm(page);
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await form
    .text(contribute.own.article.label)
    .fill('L’armée dit :\u00a0700 soldats sont arrivés. Puis : 200 hommes, et encore 200 hommes.');
  await quote.fill("L'armée dit : 700 soldats");
  await expect(row).toContainText(contribute.quote.found);
  await expect(row.locator('.field-error:visible')).toHaveCount(0);
  await quote.fill('200 hommes');
  await quote.blur();
  await expect(row).toContainText('the fragment stands 2 times in the text');
  await expect(quote).toHaveAttribute('aria-invalid', 'true');
  await quote.fill('300 hommes');
  await expect(row).toContainText('the fragment is not in the text');
  expect(sent.filter((request) => request.includes('soldats'))).toEqual([]);
});

test('rows keep what stands in them when one before them goes, and come back when that is undone', async ({
  page,
}) => {
  const form = contributePage(page);
  const row = (number: string) =>
    form.row(contribute.rows.numbered(contribute.rows.evidence.one, number));
  const note = fields.evidence.note.label;
  await openForm(page);
  await form.text(note, row('1')).fill('first');
  await form.add(contribute.rows.evidence.add).click();
  await form.text(note, row('2')).fill('second');
  await form.add(contribute.rows.official.add, row('2')).click();
  await form.text(fields.official.by.label, row('2')).fill('foreign ministry');
  await page.getByRole('button', { name: contribute.rows.removeNamed('Evidence 1') }).click();
  await expect(row('2')).toHaveCount(0);
  await expect(form.text(note, row('1'))).toHaveValue('second');
  await expect(form.file).toContainText('foreign ministry');
  await expect(form.file).not.toContainText('first');
  await form.undo.click();
  await expect(form.text(note, row('1'))).toHaveValue('first');
  await expect(form.text(note, row('2'))).toHaveValue('second');
  await expect(form.file).toContainText('note: first');
});

test('where the records cannot be loaded, the page says so, and tries again when asked', async ({
  page,
}) => {
  const form = contributePage(page);
  await openForm(page);
  await page.route(RECORDS, (route) => route.abort());
  await form.text(fields.sources.title.label).fill('A title');
  await expect(page.getByText(contribute.live.failed)).toBeVisible();
  await page.unroute(RECORDS);
  await page.getByRole('button', { name: contribute.live.retry }).click();
  await expect(form.file).toContainText('title: A title');
  await expect(page.getByText(contribute.live.failed)).toBeHidden();
});

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to write a record by hand, with the templates', async ({ page }) => {
    await page.goto('./contribute/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(contribute.byHand.withoutScript);
    await expect(page.getByRole('form')).toHaveCount(0);
    await page.getByText(contribute.byHand.source).first().click();
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    const template = await page
      .getByRole('region', { name: contribute.byHand.source })
      .evaluate((element) => element.textContent);
    expect(guide).toContain(template.trim());
  });
});
