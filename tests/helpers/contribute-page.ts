import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/words/en.ts';

const { contribute } = en;

/** A code host, as a site that has one names it in the page. */
export const REPOSITORY = 'https://code.example/someone/records';

/** Opens the form of a site that has a code host. */
export async function openForm(page: Page, address = './contribute/'): Promise<void> {
  await page.route(/\/contribute\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const part = 'data-part="contribute"';
    await route.fulfill({
      response,
      body: html.replace(part, `${part} data-repository="${REPOSITORY}"`),
    });
  });
  await page.goto(address);
}

/** The file with all records, which the form loads with the first key. */
export const RECORDS = /\/contribute\/records-\w+\.json$/;

/** Keeps the records of a page waiting until the returned function is called. */
export async function holdRecords(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(RECORDS, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Lets a page that is opened after find the browser's storage full. */
export async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
}

/** The parts of the form, by what they are to a reader. */
export function contributePage(page: Page) {
  const main = page.getByRole('main');
  const named = (label: string) => new RegExp(`^${escape(label)}( \\(${contribute.optional}\\))?$`);
  const within = (place?: Locator) => place ?? main;
  return {
    main,
    /** What is typed, alone or with the help of a list. */
    text: (label: string, place?: Locator) =>
      within(place)
        .getByRole('textbox', { name: named(label) })
        .or(within(place).getByRole('combobox', { name: named(label) })),
    choice: (legend: string, value: string, place?: Locator) =>
      within(place)
        .getByRole('group', { name: named(legend) })
        .getByRole('radio', { name: new RegExp(`^${value} `) }),
    list: (label: string, place?: Locator) =>
      within(place).getByRole('combobox', { name: named(label) }),
    row: (name: string) => main.getByRole('group', { name, exact: true }),
    add: (name: string, place?: Locator) =>
      within(place).getByRole('button', { name, exact: true }),
    options: main.locator('[role="option"]:visible'),
    check: main.getByRole('button', { name: contribute.check, exact: true }),
    clear: main.getByRole('button', { name: contribute.draft.clear }),
    undo: main.getByRole('button', { name: contribute.draft.undo, exact: true }),
    draft: main.locator('[data-part="draft"]'),
    warning: main.locator('[data-part="warning"]'),
    summary: main.locator('[data-part="summary"]'),
    problems: main.locator('[data-part="summary-list"] li'),
    effects: main.locator('[data-part="effects"] > li'),
    effectSummary: main.locator('[data-part="effect-summary"]'),
    preview: main.getByRole('region', { name: contribute.live.page, exact: true }),
    file: main.getByRole('region', { name: contribute.live.file, exact: true }),
    path: main.locator('[data-part="path"]'),
    open: main.locator('[data-part="open"]'),
    sendTitle: main.getByRole('heading', { name: contribute.send.title }),
    sendState: main.locator('[data-part="send-state"]'),
    status: main.locator('[data-part="status"]'),
  };
}

/** What a test puts into the form of a source. */
export type TypedSource = {
  url: string;
  title: string;
  publisher: string;
  published?: string;
  language: string;
  kind: string;
  originType: string;
  reliability: string;
  reliabilityReason: string;
  claim: string;
  stance: string;
  quote: string;
  translation?: string;
  strength?: string;
  note?: string;
  summary: string;
};

/** A document that no record has. It stands for any: nothing of it is ever part of the records. */
export const EXAMPLE: Omit<TypedSource, 'claim'> = {
  url: 'https://news.example.org/2026/10/04/soldiers-seen-at-the-airport',
  title: 'Soldiers seen at the airport',
  publisher: 'Example News',
  published: '2026-10-04',
  language: 'en',
  kind: 'news',
  originType: 'own-reporting',
  reliability: 'C',
  reliabilityReason: 'Names its own reporter, and no other source',
  stance: 'supports',
  quote: 'soldiers were seen at the airport',
  strength: '200',
  summary: 'The article said that its reporter had seen soldiers at the airport.',
};

/** Fills in the form of a source, field by field, as a reader would. */
export async function fillSource(page: Page, typed: TypedSource): Promise<void> {
  const form = contributePage(page);
  const { sources, evidence } = en.fields;
  await form.text(sources.url.label).fill(typed.url);
  await form.text(sources.url.label).blur();
  await form.path.filter({ hasText: /\.md$/ }).waitFor();
  await form.text(sources.title.label).fill(typed.title);
  await form.choice(sources.titleFrom.label, 'page').check();
  await form.text(sources.publisher.label).fill(typed.publisher);
  if (typed.published) await form.text(sources.published.label).fill(typed.published);
  await form.text(sources.language.label).fill(typed.language);
  await form.list(sources.kind.label).selectOption(typed.kind);
  await form.choice(sources.originType.label, typed.originType).check();
  await form.choice(sources.reliability.label, typed.reliability).check();
  await form.text(sources.reliabilityReason.label).fill(typed.reliabilityReason);
  const row = form.row(contribute.rows.numbered(contribute.rows.evidence.one, '1'));
  await form.text(evidence.claim.label, row).fill(typed.claim);
  await form.choice(evidence.stance.label, typed.stance, row).check();
  await form.text(evidence.quote.label, row).fill(typed.quote);
  if (typed.translation) await form.text(evidence.translation.label, row).fill(typed.translation);
  if (typed.strength) await form.text(evidence.strength.label, row).fill(typed.strength);
  if (typed.note) await form.text(evidence.note.label, row).fill(typed.note);
  await form.text(contribute.own.body.sources.label).fill(typed.summary);
}

/** What the address of the code host's page for a new file fills in. */
export async function readAddress(
  open: Locator,
): Promise<{ filename: string; value: string | null }> {
  const url = new URL((await open.getAttribute('href')) ?? '');
  return {
    filename: url.searchParams.get('filename') ?? '',
    value: url.searchParams.get('value'),
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
