import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PICTURES_OUTPUT } from '../../tools/reports.ts';
import { whyNoPictures } from '../../tools/pictures.ts';
import { type Browser, findPackagedBrowser } from '../helpers/browser.ts';

const FONT_SETTINGS = resolve(dirname(PICTURES_OUTPUT), 'picture-fonts.conf');

/**
 * The Chromium that npm brings, on whose pictures the machine has no influence: it sees no font but those that it
 * brings itself, and draws text in shades of one colour.
 *
 * @throws Error where there is none
 */
export async function findPictureBrowser(): Promise<Browser> {
  const browser = await findPackagedBrowser();
  if (!browser?.env) throw new Error(`No pictures: ${whyNoPictures() ?? 'run npm ci'}.`);
  const fonts = join(browser.env.FONTCONFIG_PATH ?? '', 'fonts');
  mkdirSync(dirname(FONT_SETTINGS), { recursive: true });
  writeFileSync(FONT_SETTINGS, `<fontconfig><dir>${fonts}</dir></fontconfig>\n`);
  return {
    ...browser,
    args: [...browser.args, '--disable-lcd-text'],
    env: { ...browser.env, FONTCONFIG_FILE: FONT_SETTINGS },
  };
}
