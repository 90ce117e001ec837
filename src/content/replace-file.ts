import { type ContentFile, parseContent, type ParsedContent } from './parse-content.ts';

/**
 * Puts one file into content that is parsed already, in place of the one at its path, so that a record can be
 * checked while it is written without reading all the others again.
 *
 * @param directory as for `parseContent`
 */
export function replaceFile(
  parsed: ParsedContent,
  file: ContentFile,
  directory = 'content',
): ParsedContent {
  const rest = withoutFile(parsed, file.path);
  const added = parseContent([file], directory);
  return {
    records: {
      claims: [...rest.records.claims, ...added.records.claims],
      sources: [...rest.records.sources, ...added.records.sources],
    },
    claims: [...rest.claims, ...added.claims],
    sources: [...rest.sources, ...added.sources],
    issues: [...rest.issues, ...added.issues],
    locate: (finding) => (finding.file === file.path ? added : parsed).locate(finding),
  };
}

/** Takes one file out of content that is parsed already. */
export function withoutFile(parsed: ParsedContent, path: string): ParsedContent {
  const ids = (drafts: readonly { file: string; id: string }[]) =>
    drafts.flatMap(({ file, id }) => (file === path ? [id] : []));
  const elsewhere = <Item extends { file: string }>(items: readonly Item[]) =>
    items.filter(({ file }) => file !== path);
  const [claimIds, sourceIds] = [ids(parsed.claims), ids(parsed.sources)];
  return {
    records: {
      claims: parsed.records.claims.filter(({ id }) => !claimIds.includes(id)),
      sources: parsed.records.sources.filter(({ id }) => !sourceIds.includes(id)),
    },
    claims: elsewhere(parsed.claims),
    sources: elsewhere(parsed.sources),
    issues: elsewhere(parsed.issues),
    locate: parsed.locate,
  };
}
