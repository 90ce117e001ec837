import { expect, type Page, test } from '@playwright/test';
import { listPages, readBuilt } from '../helpers/built-site.ts';
import { awaitFonts, refuseFonts } from '../helpers/page-fonts.ts';

/** Small pictures of claims stand on most pages, each always alike: the list of all claims and comparisons have them all. */
const SMALL = /<svg class="marks".*?<\/svg>/gs;
const hasSmall = (path: string) => path === './claims/' || path.startsWith('./compare/');

/** Every page with a picture that has words. */
const PAGES = listPages().filter(
  (path) => hasSmall(path) || /<text\b/.test(readBuilt(path).replaceAll(SMALL, '')),
);

const WIDTHS = [390, 768, 1280];

/** The least size of text that can be read. */
const SMALLEST_TEXT = 11;

for (const [fonts, prepare] of Object.entries({
  'its own fonts': awaitFonts,
  'the fonts of the system': refuseFonts,
})) {
  test(`in ${fonts}, every word of every picture is whole, large enough and touches no other and no mark`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + 5_000 * PAGES.length);
    await prepare(page);
    const problems: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      let texts = 0;
      for (const width of WIDTHS) {
        const measured = await measureAt(page, width);
        texts += measured.texts;
        problems.push(...measured.found.map((problem) => `${path} at ${width} px: ${problem}`));
      }
      if (texts === 0) problems.push(`${path}: no word of a picture is ever in sight`);
    }
    expect(PAGES.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
}

async function measureAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(measurePictures, SMALLEST_TEXT);
}

/** Runs in the page: what is wrong with the words of the pictures in sight, and how many there are. */
async function measurePictures(smallest: number): Promise<{ found: string[]; texts: number }> {
  await document.fonts.ready;
  const [rounding, accent] = [0.5, 4];
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const found: string[] = [];
  let texts = 0;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`);

  for (const svg of document.querySelectorAll('svg')) {
    const words = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
    texts += words.length;
    const scale = svg.getScreenCTM()?.a ?? 1;
    const marks = [...svg.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
    const boxes = words.map((text) => ({
      text: text.textContent.trim(),
      size: parseFloat(getComputedStyle(text).fontSize) * scale,
      box: inkOf(text, scale),
      room: roomOf(text),
    }));
    for (const [index, { text, size, box, room }] of boxes.entries()) {
      if (size < smallest) found.push(`"${text}" is only ${size} px`);
      const isWhole =
        box.left >= room.left - rounding &&
        box.right <= room.right + rounding &&
        box.top >= room.top - rounding &&
        box.bottom <= room.bottom + rounding;
      if (!isWhole) found.push(`"${text}" is cut off`);
      const touches = (other: typeof box | DOMRect) => {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return across > rounding && down > rounding;
      };
      for (const other of boxes.slice(index + 1)) {
        if (touches(other.box)) found.push(`"${text}" touches "${other.text}"`);
      }
      if (marks.some(touches)) found.push(`"${text}" touches a mark`);
    }
  }
  return { found, texts };

  /** What is printed of a word: its box is as high as any letter of its font would be. */
  function inkOf(text: SVGTextElement, scale: number) {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = pen.measureText(text.textContent);
    return {
      left,
      right,
      top: top + scale * (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent),
      bottom: bottom - scale * (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent),
    };
  }

  /** The part of the page in which a word can be seen: its node, its picture, and whatever else cuts it off. */
  function roomOf(text: Element) {
    const room = { left: 0, right: clientWidth, top: -Infinity, bottom: Infinity };
    const around: Element[] = [];
    for (let parent = text.parentElement; parent; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflow !== 'visible') around.push(parent);
    }
    for (const { left, right, top, bottom } of around.map((one) => one.getBoundingClientRect())) {
      room.left = Math.max(room.left, left);
      room.right = Math.min(room.right, right);
      room.top = Math.max(room.top, top);
      room.bottom = Math.min(room.bottom, bottom);
    }
    // A line stays on its node; an accent may stand above it.
    const node = text.closest('.origin-graph a')?.querySelector('rect')?.getBoundingClientRect();
    return {
      left: Math.max(room.left, node?.left ?? 0),
      right: Math.min(room.right, node?.right ?? Infinity),
      top: Math.max(room.top, (node?.top ?? -Infinity) - accent),
      bottom: Math.min(room.bottom, (node?.bottom ?? Infinity) + accent),
    };
  }
}
