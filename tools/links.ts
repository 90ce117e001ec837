import { parseArgs } from 'node:util';
import { checkLinks, type LinkReport } from './check-links.ts';
import { contentFlag } from './content-flag.ts';
import { loadOrStop } from './load-or-stop.ts';
import { oneOf } from './one-of.ts';
import { stopWith } from './stop-with.ts';

const USAGE = `Usage: npm run --silent links -- [--format text|markdown|json] [--archive URL] [--pause MS] [--content DIR]
Looks whether the documents on record can still be read, and for archived copies of those that have none on record.
It needs the network, takes minutes, and only warns: what one machine cannot reach, a reader may.
Exit code: 0 whatever was found, 2 the command itself is wrong.`;

const WAYBACK = 'https://archive.org/wayback/available';
const SAVE = 'https://web.archive.org/save/';
const PAUSE = '1000';

const { format, archive, pause, content, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const { graph } = await loadOrStop(content);
  const reports = await checkLinks([...graph.sources.values()], { archive, pause });
  console.log(format === 'json' ? JSON.stringify({ reports }, null, 2) : toText(reports));
}

/** Three lists: what is gone, what could be archived, what could not be told. Plain text that is Markdown, too. */
function toText(reports: readonly LinkReport[]): string {
  const line = ({ id, url, answer }: LinkReport, advice: string) =>
    `- \`content/sources/${id}.md\`: ${answer}, <${url}>${advice}`;
  const gone = reports.filter(({ state }) => state === 'gone');
  const unarchived = reports.filter(({ archived, state }) => !archived && state !== 'gone');
  const unclear = reports.filter(({ state }) => state === 'unclear');
  return [
    section('Gone', gone, (report) => line(report, adviseGone(report))),
    section('Without an archived copy on record', unarchived, (report) =>
      line(report, adviseCopy(report)),
    ),
    section('Not to be told from here', unclear, (report) => line(report, '')),
    `${reports.length} addresses looked at.`,
  ].join('\n\n');
}

function section(
  title: string,
  reports: readonly LinkReport[],
  write: (report: LinkReport) => string,
): string {
  return [`## ${title}: ${reports.length}`, ...reports.map(write)].join('\n');
}

function adviseGone({ archived, copy }: LinkReport): string {
  if (archived) return `; the record has a copy: <${archived}>`;
  return copy ? `; add \`archived: ${copy}\`` : '; no copy was found';
}

function adviseCopy({ url, copy }: LinkReport): string {
  return copy ? `; add \`archived: ${copy}\`` : `; save one: <${SAVE}${url}>`;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        archive: { type: 'string', default: WAYBACK },
        pause: { type: 'string', default: PAUSE },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!/^\d+$/.test(values.pause)) throw new Error('--pause is a number of milliseconds');
    if (!URL.canParse(values.archive)) throw new Error('--archive is a web address');
    return {
      ...values,
      pause: Number(values.pause),
      format: oneOf('format', ['text', 'markdown', 'json'], values.format),
      content: contentFlag(values.content),
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}
