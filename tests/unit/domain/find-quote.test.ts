import { describe, expect, it, test } from 'vitest';
import { findQuote } from '../../../src/domain/find-quote.ts';

const PAGE = [
  'North Korea is believed to have sent 700 elite military personnel.',
  'The troops came by night. The troops left at dawn.',
  'Some 1,700 soldiers stayed.',
].join('\n');

const problemOf = (fragment: string, text = PAGE) => findQuote(text, fragment).problem;

describe('a fragment that stands in the text once', () => {
  it('has no problem, and one place', () => {
    expect(findQuote(PAGE, 'The troops came')).toEqual({
      places: [
        {
          start: 67,
          end: 82,
          line: 2,
          column: 1,
          before: 'o have sent 700 elite military personnel. '.slice(-40),
          fragment: 'The troops came',
          after: ' by night. The troops left at dawn. Some',
        },
      ],
    });
  });

  it('may be the whole text', () => {
    expect(findQuote(' All of it.\n', 'All of it.').places).toMatchObject([{ start: 1, end: 11 }]);
  });

  test.each([
    ['white space of any kind and number', 'sent\u00a0700\n\telite', 'sent 700 elite'],
    ['curved quotation marks', 'he said “no”', 'he said "no"'],
    ['angled quotation marks', 'er sagte »nein«', 'er sagte "nein"'],
    ['apostrophes', 'l’armée', "l'armée"],
    ['dashes', 'left — at dawn', 'left - at dawn'],
    ['non-breaking hyphens', 'a close‑protection unit', 'a close-protection unit'],
    ['ligatures', 'the ﬁrst eﬀort', 'the first effort'],
    ['the ellipsis', 'then…', 'then...'],
    ['soft hyphens', 'mili\u00adtary per\u00adsonnel', 'military personnel'],
    ['unseen break marks', 'mili\u200btary\ufeff', 'military'],
    ['accents written apart', 'arme\u0301e', 'armée'],
    ['Korean letters written apart', '북한군'.normalize('NFD'), '북한군'],
  ])('is found whatever the %s', (_what, text, fragment) => {
    expect(problemOf(fragment, text)).toBeUndefined();
    expect(problemOf(text, fragment)).toBeUndefined();
  });

  it('is found within Korean, Arabic and Chinese words, which carry particles or have no spaces', () => {
    expect(problemOf('북한군', '어제 북한군이 왔다')).toBeUndefined();
    expect(problemOf('جنود', 'وصل الجنود')).toBeUndefined();
    expect(problemOf('士兵', '七百名士兵抵達')).toBeUndefined();
  });

  it('is placed in the text as it was given', () => {
    const text = 'One\u00ad\r\n\r\n  “two”  three';
    const [place] = findQuote(text, '"two" three').places;
    expect(text.slice(place?.start, place?.end)).toBe('“two”  three');
    expect(place).toMatchObject({ line: 3, column: 3 });
  });
});

describe('a fragment that stands in the text more than once', () => {
  it('is a problem, with every place and a longer one that stands there once', () => {
    const { places, problem } = findQuote(PAGE, 'The troops');
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [2, 27],
    ]);
    expect(problem).toEqual({
      problem: 'repeated',
      message: 'the fragment stands 2 times in the text: line 2',
      hint: 'Make it longer until it stands there once: "The troops came"',
    });
  });

  it('is made longer at its beginning where its end does not help', () => {
    const text = 'Ten troops left home and two troops left home and slept';
    expect(problemOf('troops left', text)?.hint).toContain('once: "Ten troops left"');
  });

  it('counts places that overlap', () => {
    expect(problemOf('no no', 'no no no')?.message).toContain('2 times');
  });

  it('is told so where nothing near makes it stand there once', () => {
    const text = 'the same line again and again and again and again\n'.repeat(40);
    expect(problemOf('again and again', text)?.hint).toMatch(/^Make it longer until it stands/);
  });
});

describe('a fragment that is not in the text', () => {
  test.each([
    ['', 'empty', 'Copy the shortest part'],
    [' \n', 'empty', 'Copy the shortest part'],
    ['north korea is', 'missing', 'on line 1 with other capital letters: copy "North Korea is"'],
    ['700 soldiers', 'missing', 'only stands inside a longer word or number, on line 3'],
    ['roops came', 'missing', 'inside a longer word or number, on line 2'],
    ['Some 1', 'missing', 'inside a longer word or number, on line 3'],
    ['is believed … 700 elite', 'missing', 'one unbroken fragment'],
    ['is believed [...] 700 elite', 'missing', 'one unbroken fragment'],
    [
      'The troops came by day',
      'missing',
      'On line 2 it begins with "The troops came by", and then goes on with "night." instead of "day".',
    ],
    ['1,700 soldiers stayed. Others', 'missing', 'and then the text ends.'],
    ['Entirely else', 'missing', 'Not even its first word stands there'],
  ])('%j: %s, and is told "%s"', (fragment, problem, hint) => {
    const found = findQuote(PAGE, fragment);
    expect(found.places).toEqual([]);
    expect(found.problem?.problem).toBe(problem);
    expect(found.problem?.hint).toContain(hint);
  });

  it('is missing where a word is another, however alike', () => {
    expect(problemOf('700 elite militairy personnel')?.problem).toBe('missing');
  });
});
