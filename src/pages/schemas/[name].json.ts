import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toRecordSchema } from '../../views/record-schema.ts';

export function getStaticPaths() {
  return [
    { params: { name: 'claim' }, props: { kind: 'claims' as const } },
    { params: { name: 'source' }, props: { kind: 'sources' as const } },
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { kind } }) =>
  new Response(`${JSON.stringify(toRecordSchema(kind), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
