import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/content-integration.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  base: settings.BASE_PATH,
  ...(settings.SITE_URL !== undefined && { site: settings.SITE_URL }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentIntegration()],
});
