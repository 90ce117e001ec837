import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { isWebUrl } from '../domain/fields.ts';
import type { Place } from './front-matter.ts';

/** Something a body must not hold. */
export type BodyProblem = Place & {
  check: 'raw-html' | 'unsafe-link' | 'image-in-body' | 'deep-nesting';
  message: string;
  hint: string;
};

/** What a body can hold: prose. Everything else is dropped even if a check should miss it. */
const PROSE = {
  ...defaultSchema,
  tagNames: [
    ...['p', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'br', 'hr'],
    ...['h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https'] },
};

/** The page's own headings are h1 and h2; a body's begin below them. */
const FIRST_HEADING = 3;

/** More levels than prose needs, fewer than exhaust the stack of what walks the tree. */
const MAX_DEPTH = 20;

const parser = remark();
const renderer = remark()
  .use(() => lowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, PROSE)
  .use(rehypeStringify);

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

/** Renders a body that passed its checks to HTML; sanitises all the same. */
export function renderBody(body: string): string {
  return renderer.processSync(body).toString();
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

function lowerHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const depth = Math.min(node.depth + FIRST_HEADING - 1, 6);
    if (depth === 3 || depth === 4 || depth === 5 || depth === 6) node.depth = depth;
  });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
