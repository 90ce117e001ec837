import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeText } from '../src/content/decode-text.ts';
import { findQuote } from '../src/domain/find-quote.ts';
import { rankNearest } from '../src/domain/nearest.ts';
import { formatQuoteFinding } from '../src/views/quote-finding.ts';
import { contentFlag } from './content-flag.ts';
import { loadOrStop } from './load-or-stop.ts';
import { oneOf } from './one-of.ts';
import { stopWith } from './stop-with.ts';
import { isTerminal, terminal } from './terminal.ts';
import { fromUser } from './user-path.ts';

const USAGE = `Usage: npm run quote FILE "FRAGMENT" [-- --format text|json]
       npm run quote FILE -- --source ID [--content DIR]
Looks for a fragment in the text of its document: it must stand there exactly once. FILE holds that text, as copied from
the page; "-" reads standard input. With --source every quote of that record is looked for.
White space, quotation marks, apostrophes, dashes, ligatures, the ellipsis and soft hyphens may be written otherwise.
Exit code: 0 every fragment stands there once, 1 one does not, 2 the command itself is wrong.`;

const STANDARD_INPUT = '-';

const { file, fragment, source, format, content, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const text = await readText(
    file ?? (await ask('file', 'In which file is the text of the document?')),
  );
  const fragments =
    source === undefined
      ? [fragment ?? (await ask('fragment', 'Which fragment?'))]
      : await quotesOf(source);
  const findings = fragments.map((quote) => ({ quote, ...findQuote(text, quote) }));
  console.log(
    format === 'json'
      ? JSON.stringify({ findings }, null, 2)
      : findings
          .map((finding) =>
            source === undefined
              ? formatQuoteFinding(finding)
              : `"${finding.quote}"\n${formatQuoteFinding(finding)}`,
          )
          .join('\n\n'),
  );
  process.exitCode = findings.every(({ problem }) => problem === undefined) ? 0 : 1;
}

async function ask(name: string, message: string): Promise<string> {
  if (!isTerminal() || file === STANDARD_INPUT) stopWith(`the ${name} is missing`, USAGE);
  return terminal.text({ name, message }).catch(stopWith);
}

async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path).catch(() =>
    stopWith(`there is no file ${path} that can be read`),
  );
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : stopWith(`${path} ${decoded.message}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path !== STANDARD_INPUT) return readFile(fromUser(path));
  const chunks = await Array.fromAsync(process.stdin as AsyncIterable<Buffer>);
  return Buffer.concat(chunks);
}

/** The quotes of a source on record. */
async function quotesOf(id: string): Promise<string[]> {
  const { graph } = await loadOrStop(content);
  const record = graph.sources.get(id);
  if (!record) {
    const [near] = rankNearest(id, graph.sources.keys());
    return stopWith(
      `there is no source "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const quotes = record.claims.flatMap(({ quote }) => quote ?? []);
  return quotes.length > 0 ? quotes : stopWith(`${id} quotes nothing`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        format: { type: 'string', default: 'text' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [file, fragment, ...more] = positionals;
    if (more.length > 0) throw new Error('the fragment goes in quotes, as one argument');
    if (fragment !== undefined && values.source !== undefined) {
      throw new Error('give a fragment or --source, not both');
    }
    return {
      ...values,
      file,
      fragment,
      format: oneOf('format', ['text', 'json'], values.format),
      content: contentFlag(values.content),
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}
