import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchFiles } from '../../site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSearchFiles()).map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
