import { describe, expect, it } from 'vitest';
import { drawOriginsMark } from '../../../src/charts/origins-mark.ts';
import { BASE, drawReportsByQuarter, toYearTicks } from '../../../src/charts/reports-by-quarter.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { type EvidenceMarks, toEvidenceMarks } from '../../../src/views/evidence-marks.ts';
import { buildRegister } from '../../../src/views/register.ts';

const scale: EvidenceMarks['scale'] = {
  quarters: { first: 4 * 2022, last: 4 * 2025 + 3 },
  documents: 9,
  origins: 4,
  rows: { supports: 4, contradicts: 4 },
};
const none = { documents: [], reports: [] };
const marks = (fields: Partial<EvidenceMarks>): EvidenceMarks => ({
  supports: none,
  contradicts: none,
  scale,
  ...fields,
});

/** The straight pieces of a path: where each begins, at what height, and how long it is. */
const pieces = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));

/** Where the axis of time begins. */
const BASE_FROM = Number(/\d+/.exec(BASE)?.[0]);

/** How many dashes a piece shows: each is followed by a gap as wide. */
const dashes = (path: string, dash: number) =>
  pieces(path).map(({ length }) => Math.ceil(length / (2 * dash)));

describe('the mark of origins', () => {
  it('has a stroke for each supporting document, in halves where no origin is known, and a cross for each against', () => {
    const drawn = drawOriginsMark(
      marks({
        supports: { documents: [[0], [0], [0], [], []], reports: [] },
        contradicts: { documents: [[0], []], reports: [] },
      }),
    );
    expect(dashes(drawn.known, drawn.dash)).toEqual([3]);
    expect(dashes(drawn.unknown, drawn.dash)).toEqual([2, 2]);
    expect(drawn.contradicts.match(/M/g)).toHaveLength(2);
  });

  it('draws an origin as long as the documents that go back to it, each origin at a height of its own', () => {
    const { lines } = drawOriginsMark(
      marks({ supports: { documents: [[0], [0], [0, 1], [2]], reports: [] } }),
    );
    const [first, second, third] = pieces(lines);
    expect(first?.length).toBeGreaterThan(2.5 * (second?.length ?? 0));
    expect(second?.length).toBe(third?.length);
    expect(new Set([first, second, third].map((line) => line?.y)).size).toBe(3);
  });

  it('parts the line of an origin whose documents do not stand side by side', () => {
    const { lines } = drawOriginsMark(
      marks({ supports: { documents: [[0, 1], [0], [0, 1]], reports: [] } }),
    );
    const heights = pieces(lines).map(({ y }) => y);
    expect(heights).toHaveLength(3);
    expect(new Set(heights).size).toBe(2);
  });

  it('leaves out what there is none of', () => {
    expect(drawOriginsMark(marks({}))).toMatchObject({
      known: '',
      unknown: '',
      contradicts: '',
      lines: '',
    });
  });
});

describe('the reports by quarter', () => {
  const at = (quarter: number, row = 0) => ({ quarters: { first: quarter, last: quarter }, row });

  it('stand in the order of time, above the line what supports and below it what contradicts', () => {
    const reports = [at(4 * 2023), at(4 * 2024)];
    const drawn = drawReportsByQuarter(
      marks({ supports: { ...none, reports }, contradicts: { ...none, reports } }),
    );
    const [above, below] = [pieces(drawn.supports.exact), pieces(drawn.contradicts.exact)];
    expect(above.map(({ x }) => x)).toEqual(below.map(({ x }) => x));
    expect(above[0]?.x).toBeLessThan(above[1]?.x ?? 0);
    for (const { y } of above) expect(y).toBeLessThan(0);
    for (const { y } of below) expect(y).toBeGreaterThan(0);
  });

  it('tell the vaguely dated and the undated from the rest', () => {
    const year = { quarters: { first: 4 * 2023, last: 4 * 2023 + 3 }, row: 0 };
    const reports = [year, at(4 * 2023, 1), { quarters: undefined, row: 0 }];
    const drawn = drawReportsByQuarter(marks({ supports: { ...none, reports } })).supports;
    const [vague] = pieces(drawn.vague);
    const [exact] = pieces(drawn.exact);
    const [undated] = pieces(drawn.undated);
    expect(vague?.length).toBeGreaterThan(3 * (exact?.length ?? Infinity));
    expect(exact?.y).toBeLessThan(vague?.y ?? -Infinity);
    expect(undated?.x).toBeGreaterThan((vague?.x ?? 0) + (vague?.length ?? 0));
  });

  it('have every year of the axis, and name those that there is room for', () => {
    const ticks = toYearTicks({ ...scale, quarters: { first: 4 * 2000, last: 4 * 2030 - 1 } });
    expect(ticks).toHaveLength(30);
    const labels = ticks.flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.length).toBeLessThan(10);
    expect(toYearTicks({ ...scale, quarters: undefined })).toEqual([]);
  });
});

describe('the small pictures of all records', () => {
  it('draw as many sources and origins as the assessment counts, apart from the reports beside them', async () => {
    const { graph } = await loadContent('content');
    const register = buildRegister(graph);
    for (const assessment of register.assessments.values()) {
      const { counts } = assessment;
      const view = toEvidenceMarks(assessment, register.marksScale);
      const { dash, known, unknown, contradicts, lines } = drawOriginsMark(view);
      const [first = 0] = dashes(known, dash);
      const [second = 0] = dashes(unknown, dash);
      expect(first + second).toBe(counts.supports);
      expect(contradicts.match(/M/g) ?? []).toHaveLength(counts.contradicts);
      const against = pieces(known + unknown).reduce(
        (end, { x, length }) => Math.max(end, x + length),
        0,
      );
      const heights = (isOf: (x: number) => boolean) =>
        new Set(
          pieces(lines)
            .filter(({ x }) => isOf(x))
            .map(({ y }) => y),
        ).size;
      expect(heights((x) => x < against)).toBe(counts.independentOrigins);
      expect(heights((x) => x >= against)).toBe(counts.contradictingOrigins);

      const ends = pieces(known + unknown + lines).map(({ x, length }) => x + length);
      expect(Math.max(0, ...ends)).toBeLessThan(BASE_FROM);

      const { supports, contradicts: below } = drawReportsByQuarter(view);
      const count = (paths: typeof supports) => pieces(Object.values(paths).join('')).length;
      expect(count(supports)).toBe(counts.supports);
      expect(count(below)).toBe(counts.contradicts);
    }
  });
});
