import type { Page } from '@playwright/test';

/** Shows pages in their own fonts even where these come late: then the site does without them. */
export async function awaitFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({
      response,
      body: body.replaceAll(/font-display:\s*optional/g, 'font-display:block'),
    });
  });
}

/** Shows pages in the fonts of the system, as on a first visit. */
export async function refuseFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}
