import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormFiles } from '../../site.ts';

const END = '.md';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getFormFiles())
    .filter(({ name }) => name.endsWith(END))
    .map(({ name, bytes }) => ({
      params: { record: name.slice(0, -END.length) },
      props: { bytes },
    }));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
