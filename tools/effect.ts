import { parseArgs } from 'node:util';
import { parseContent } from '../src/content/parse-content.ts';
import { compareAssessments } from '../src/domain/effect.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { toEffectJson } from '../src/exports/effect-json.ts';
import { formatEffectMarkdown } from '../src/views/effect-markdown.ts';
import { formatEffectText } from '../src/views/effect-text.ts';
import { toEffectView } from '../src/views/effect-view.ts';
import { contentFlag } from './content-flag.ts';
import { dayFlag } from './day-flag.ts';
import { loadSound } from './load-sound.ts';
import { oneOf } from './one-of.ts';
import { findRevision, readRevision } from './read-revision.ts';
import { stopWith } from './stop-with.ts';

const USAGE = `Usage: npm run --silent effect -- [--base REV] [--format text|markdown|json] [--as-of YYYY-MM-DD] [--content DIR]
Prints every claim whose assessment differs from that of another git revision: old, new, and why.
Without --base that is where this work left the main branch. Nothing is checked out; what is not committed counts.
Exit code: 0 whatever the effect, 1 when the records have errors, 2 when the command itself is wrong.`;

const { base, format, asOf, content, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  const graph = await loadSound(content);
  if (graph) {
    const { commit, before } = readBase();
    const effects = compareAssessments(before, graph, asOf);
    const view = toEffectView(effects, before, graph);
    switch (format) {
      case 'text':
        console.log(`${formatEffectText(view)}\n\nCompared with revision ${commit.slice(0, 12)}.`);
        break;
      case 'markdown':
        console.log(formatEffectMarkdown(view).trimEnd());
        break;
      case 'json':
        console.log(JSON.stringify({ base: commit, ...toEffectJson(effects, asOf) }, null, 2));
        break;
      default:
        format satisfies never;
    }
  }
}

/** The records of the revision to compare with; what is wrong in it is left out, as it would be on a page. */
function readBase() {
  try {
    const commit = findRevision(base);
    const { records, issues } = parseContent(readRevision(commit, content), content);
    if (issues.length > 0) {
      console.error(
        `Records with errors in ${commit.slice(0, 12)} are left out of the comparison.`,
      );
    }
    return { commit, before: buildGraph(records) };
  } catch (error) {
    return stopWith(error);
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        base: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return {
      ...values,
      format: oneOf('format', ['text', 'markdown', 'json'], values.format),
      asOf: dayFlag('as-of', values['as-of']),
      content: contentFlag(values.content),
    };
  } catch (error) {
    return stopWith(error, USAGE);
  }
}
