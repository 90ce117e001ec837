import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { FieldPath } from '../domain/issue.ts';
import { describeLostAlias, describeYamlMistake, type YamlMistake } from './yaml-mistake.ts';

/** A place in a file, both counted from 1. */
export type Place = { line: number; column: number };

/** Something wrong with the front matter as a whole. */
export type FrontMatterProblem = Place & {
  check: 'no-front-matter' | 'bad-yaml';
  message: string;
  hint: string;
};

/** A file cut in two at the line that ends its front matter. */
export type SplitFile = {
  yaml: string;
  /** The Markdown below. */
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
};

const FENCE = '---';
/** The YAML starts on the line after the opening fence. */
const YAML_LINE = 2;

/** Cuts a file into front matter and body. */
export function splitFrontMatter(text: string): SplitFile | FrontMatterProblem {
  const lines = text.split('\n');
  const problem = (line: number, message: string): FrontMatterProblem => ({
    check: 'no-front-matter',
    line,
    column: 1,
    message,
    hint: `A record begins with a line ${FENCE}, its keys, and another line ${FENCE}.`,
  });
  if (lines[0]?.trimEnd() !== FENCE) return problem(1, `does not begin with ${FENCE}`);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (end === -1) return problem(1, `the front matter is not ended by a second ${FENCE}`);
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** Parses front matter as YAML 1.2. Returns its plain data, or every problem found. */
export function parseFrontMatter(
  yaml: string,
): { data: unknown } | { problems: FrontMatterProblem[] } {
  const lines = new LineCounter();
  const document = parse(yaml, lines);
  const complaints = [...document.errors, ...document.warnings];
  const problem = (offset: number, { message, hint }: YamlMistake): FrontMatterProblem => ({
    check: 'bad-yaml',
    ...placeAt(lines, offset),
    message: `not YAML: ${message}`,
    hint,
  });
  if (complaints.length > 0) {
    return {
      problems: complaints.map((complaint) =>
        problem(complaint.pos[0], describeYamlMistake(complaint)),
      ),
    };
  }
  try {
    const lost = findLostAliases(document).map(({ source, range }) =>
      problem(range?.[0] ?? 0, describeLostAlias(source)),
    );
    if (lost.length > 0) return { problems: lost };
    return { data: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    // Aliases that multiply without end show only here.
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [problem(0, { message, hint: 'Write each value out, without aliases.' })] };
  }
}

/** Finds aliases without an anchor before them, most often emphasis: `*word*` without quotes. */
function findLostAliases(document: Document.Parsed): Alias[] {
  const anchors = new Set<string>();
  const lost: Alias[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node) && !anchors.has(node.source)) lost.push(node);
    else if (isNode(node) && 'anchor' in node && node.anchor) anchors.add(node.anchor);
  });
  return lost;
}

/**
 * Finds where a field stands in the file, or where its nearest ancestor does.
 *
 * @param atKey point at the key instead of the value
 */
export function locateField(yaml: string, path: FieldPath, atKey: boolean): Place {
  const lines = new LineCounter();
  const offset = offsetOf(parse(yaml, lines), path, atKey);
  return offset === undefined ? { line: 1, column: 1 } : placeAt(lines, offset);
}

function parse(yaml: string, lineCounter: LineCounter): Document.Parsed {
  // logLevel keeps the library from printing by itself: what is odd becomes an issue.
  return parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    version: '1.2',
    logLevel: 'error',
  });
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  // A LineCounter knows no line of empty text and says 0.
  return { line: Math.max(line, 1) + YAML_LINE - 1, column: Math.max(col, 1) };
}

function offsetOf(document: Document.Parsed, path: FieldPath, atKey: boolean): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyOf(item.key) === String(step));
      if (!pair) return offset;
      const isLast = depth === path.length - 1;
      offset = startOf(isLast && atKey ? pair.key : pair.value) ?? startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyOf(key: unknown): string {
  return isNode(key) ? String(key.toJSON()) : String(key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
