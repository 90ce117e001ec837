import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { contributePage, EXAMPLE, fillSource, openForm } from '../helpers/contribute-page.ts';
import { GUARDS } from '../helpers/page-kinds.ts';

const { contribute, fields } = en;

/** The states of the form, and how a reader gets there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  empty: async (page) => {
    await openForm(page);
  },
  'with mistakes': async (page) => {
    await openForm(page);
    await contributePage(page).check.click();
    await expect(contributePage(page).summary).toBeFocused();
  },
  'filled in': async (page) => {
    await openForm(page);
    await fillSource(page, { ...EXAMPLE, claim: GUARDS });
    await contributePage(page).check.click();
    await expect(contributePage(page).sendTitle).toBeFocused();
  },
  'with an open list': async (page) => {
    await openForm(page, './contribute/?task=claim');
    await contributePage(page).text(fields.claims.hostState.label).pressSequentially('bur');
    await expect(contributePage(page).options.first()).toBeVisible();
  },
  'with the file of a record': async (page) => {
    await openForm(page, `./contribute/?record=claims/${GUARDS}`);
    await expect(contributePage(page).preview).toContainText('700');
  },
};

for (const [device, colorScheme, viewport] of [
  ['laptop', 'light', { width: 1280, height: 900 }],
  ['phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test.describe(`in the ${colorScheme} theme on a ${device}`, () => {
    test.use({ colorScheme, viewport, reducedMotion: device === 'phone' ? 'reduce' : null });

    for (const [state, reach] of Object.entries(STATES)) {
      test(`axe finds nothing wrong with the form ${state}`, async ({ page }) => {
        test.slow();
        await reach(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}

for (const [state, reach] of Object.entries(STATES)) {
  test(`the form ${state} never scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await reach(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a source is written by keyboard alone', async ({ page }) => {
  const form = contributePage(page);
  const { keyboard } = page;
  const { sources, evidence } = fields;
  /** Goes on with the Tab key until a control has the focus. */
  const tabTo = async (name: string | RegExp) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const control = document.activeElement as HTMLInputElement | null;
        return control?.name ?? '';
      });
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`the Tab key does not lead to ${String(name)}`);
  };
  /** Types a text, where the focus is. */
  const type = (text: string) => keyboard.type(text);
  await openForm(page);
  await tabTo('url');
  await type(EXAMPLE.url);
  await tabTo('title');
  await expect(form.text(sources.title.label)).toHaveValue(EXAMPLE.title);
  await tabTo('titleFrom');
  await keyboard.press('ArrowUp');
  await expect(form.choice(sources.titleFrom.label, 'page')).toBeChecked();
  await tabTo('publisher');
  await type(EXAMPLE.publisher);
  await tabTo('language');
  await type('en');
  await expect(form.options.first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(form.options).toHaveCount(0);
  await tabTo('kind');
  await type('news');
  await tabTo('originType');
  await keyboard.press('Space');
  await tabTo('reliability');
  await keyboard.press('ArrowDown');
  await tabTo('reliabilityReason');
  await type(EXAMPLE.reliabilityReason);
  await tabTo('claims.0.claim');
  await type('700 north');
  await expect(form.options.first()).toContainText(GUARDS);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(form.text(evidence.claim.label)).toHaveValue(GUARDS);
  await tabTo('claims.0.stance');
  await keyboard.press('Space');
  await tabTo('claims.0.quote');
  await type(EXAMPLE.quote);
  await tabTo('body');
  await type(EXAMPLE.summary);
  await tabTo('recordId');
  await keyboard.press('Enter');
  await expect(form.sendTitle).toBeFocused();
  await keyboard.press('Tab');
  await expect(form.open).toBeFocused();
  await expect(form.open).toHaveAttribute('href', /filename=content%2Fsources%2F2026-10-example/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a short line stays in sight that says what comes of it, and leads there', async ({
    page,
  }) => {
    const form = contributePage(page);
    await openForm(page);
    await fillSource(page, { ...EXAMPLE, claim: GUARDS });
    await expect(form.status).toBeInViewport();
    await expect(form.status).not.toHaveText(contribute.live.see);
    await form.check.tap();
    await expect(form.sendTitle).toBeFocused();
    await expect(form.open).toBeInViewport();
  });
});

test('options that come late do not take the place of those among which the reader chooses', async ({
  page,
}) => {
  const { keyboard } = page;
  const { options, text } = contributePage(page);
  const release = await holdAnswers(page);
  await openForm(page);
  const claim = text(fields.evidence.claim.label);
  await claim.focus();
  await keyboard.type('r');
  await expect
    .poll(async () => {
      await release();
      return options.count();
    })
    .toBeGreaterThan(1);
  const second = await options.nth(1).locator('.soft').innerText();
  await keyboard.type('u');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(release).toBeGreaterThan(0);
  await keyboard.press('Enter');
  await expect(claim).toHaveValue(second);
});

/**
 * Makes a page that is opened after hear its worker only when told to.
 *
 * @returns lets it hear what waits, and says how many answers that were
 */
async function holdAnswers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    window.Worker = class extends Worker {
      override addEventListener(type: string, listener: (event: Event) => void) {
        super.addEventListener(type, (event) => {
          if (type === 'message') waiting.push(() => listener(event));
          else listener(event);
        });
      }
    };
    Object.assign(globalThis, {
      release: () => {
        const ready = waiting.splice(0);
        for (const hear of ready) hear();
        return ready.length;
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { release: () => number }).release());
}
