import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchFiles } from '../../site.ts';

// The ending stands in the name of this file: the development server takes other addresses for pages.
const END = '.txt';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSearchFiles()).map(({ name, bytes }) => ({
    params: { file: name.slice(0, -END.length) },
    props: { bytes },
  }));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
