import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/content-integration.ts';
import { editorIntegration } from './src/editor-integration.ts';
import { settings } from './src/settings.ts';
import { browserIntegration } from './src/browser-integration.ts';

export default defineConfig({
  base: settings.BASE_PATH,
  ...(settings.SITE_URL !== undefined && { site: settings.SITE_URL }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Scripts stay files: one is shared by all pages, and a policy may forbid those inside a page.
  vite: {
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
  },
  integrations: [contentIntegration(), editorIntegration(), browserIntegration()],
});
