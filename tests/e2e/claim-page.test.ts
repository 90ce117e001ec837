import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { listClaimPages } from '../helpers/built-site.ts';
import { AFRICA_CORPS, GUARDS } from '../helpers/page-kinds.ts';

/** A section by its heading. */
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** What one publisher contributes to a section. */
const entry = (page: Page, section: string, publisher: string) =>
  region(page, section)
    .getByRole('article')
    .filter({ has: page.getByText(publisher, { exact: true }) });

/** What stands with every piece of evidence, or the words that say it is unknown. */
const PARTS = [
  /^(undated|.*\d{4})$/m,
  new RegExp(`^(${Object.values(en.kind).join('|')})\\b`, 'm'),
  new RegExp(
    `^(${Object.entries(en.values.reliability)
      .map(([letter, meaning]) => en.evidence.reliability(letter, meaning))
      .join('|')})$`,
    'm',
  ),
  /^Goes back to:?\s*(?!Graded so)\S/m,
  /^Graded so because:?\s*(?!Original document)\S/m,
  /Original document/,
  /(Archived copy|no archived copy on record)/,
  new RegExp(`${en.evidence.record}$`),
];

/** A number of the answer, which leads to the section it counts. */
const tally = (page: Page, label: RegExp) =>
  page.getByRole('main').getByRole('link', { name: label });
const SUPPORTING = /^\d+ sources? supports? it$/;
const ORIGINS = /^\d+ independent origins?$/;

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a laptop', { width: 1280, height: 900 }],
] as const) {
  test.describe(`on the first screen of ${device}`, () => {
    test.use({ viewport });

    test('the page of the 700 guards answers, before anyone scrolls', async ({ page }) => {
      await page.goto(`./claims/${GUARDS}/`);
      const main = page.getByRole('main');
      const answer = [
        page.getByRole('heading', { level: 1, name: '700 North Korean troops guard Traoré' }),
        main.getByText(/^North Korea has sent 700 elite soldiers to Burkina Faso/),
        main.getByText('Contested', { exact: true }).first(),
        main.getByText(
          /^(A rival account|Rival accounts), which cannot be true together with this one/,
        ),
        main.getByText(/^Supported by \d+ sources, but only one origin is known behind them/),
        main.getByText(
          'Neither Burkina Faso nor North Korea has confirmed or denied it on the record.',
        ),
        tally(page, SUPPORTING),
        tally(page, ORIGINS),
        tally(page, /^\d+ sources? contradicts? it$/),
        tally(page, /^\d+ sources? supports? a rival account$/),
      ];
      for (const element of answer) await expect(element).toBeInViewport({ ratio: 1 });
    });
  });
}

for (const id of [GUARDS, AFRICA_CORPS]) {
  test(`the numbers of the answer of ${id} lead to the sections that show as many`, async ({
    page,
  }) => {
    await page.goto(`./claims/${id}/`);
    const follow = async (label: RegExp) => {
      const number = parseInt(await tally(page, label).innerText());
      await tally(page, label).click();
      return number;
    };
    const supporting = await follow(SUPPORTING);
    await expect(page.getByRole('heading', { name: 'Supporting sources' })).toBeInViewport();
    await expect(region(page, 'Supporting sources').getByRole('article')).toHaveCount(supporting);

    // The list, not the picture above it, which names the same origins once more.
    const origins = await follow(ORIGINS);
    await expect(page.getByRole('heading', { name: en.origins.title })).toBeInViewport();
    await expect(region(page, en.origins.title).locator('li a[href*="/origins/"]')).toHaveCount(
      origins,
    );
  });
}

test('a supporting source shows fragment, publisher, date, kind, reliability, provenance and links', async ({
  page,
}) => {
  await page.goto(`./claims/${GUARDS}/`);
  const source = entry(page, 'Supporting sources', 'KenyanTrend');
  await expect(source.locator('q')).toHaveText(
    'is believed to have sent 700 elite military personnel',
  );
  await expect(source.getByText('KenyanTrend', { exact: true })).toBeVisible();
  await expect(source.getByRole('time')).toHaveText('May 2025');
  await expect(source.getByText('News report', { exact: true })).toBeVisible();
  await expect(source.getByText('Reliability E: unreliable', { exact: true })).toBeVisible();
  await expect(source).toContainText('Rewrite without any source; no sign of original reporting');
  await expect(source.getByRole('definition').first()).toHaveText(
    'Chosun Ilbo report citing intelligence sources (cited, not found) (inferred, not declared)',
  );
  await expect(source.getByRole('link', { name: 'Chosun Ilbo report' })).toBeVisible();
  await expect(source.getByRole('link', { name: 'Original document' })).toHaveAttribute(
    'href',
    /^https:\/\/kenyantrend\.com\//,
  );
  await expect(source).toContainText('no archived copy on record');
  await expect(source.getByRole('link', { name: 'Source page' })).toHaveAttribute(
    'href',
    /\/sources\/2025-05-kenyantrend-700\/$/,
  );
});

test('a fragment in another language is in that language, and translated', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  const source = entry(page, 'Supporting sources', 'Avia.pro');
  await expect(source.locator('q')).toHaveAttribute('lang', 'ru');
  await expect(source).toContainText(
    '“sent 700 servicemen from its elite units” (in our translation)',
  );
});

test('what contradicts by supporting a rival account says which account that is', async ({
  page,
}) => {
  await page.goto(`./claims/${GUARDS}/`);
  const section = region(page, 'Contradicting sources');
  await expect(section.getByRole('heading', { level: 3 })).toHaveText([
    'By what they say',
    'By supporting an account that cannot be true together with this one',
  ]);
  await expect(section).toContainText('No document on record contradicts this claim.');
  await expect(section).toContainText(
    'These support the rival account 2,000 North Korean commandos for Traoré',
  );
  await expect(entry(page, 'Contradicting sources', 'go2.xyno.online')).toContainText(
    'with a contingent of 2,000 commandos',
  );
});

test('what contradicts by what it says, and what only mentions it, stand apart', async ({
  page,
}) => {
  await page.goto('./claims/kp-bf-alliance-announced/');
  await expect(entry(page, 'Contradicting sources', 'KenyanTrend')).toContainText(
    'no official confirmation has come from either government',
  );
  await expect(entry(page, 'Sources that only mention it', 'NK News')).toContainText(
    'wants to import more weapons from North Korea',
  );
  await expect(entry(page, 'Supporting sources', 'NK News')).toHaveCount(0);
});

test('the positions of host and sending state stand with their dates', async ({ page }) => {
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  const section = region(page, en.positions.title);
  await expect(section.getByRole('heading', { level: 3 })).toHaveText(['Burkina Faso', 'Russia']);

  await expect(section.getByText('Host state', { exact: true })).toBeVisible();
  await expect(section.getByText('Confirms in part').first()).toBeVisible();
  const position = section.getByRole('listitem').first();
  await expect(position).toContainText('January 2024');
  await expect(position).toContainText('Confirms in part', { ignoreCase: true });
  await expect(position).toContainText('state news agency AIB');
  await expect(position.getByRole('link', { name: 'Bénin Web TV, January 2024' })).toBeVisible();
  await expect(section.getByText('Sending state', { exact: true })).toBeVisible();
  await expect(section.getByText('Nothing on record', { exact: true })).toBeVisible();
  await expect(section).toContainText('No document on record reports a position of Russia.');
});

test('what is unknown is said in words', async ({ page }) => {
  await page.goto(`./claims/${GUARDS}/`);
  const undated = entry(page, 'Supporting sources', 'Avia.pro');
  await expect(undated.getByText('undated', { exact: true })).toBeVisible();
  const unattributed = entry(page, 'Supporting sources', 'Bright Africa Stories');
  await expect(unattributed.getByRole('definition').first()).toHaveText(en.evidence.noOrigin);
  await expect(region(page, en.origins.title)).toContainText('No known origin');
  await expect(region(page, en.history.title).getByRole('listitem').last()).toContainText(
    'go2.xyno.online, undated',
  );
  await expect(region(page, en.history.title)).toContainText('Undated documents');
});

test('no piece of evidence of any claim leaves a blank', async ({ page }) => {
  test.slow();
  const sections = Object.values(en.evidence.title).map((title) => region(page, title));
  const incomplete: string[] = [];
  for (const path of listClaimPages()) {
    await page.goto(path);
    for (const section of sections) {
      const texts = await section.getByRole('article').allInnerTexts();
      for (const text of texts) {
        const missing = PARTS.filter((part) => !part.test(text));
        if (missing.length > 0)
          incomplete.push(`${path}: no ${missing.join(', ')} in “${text.slice(0, 120)}”`);
      }
    }
  }
  expect(incomplete).toEqual([]);
});

test('a claim with one origin and no government behind it says so wherever it is shared', async ({
  page,
}) => {
  await page.goto(`./claims/${GUARDS}/`);
  await expect(page).toHaveTitle(/one origin: 700 North Korean troops guard Traoré · Muster$/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    'content',
    /^Contested: \d+ sources support it, 1 independent origin\. Neither Burkina Faso nor North Korea /,
  );
  await page.goto(`./claims/${AFRICA_CORPS}/`);
  await expect(page).toHaveTitle('Russian Africa Corps contingent of 100 plus 200 · Muster');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});
