import { parseArgs } from 'node:util';
import { assessClaim } from '../src/domain/assessment.ts';
import type { Graph } from '../src/domain/graph.ts';
import { rankNearest } from '../src/domain/nearest.ts';
import { toAssessmentsJson } from '../src/exports/assessment-json.ts';
import { formatExplanation } from '../src/views/explanation.ts';
import { buildRegister } from '../src/views/register.ts';
import { contentFlag } from './content-flag.ts';
import { dayFlag } from './day-flag.ts';
import { holdsWords } from './holds-words.ts';
import { loadSound } from './load-sound.ts';
import { oneOf } from './one-of.ts';
import { isTerminal, terminal } from './terminal.ts';
import { stopWith } from './stop-with.ts';

const USAGE = `Usage: npm run explain CLAIM [-- --as-of YYYY-MM-DD --format text|json --content DIR]
Prints the assessment of a claim with its reasons, the official answer, the origins, and what would change it.
CLAIM is its id, or words of its title in quotes.
Without CLAIM it asks for one, where there is a terminal to ask in.
Exit code: 0, 1 when the records have errors, 2 when the command itself is wrong.`;

/** As many near ids as one takes in. */
const NEAR = 5;

const { claim, format, asOf, content, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const graph = await loadSound(content);
  if (graph) {
    const id = findClaim(graph, claim ?? (await askForClaim(graph)));
    console.log(
      format === 'json'
        ? JSON.stringify(toAssessmentsJson(graph, asOf).claims[id], null, 2)
        : formatExplanation(buildRegister(graph), assessClaim(graph, id, asOf)),
    );
  }
}

/** The claim by its id, or by words that its title alone holds; where there is none, says which ids are near. */
function findClaim(graph: Graph, typed: string): string {
  if (graph.claims.has(typed)) return typed;
  const titled = [...graph.claims.values()].filter(({ title }) => holdsWords(title, typed));
  const [only] = titled;
  if (only && titled.length === 1) return only.id;
  if (only) {
    const choices = titled.map(({ id, title }) => `    ${id}: ${title}`);
    return stopWith(`several claims have "${typed}" in their title:\n${choices.join('\n')}`);
  }
  const near = rankNearest(typed, graph.claims.keys()).slice(0, NEAR);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : 'The ids are the names of the files in content/claims/.';
  return stopWith(`there is no claim "${typed}". ${hint}`);
}

async function askForClaim(graph: Graph): Promise<string> {
  if (!isTerminal()) stopWith('which claim? There is no terminal to ask in', USAGE);
  const choices = [...graph.claims.values()].map(({ id, title }) => ({
    value: id,
    label: title,
    hint: id,
  }));
  return terminal.search({ name: 'claim', message: 'Which claim?', choices }).catch(stopWith);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('one claim at a time');
    return {
      ...values,
      claim: positionals[0],
      format: oneOf('format', ['text', 'json'], values.format),
      asOf: dayFlag('as-of', values['as-of']),
      content: contentFlag(values.content),
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}
