import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../src/content/markdown.ts';
import { renderBody } from '../../../src/content/render-body.ts';

const LINE = 10;
const problemsIn = (body: string) =>
  checkBody(body, LINE).map(({ check, line, column }) => [check, line, column]);

describe('a body may hold prose', () => {
  test.each([
    'A paragraph with *emphasis*, **more** and `code`.',
    '# Heading\n\n- a\n  - b\n\n1. one\n\n> a quote\n\n---',
    '[a link](https://example.org "title"), <http://example.org>, [another][1]\n\n[1]: https://example.org',
    'Fewer \\<b> than 3 < 4, and `<b>` in code.',
    `${'> '.repeat(17)}text on the 20th level`,
  ])('%j', (body) => {
    expect(problemsIn(body)).toEqual([]);
  });
});

describe('a body may not hold', () => {
  test.each([
    [
      'a <b>tag</b>',
      [
        ['raw-html', LINE, 3],
        ['raw-html', LINE, 9],
      ],
    ],
    ['a\n\n<!-- comment -->', [['raw-html', LINE + 2, 1]]],
    ['<script>alert(1)</script>', [['raw-html', LINE, 1]]],
    ['- a\n- <br>', [['raw-html', LINE + 1, 3]]],
    ['![a](https://example.org/a.png)', [['image-in-body', LINE, 1]]],
    ['![a][1]\n\n[1]: https://example.org/a.png', [['image-in-body', LINE, 1]]],
    ['[a](javascript:alert(1))', [['unsafe-link', LINE, 1]]],
    ['[a](JaVaScRiPt:alert(1))', [['unsafe-link', LINE, 1]]],
    ['[a](data:text/html,x)', [['unsafe-link', LINE, 1]]],
    ['[a](//example.org)', [['unsafe-link', LINE, 1]]],
    ['[a](other.md)', [['unsafe-link', LINE, 1]]],
    ['[a](<>)', [['unsafe-link', LINE, 1]]],
    ['<mailto:a@example.org>', [['unsafe-link', LINE, 1]]],
    ['[a][1]\n\n[1]: vbscript:x', [['unsafe-link', LINE + 2, 1]]],
    [`${'> '.repeat(18)}text on the 21st level`, [['deep-nesting', LINE, 37]]],
  ])('%j', (body, problems) => {
    expect(problemsIn(body)).toEqual(problems);
  });

  test('nesting without end, whatever it is made of', () => {
    expect(problemsIn('> '.repeat(2000))).toMatchObject([['deep-nesting', LINE, 39]]);
  });

  test('more than a glance of it is never repeated in the message', () => {
    const [problem] = checkBody(`<b title="${'x'.repeat(100)}\n">`, LINE);
    expect(problem?.message).toBe(`body: raw HTML: <b title="${'x'.repeat(29)}…`);
  });
});

describe('a body is rendered', () => {
  test('with its headings below those of the page', () => {
    expect(renderBody('# a\n\n#### b\n\n###### c')).toBe('<h3>a</h3>\n<h6>b</h6>\n<h6>c</h6>');
  });

  test('with links and lists', () => {
    expect(renderBody('3. [a](https://example.org "t")')).toBe(
      '<ol start="3">\n<li><a href="https://example.org" title="t">a</a></li>\n</ol>',
    );
  });

  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <b onclick="x">b</b>', '<p>a b</p>'],
    ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['![a](https://example.org/a.png)', '<p></p>'],
    ['```js onclick=x\na\n```', '<pre><code>a\n</code></pre>'],
  ])('without anything that could run, even if a check missed it: %j', (body, html) => {
    expect(renderBody(body)).toBe(html);
  });
});
