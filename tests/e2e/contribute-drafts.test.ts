import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import {
  contributePage,
  EXAMPLE,
  fillSource,
  fillStorage,
  holdRecords,
  openForm,
  RECORDS,
} from '../helpers/contribute-page.ts';
import { GUARDS } from '../helpers/page-kinds.ts';

const { contribute, fields } = en;
const { draft: said, rows } = contribute;
const SOURCE = '2025-05-kenyantrend-700';
const DRAFT = 'muster-contribute-sources';

/** What another tab would keep in the same place, told as the browser tells it. */
async function writeInOtherTab(page: Page, title: string): Promise<void> {
  await page.evaluate(
    ([key, draft]) => {
      localStorage.setItem(key, draft);
      dispatchEvent(new StorageEvent('storage', { key }));
    },
    [DRAFT, JSON.stringify({ values: { title }, left: [], filled: {}, checked: false })] as const,
  );
}

/** What is kept of the form, in all places. */
function kept(page: Page) {
  return page.evaluate(() => Object.values(localStorage).join('\n'));
}

test('two tabs lose nothing of each other, and each can go on with the draft of the other', async ({
  page,
}) => {
  const form = contributePage(page);
  const title = form.text(fields.sources.title.label);
  await openForm(page);
  await title.fill('Typed in this tab');
  await expect.poll(() => kept(page)).toContain('Typed in this tab');
  await writeInOtherTab(page, 'Typed in another tab');
  await expect(form.draft).toHaveText(said.apart);
  expect(await kept(page)).toContain('Typed in this tab');
  expect(await kept(page)).toContain('Typed in another tab');
  await page.reload();
  await expect(form.draft).toContainText(said.restored);
  await expect(title).toHaveValue('Typed in this tab');
  await page.getByRole('button', { name: said.open('Typed in another tab') }).click();
  await expect(title).toHaveValue('Typed in another tab');
  await page.getByRole('button', { name: said.open('Typed in this tab') }).click();
  await expect(title).toHaveValue('Typed in this tab');
});

test('rows that were removed come back one after another, each to its place', async ({ page }) => {
  const form = contributePage(page);
  const row = (number: string) => form.row(rows.numbered(rows.evidence.one, number));
  const note = (number: string) => form.text(fields.evidence.note.label, row(number));
  await openForm(page);
  for (const [index, text] of ['first', 'second', 'third'].entries()) {
    if (index > 0) await form.add(rows.evidence.add).click();
    await note(String(index + 1)).fill(text);
    await form.choice(fields.evidence.stance.label, 'mentions', row(String(index + 1))).check();
  }
  await page.getByRole('button', { name: rows.removeNamed('Evidence 2') }).click();
  await page.getByRole('button', { name: rows.removeNamed('Evidence 1') }).click();
  await expect(note('1')).toHaveValue('third');
  await expect(form.undo).toBeInViewport();
  await form.undo.click();
  await form.undo.click();
  await expect(form.undo).toHaveCount(0);
  for (const [index, text] of ['first', 'second', 'third'].entries()) {
    await expect(note(String(index + 1))).toHaveValue(text);
    const stance = form.choice(fields.evidence.stance.label, 'mentions', row(String(index + 1)));
    await expect(stance).toBeChecked();
  }
});

test('what is typed after clearing is not lost when the clearing is undone', async ({ page }) => {
  const form = contributePage(page);
  const title = form.text(fields.sources.title.label);
  await openForm(page);
  await title.fill('Typed before');
  await form.clear.click();
  await title.fill('Typed after');
  await form.undo.click();
  await expect(title).toHaveValue('Typed before');
  await form.undo.click();
  await expect(title).toHaveValue('Typed after');
});

test('a draft of an older form is put back, and what has no place any more is shown', async ({
  page,
}) => {
  const form = contributePage(page);
  await page.addInitScript(
    ([key, draft]) => {
      localStorage.setItem(key, draft);
    },
    [DRAFT, JSON.stringify({ values: { title: 'Old', gone: 'Typed', kind: 'rumour' } })] as const,
  );
  await openForm(page);
  await expect(form.text(fields.sources.title.label)).toHaveValue('Old');
  await expect(form.draft).toContainText(said.unplaced(['Typed', 'rumour']));
});

test('where nothing is kept, the page is not left without a question', async ({ page }) => {
  await fillStorage(page);
  const form = contributePage(page);
  await openForm(page);
  await form.text(fields.sources.title.label).pressSequentially('Typed');
  await page.getByRole('button', { name: rows.removeNamed('Evidence 1') }).click();
  await expect(form.warning).toHaveText(said.failed);
  await expect(form.undo).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('whoever copies while the answer to the last words is still to come gets the last words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = contributePage(page);
  await openForm(page);
  await fillSource(page, { ...EXAMPLE, claim: GUARDS });
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  const copied = page.getByText(contribute.send.copied);
  /** Types, and presses the button at once; in between the reader may check, and leave the field. */
  const typeAndCopy = (words: string, between: boolean) =>
    page.evaluate(
      async ([words, between]) => {
        const body = document.querySelector<HTMLTextAreaElement>('#sources-body');
        if (!body) return;
        body.value = words;
        body.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (between) {
          body.form?.requestSubmit();
          body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve));
        }
        document.querySelector<HTMLElement>('[data-part="copy"]')?.click();
      },
      [words, between] as const,
    );
  for (const [words, between] of [
    ['The last words.', false],
    ['The very last words.', true],
  ] as const) {
    await typeAndCopy(words, between);
    await expect(form.file).toContainText(words);
    await expect(copied).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  }
});

test('an address that was typed meanwhile is not written over by what follows from an older one', async ({
  page,
}) => {
  const form = contributePage(page);
  const url = form.text(fields.sources.url.label);
  await openForm(page);
  const load = await holdRecords(page);
  await url.fill('https://example.org/first-of-two-documents?utm_source=x');
  await url.blur();
  await url.fill('https://example.org/second');
  load();
  await expect(form.file).toContainText('url: https://example.org/second');
  await expect(url).toHaveValue('https://example.org/second');
  await expect(form.text(fields.sources.title.label)).toHaveValue('');
});

test('a title that was typed while the records were loaded is still one that was seen', async ({
  page,
}) => {
  const form = contributePage(page);
  await openForm(page);
  const load = await holdRecords(page);
  await form.text(fields.sources.url.label).fill('https://example.org/2026/10/words-of-an-address');
  await form.text(fields.sources.url.label).blur();
  await form.text(fields.sources.title.label).fill('Seen on the page');
  load();
  await expect(form.text(fields.sources.published.label)).toHaveValue('2026-10');
  await expect(form.choice(fields.sources.titleFrom.label, 'page')).toBeChecked();
});

test.describe('a correction', () => {
  const text = (page: Page) => contributePage(page).text(contribute.own.text.label);
  const box = (page: Page) => contributePage(page).text(contribute.own.record.label);

  test('of a record that does not exist says so, and leads to the box', async ({ page }) => {
    const form = contributePage(page);
    await openForm(page, './contribute/?record=sources/no-such-record');
    const unknown = contribute.own.record.unknown('sources/no-such-record');
    await expect(form.main.getByText(unknown)).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
    await form.check.click();
    await expect(form.summary).toBeFocused();
    await expect(form.summary).toContainText(unknown);
    await form.problems.getByRole('link').click();
    await expect(box(page)).toBeFocused();
  });

  test('is found by the id alone, and by the address of the page', async ({ page }) => {
    await openForm(page, './contribute/?task=correction');
    for (const typed of [GUARDS, `https://muster.example/claims/${GUARDS}/`]) {
      await box(page).fill(typed);
      await box(page).blur();
      await expect(box(page)).toHaveValue(`claims/${GUARDS}`);
      await expect(text(page)).toHaveValue(/sendingState: KP/);
    }
  });

  test('that is as the record cannot be sent', async ({ page }) => {
    const form = contributePage(page);
    await openForm(page, `./contribute/?record=claims/${GUARDS}`);
    await expect(form.sendState).toHaveText(contribute.live.unchanged);
    await expect(form.open).toBeHidden();
    await text(page).press('End');
    await text(page).press('Enter');
    await expect(form.sendState).not.toHaveText(contribute.live.unchanged);
  });

  test('stays with its record when another one is chosen at once, and is offered again', async ({
    page,
  }) => {
    await openForm(page, `./contribute/?record=sources/${SOURCE}`);
    await expect(text(page)).not.toHaveValue('');
    const changed = `${await text(page).inputValue()}Typed at the end.\n`;
    await text(page).fill(changed);
    await box(page).fill(`claims/${GUARDS}`);
    await box(page).blur();
    await expect(text(page)).not.toHaveValue(/Typed at the end/);
    await page.goto('./contribute/?task=correction');
    await expect(contributePage(page).draft).toContainText(said.corrections);
    await page.getByRole('button', { name: `sources/${SOURCE}` }).click();
    await expect(text(page)).toHaveValue(changed);
  });

  test('of a record that has changed since says so', async ({ page }) => {
    const values = { record: `claims/${GUARDS}`, onRecord: 'older', text: 'older, corrected' };
    await page.addInitScript(
      ([key, draft]) => {
        localStorage[key] ??= draft;
      },
      [`muster-contribute-correction-claims-${GUARDS}`, JSON.stringify({ values })] as const,
    );
    await openForm(page, `./contribute/?record=claims/${GUARDS}`);
    await expect(text(page)).toHaveValue('older, corrected');
    await expect(contributePage(page).draft).toHaveText(said.olderRecord);
    await text(page).fill('older, corrected twice');
    await expect.poll(() => kept(page)).toContain('corrected twice');
    await page.reload();
    await expect(contributePage(page).draft).toHaveText(said.olderRecord);
  });
});

test('a reader without a connection is told when pressing Check, and served once it is back', async ({
  page,
}) => {
  const form = contributePage(page);
  await openForm(page);
  await page.route(RECORDS, (route) => route.abort());
  await form.text(fields.sources.title.label).fill('A title');
  await form.check.click();
  const failure = page.getByRole('alert');
  await expect(failure).toBeFocused();
  await expect(failure).toContainText(contribute.live.failed);
  await page.unroute(RECORDS);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(form.file).toContainText('title: A title');
  await expect(failure).toBeHidden();
});

test('an address that names no task shows the form of a source', async ({ page }) => {
  const form = contributePage(page);
  for (const task of ['toString', 'nonsense']) {
    await openForm(page, `./contribute/?task=${task}`);
    await expect(form.text(fields.sources.url.label)).toBeVisible();
    await expect(form.main.locator('[aria-current]')).toHaveText(contribute.tasks.source.label);
  }
});

test('a warning is named where the record is sent, and leads to its field', async ({ page }) => {
  const form = contributePage(page);
  await openForm(page);
  await fillSource(page, { ...EXAMPLE, claim: GUARDS });
  await form.check.click();
  await expect(form.sendTitle).toBeFocused();
  const label = new RegExp(`^Evidence 1, ${fields.evidence.strength.label}`);
  await page.getByRole('link', { name: label }).click();
  await expect(form.text(fields.evidence.strength.label)).toBeFocused();
});
