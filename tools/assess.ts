import { parseArgs } from 'node:util';
import { toAssessmentsJson } from '../src/exports/assessment-json.ts';
import { contentFlag } from './content-flag.ts';
import { dayFlag } from './day-flag.ts';
import { loadSound } from './load-sound.ts';
import { oneOf } from './one-of.ts';
import { stopWith } from './stop-with.ts';

const USAGE = `Usage: npm run --silent assess -- [--format text|json] [--as-of YYYY-MM-DD] [--content DIR]
Prints what the records say of every claim, by the rules of docs/assessment.md.
Exit code: 0, 1 when the content has errors, 2 when the command itself is wrong.`;

const { format, asOf, content, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const graph = await loadSound(content);
  if (graph) {
    const assessed = toAssessmentsJson(graph, asOf);
    console.log(format === 'json' ? JSON.stringify(assessed, null, 2) : toText(assessed));
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return {
      ...values,
      format: oneOf('format', ['text', 'json'], values.format),
      asOf: dayFlag('as-of', values['as-of']),
      content: contentFlag(values.content),
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}

/** One line a claim: enough to compare two runs by eye. */
function toText({ claims }: ReturnType<typeof toAssessmentsJson>): string {
  return Object.entries(claims)
    .map(([id, { status, rule, officialAnswer, counts }]) => {
      const { supports, contradicts, mentions, independentOrigins } = counts;
      return `${id}: ${status} (${rule}), ${officialAnswer}; +${supports} -${contradicts} ~${mentions}, origins ${independentOrigins}`;
    })
    .join('\n');
}
