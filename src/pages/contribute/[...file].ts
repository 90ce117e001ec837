import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormFiles } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getFormFiles()).map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
