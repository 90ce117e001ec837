import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { renderPreview } from '../../previews/render-preview.ts';
import { settings } from '../../settings.ts';
import { getRegister } from '../../site.ts';
import { toPreviews } from '../../views/previews.ts';

export async function getStaticPaths() {
  if (!settings.PREVIEWS) return [];
  return Array.from(toPreviews(await getRegister()), ([image, preview]) => ({
    params: { image },
    props: { image, preview },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { image, preview } }) =>
  new Response(new Uint8Array(await renderPreview(image, preview)), {
    headers: { 'Content-Type': 'image/png' },
  });
