import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';

for (const [device, colorScheme, viewport] of [
  ['laptop', 'light', { width: 1280, height: 900 }],
  ['phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test.describe(`in the ${colorScheme} theme on a ${device}`, () => {
    test.use({ colorScheme, viewport });

    for (const [kind, path] of Object.entries(PAGE_KINDS)) {
      test(`axe finds nothing wrong with ${kind}`, async ({ page }) => {
        // It holds what all other pages hold.
        if (path === PAGE_KINDS['the style guide']) test.slow();
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    }
  });
}
