import fc from 'fast-check';
import { test } from 'vitest';
import { renderBody } from '../../../src/content/render-body.ts';
import { type ContentFile, parseContent } from '../../../src/content/parse-content.ts';
import { traceHistory } from '../../../src/domain/history.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { CLAIM, edited, SOURCE } from '../../helpers/edited-records.ts';
import { check, toFile } from '../../helpers/fixtures.ts';

/** Reads, checks and uses what can be used of a file beside valid ones: throws only if one of these does. */
function read(file: ContentFile): void {
  const files = [CLAIM, SOURCE]
    .filter((valid) => valid !== file.path)
    .map((valid) => toFile(valid, edited(valid)))
    .concat(file);
  check(files);
  const graph = buildGraph(parseContent(files).records);
  for (const { id, body } of graph.claims.values()) {
    traceHistory(graph, id);
    renderBody(body);
  }
}

/** Pieces of YAML and Markdown, of which some mean something together. */
const SCRAPS = [
  ...['---', '\n', '\n', '  ', '    ', '\t', '- ', ': ', '? ', '#', ', ', '[', ']', '{', '}'],
  ...['&a ', '*a', '<<: *a', '!!binary ', '!!set ', '!t ', '%YAML 1.1\n', '|\n', '>\n', '"', "'"],
  ...['null', '~', 'true', '.inf', '.nan', '-0', '0x1F', '1e999', '9'.repeat(30), '2024-02-30'],
  ...['__proto__', 'constructor', 'toString', '', '\0', '\uFEFF', '\uD800', '\u2028', 'é', '👥'],
  ...['title', 'claims', 'claim', 'guards', 'stance', 'supports', 'basedOn', 'report', 'source'],
  ...['origin', 'strength', 'min', 'quote', 'language', 'zxx', 'url', 'https://%zz', 'published'],
  ...['> ', '* ', '1. ', '# ', '**', '```\n', '\\', '<b', '<!--', '![a](', '](javascript:x)'],
];

const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((all) => all.join(''));
const path = fc.constantFrom(CLAIM, SOURCE, 'content/claims/other.md', 'content/sources/other.md');
const weirdPath = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .constantFrom('__proto__', 'constructor', '..', '', 'a\n', '%00', 'x'.repeat(5000))
    .map((id) => `content/sources/${id}.md`),
);

/** A valid record with a piece taken out and another put in its place. */
const mutated = fc
  .tuple(fc.constantFrom(CLAIM, SOURCE), fc.nat(400), fc.nat(40), fc.oneof(scraps, fc.string()))
  .map(([file, start, length, insert]) => {
    const text = `${edited(file)}\nSome *body*.\n`;
    return toFile(file, text.slice(0, start) + insert + text.slice(start + length));
  });

/** A key whose value no schema expects. */
const anyValue = fc
  .tuple(
    fc.constantFrom(CLAIM, SOURCE),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('claims', 'basedOn', 'strength', '__proto__', 'language'),
        fc.string(),
      ),
      fc.anything({ withObjectString: true, withNullPrototype: false }),
      { noNullPrototype: true },
    ),
  )
  .map(([file, fields]) => toFile(file, `---\n${JSON.stringify(fields)}\n---\n`));

const deep = fc
  .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '> ', '* ', '**a ', '![', '<'), fc.nat(500))
  .map(([open, depth]) => open.repeat(depth));

/** Files that go wrong each in its own way. */
const MALFORMED: Record<string, fc.Arbitrary<ContentFile>> = {
  'random bytes': fc.record({ path, bytes: fc.uint8Array({ maxLength: 200 }) }),
  'random text': fc
    .tuple(path, fc.string({ unit: 'binary' }))
    .map(([at, text]) => toFile(at, text)),
  'scraps of YAML and Markdown': fc
    .tuple(path, scraps, scraps)
    .map(([at, yaml, body]) => toFile(at, `---\n${yaml}\n---\n${body}`)),
  'mutated valid records': mutated,
  'values no schema expects': anyValue,
  'deep front matter': fc
    .tuple(path, deep)
    .map(([at, text]) => toFile(at, `---\ntitle: ${text}\n---\n`)),
  'deep bodies': deep.map((text) => toFile(CLAIM, `${edited(CLAIM)}${text}`)),
  'weird paths': weirdPath.map((at) => toFile(at, edited(SOURCE))),
};

test.each(Object.entries(MALFORMED))(
  '%s make nothing throw',
  { timeout: 30_000 },
  (_name, file) => {
    fc.assert(fc.property(file, read), { numRuns: 100 });
  },
);
