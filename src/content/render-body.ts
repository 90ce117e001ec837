import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

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

const renderer = unified()
  .use(remarkParse)
  .use(() => lowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, PROSE)
  .use(rehypeStringify);

/** Renders a body that passed its checks to HTML; sanitises all the same. */
export function renderBody(body: string): string {
  return renderer.processSync(body).toString();
}

function lowerHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    const depth = Math.min(node.depth + FIRST_HEADING - 1, 6);
    if (depth === 3 || depth === 4 || depth === 5 || depth === 6) node.depth = depth;
  });
}
