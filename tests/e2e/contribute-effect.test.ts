import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../src/content/load-content.ts';
import { parseContent, type ParsedContent } from '../../src/content/parse-content.ts';
import { type RecordFields, writeRecord } from '../../src/content/write-record.ts';
import { type PackedRecords, packRecords } from '../../src/contribute/packed-records.ts';
import { compareAssessments } from '../../src/domain/effect.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { replaceFile, withoutFile } from '../../src/content/replace-file.ts';
import { toEffectView } from '../../src/views/effect-view.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const { parsed, graph } = await loadContent('content', TODAY);

type Link = string | { source?: string };
type Holder = { basedOn?: Link[] };

/** The text of a source's file without any link to another source. */
function withoutLinks(file: string, id: string): string | undefined {
  const draft = parsed.sources.find((source) => source.file === file);
  const fields = structuredClone(draft?.fields) as Holder & { claims: Holder[] };
  let found = false;
  for (const holder of [fields, ...fields.claims]) {
    const rest = holder.basedOn?.filter(
      (link) => (typeof link === 'string' ? link : link.source) !== id,
    );
    if (rest?.length === holder.basedOn?.length) continue;
    found = true;
    if (rest && rest.length > 0) holder.basedOn = rest;
    else delete holder.basedOn;
  }
  return found ? writeRecord('sources', fields as RecordFields['sources']) : undefined;
}

/** The records without one source and without the references to it, and the files that put both back. */
function leaveOut(id: string): {
  before: ParsedContent;
  files: { path: string; text: string }[];
} {
  const path = `content/sources/${id}.md`;
  let before = withoutFile(parsed, path);
  const files = [{ path, text: readFileSync(path, 'utf8') }];
  for (const relay of graph.relays.get(id) ?? []) {
    const file = `content/sources/${relay}.md`;
    const text = relay === id ? undefined : withoutLinks(file, id);
    if (text === undefined) continue;
    before = replaceFile(before, { path: file, bytes: new TextEncoder().encode(text) });
    files.push({ path: file, text: readFileSync(file, 'utf8') });
  }
  return { before, files };
}

// One page, never loaded anew: its worker opens other records for each source.
test('for every source, the form says the same of leaving it out and adding it back as the command', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const sources = [...graph.sources.keys()];
  expect(sources.length).toBeGreaterThan(0);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto('./contribute/');
  await page.locator('[name="title"]').first().fill('A title');
  await expect.poll(() => workers).toHaveLength(1);
  await page.evaluate(
    ({ url, all }) => {
      Object.assign(globalThis, { worker: new Worker(url, { type: 'module' }), all });
    },
    { url: workers[0] ?? '', all: packRecords(parsed) },
  );
  let changes = 0;
  for (const id of sources) {
    const { before, files } = leaveOut(id);
    const isTouched = (file: string) => files.some(({ path }) => path === file);
    const command = toEffectView(
      compareAssessments(buildGraph(before.records), buildGraph(parseAll(before, files))),
      buildGraph(before.records),
      graph,
    );
    const form = await page.evaluate(
      ({ changed, files, today }) =>
        new Promise((resolve) => {
          const { worker, all } = globalThis as unknown as { worker: Worker; all: PackedRecords };
          const touched = files.map(({ path }) => path);
          const sources = all.sources.filter(({ file }) => !touched.includes(file));
          const packed = JSON.stringify({ ...all, sources: [...sources, ...changed] });
          const records = URL.createObjectURL(new Blob([packed]));
          worker.onmessage = ({ data }: MessageEvent<{ answer: unknown }>) => {
            URL.revokeObjectURL(records);
            resolve(data.answer);
          };
          worker.postMessage({ kind: 'open', place: { records, today } });
          worker.postMessage({ kind: 'ask', number: 1, question: { kind: 'compare', files } });
        }),
      {
        changed: packRecords(before).sources.filter(({ file }) => isTouched(file)),
        files,
        today: TODAY,
      },
    );
    expect(form, id).toEqual(JSON.parse(JSON.stringify(command)));
    changes += command.claims.length;
  }
  expect(changes).toBeGreaterThan(sources.length / 2);
});

/** The records with files put back, read as the command reads a folder. */
function parseAll(before: ParsedContent, files: readonly { path: string; text: string }[]) {
  const back = parseContent(
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  const put = new Set(files.map(({ path }) => path));
  const ids = new Set(back.sources.map(({ id }) => id));
  expect(put.size).toBe(ids.size);
  return {
    claims: before.records.claims,
    sources: [...before.records.sources.filter(({ id }) => !ids.has(id)), ...back.records.sources],
  };
}
