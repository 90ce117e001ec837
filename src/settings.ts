import { z } from 'zod';
import { isDay } from './domain/dates.ts';

const withoutSlash = (value: string) => value.replace(/\/+$/, '');

const settingsSchema = z.object({
  /** Path under which the site is served; begins and ends with a slash. */
  BASE_PATH: z
    .string()
    .refine(
      (path) => path.split('/').every((part) => /^([\w-][\w.-]*)?$/.test(part)),
      'is not a path',
    )
    .default('/')
    .transform((value) => `/${value}/`.replace(/\/{2,}/g, '/')),
  /** Address of the site, for canonical links and the images of shared links; without it there are none. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'is not a web address' })
    .transform(withoutSlash)
    .refine((url) => url === new URL(url).origin, 'has a path, which belongs in BASE_PATH')
    .optional(),
  /** Address of the repository on a code host with GitHub's paths; without it links to it become instructions. */
  REPOSITORY_URL: z
    .url({ protocol: /^https?$/, error: 'is not a web address' })
    .transform(withoutSlash)
    .optional(),
  /** Where readers report errors: a web or mailto address. */
  CONTACT_URL: z
    .url({ protocol: /^(https?|mailto)$/, error: 'is not a web or mailto address' })
    .optional(),
  /** Folder with the records; the tests of pictures put a frozen copy in place. */
  CONTENT: z.string().default('content'),
  /** The day the pages say the records are as of; without it, the day of the last commit that touched content. */
  AS_OF: z.string().refine(isDay, 'is not a day that exists, YYYY-MM-DD').optional(),
  /** Whether preview images are drawn; 0 builds without them. */
  PREVIEWS: z
    .enum(['0', '1'], { error: 'is not 0 or 1' })
    .default('1')
    .transform((value) => value === '1'),
});

/** How this copy of the site is set up. */
export type Settings = z.output<typeof settingsSchema>;

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 *
 * @throws Error that names every wrong setting
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(
    ({ path, message }) => `${path.join('.')}: "${given[String(path[0])] ?? ''}" ${message}`,
  );
  throw new Error(`Wrong settings: ${wrong.join('; ')}`);
}

/** The settings of this build. */
export const settings = readSettings(process.env);
