import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { isWebUrl } from '../domain/fields.ts';
import type { Place } from './front-matter.ts';

/** Something a body must not hold. */
export type BodyProblem = Place & {
  check: 'raw-html' | 'unsafe-link' | 'image-in-body' | 'deep-nesting';
  message: string;
  hint: string;
};

/** More levels than prose needs, fewer than exhaust the stack of what walks the tree. */
const MAX_DEPTH = 20;

const parser = unified().use(remarkParse);

/**
 * Finds what must not stand in a body: raw HTML, images, links that are not http(s), nesting without end.
 *
 * @param firstLine line of the file on which the body starts
 */
export function checkBody(body: string, firstLine: number): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const depths = new Map<unknown, number>();
  visit(parser.parse(body), (node, _index, parent) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(node, depth);
    const place = {
      line: firstLine + (node.position?.start.line ?? 1) - 1,
      column: node.position?.start.column ?? 1,
    };
    if (depth > MAX_DEPTH) {
      problems.push({
        check: 'deep-nesting',
        ...place,
        message: `body: nested more than ${MAX_DEPTH} levels deep`,
        hint: 'Write paragraphs and short lists.',
      });
      return SKIP;
    }
    if (node.type === 'html') {
      problems.push({
        check: 'raw-html',
        ...place,
        message: `body: raw HTML: ${shorten(node.value)}`,
        hint: 'Write Markdown; a literal < is written \\<.',
      });
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      problems.push({
        check: 'image-in-body',
        ...place,
        message: 'body: an image would load from elsewhere',
        hint: 'Link to it instead: [what it shows](https://…).',
      });
    }
    if ((node.type === 'link' || node.type === 'definition') && !isWebUrl(node.url)) {
      problems.push({
        check: 'unsafe-link',
        ...place,
        message: `body: link to ${shorten(node.url)} is not http(s)`,
        hint: 'Link to a whole web address: https://…',
      });
    }
    return CONTINUE;
  });
  return problems;
}

/** The text of a body without its marks, a piece for each paragraph, heading or item. */
export function plainBody(body: string): string[] {
  const pieces: string[] = [];
  visit(parser.parse(body), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'code')
      return CONTINUE;
    let text = '';
    visit(node, (inner) => {
      if (inner.type === 'text' || inner.type === 'inlineCode' || inner.type === 'code')
        text += inner.value;
      if (inner.type === 'break') text += ' ';
    });
    pieces.push(text.replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return pieces.filter((piece) => piece !== '');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
