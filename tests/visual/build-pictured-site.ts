import { runChild } from '../../tools/child.mjs';
import { PICTURED_SITE } from '../../tools/reports.ts';

/** Nothing of the machine or of the day may show. */
const SETTINGS = {
  CONTENT: 'tests/visual/records',
  AS_OF: '2026-11-20',
  BASE_PATH: '',
  SITE_URL: '',
  REPOSITORY_URL: '',
  CONTACT_URL: '',
  PREVIEWS: '0',
};

/** Builds the site of which pictures are taken, from records that stay as they are. */
export default async function buildPicturedSite(): Promise<void> {
  const exitCode = await runChild(
    process.execPath,
    ['tools/run.mjs', 'astro', 'build', '--outDir', PICTURED_SITE, '--silent'],
    { env: { ...process.env, ...SETTINGS } },
  );
  if (exitCode !== 0) throw new Error('The site of which pictures are taken was not built.');
}
