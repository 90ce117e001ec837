import { expect, it } from 'vitest';
import { exposeStates } from '../../../src/components/style-guide/expose-states.ts';

const flat = (css: string) => exposeStates(css).replaceAll(/\s+/g, ' ').trim();

it('gives states that readers bring about a class, with the same rules', () => {
  expect(flat('a:hover { color: red } .nav a:focus-visible, :active { color: blue }')).toBe(
    'a.is-hover { color: red } .nav a.is-focus-visible, .is-active { color: blue }',
  );
});

it('leaves out what says nothing of states', () => {
  const css = `/* a: hover */ @font-face { font-family: A } a { color: red }
    @media print { a { color: black } } a, a:hover b { color: blue }`;
  expect(flat(css)).toBe('a.is-hover b { color: blue }');
});

it('keeps the conditions under which they hold', () => {
  expect(flat('@media (width > 1px) { a:hover { color: red } b { color: red } }')).toBe(
    '@media (width > 1px) { a.is-hover { color: red } }',
  );
});
