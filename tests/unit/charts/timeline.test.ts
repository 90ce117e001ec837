import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import type { Stretch } from '../../../src/charts/free-row.ts';
import { measureText } from '../../../src/charts/measure-text.ts';
import {
  layOutTimeline,
  NARROW,
  type TimelineGeometry,
  WIDE,
} from '../../../src/charts/timeline.ts';
import { traceHistory } from '../../../src/domain/history.ts';
import type { Source } from '../../../src/domain/source.ts';
import { buildRegister, type Register } from '../../../src/views/register.ts';
import { type TimelineView, toTimelineView } from '../../../src/views/timeline.ts';
import {
  CLAIM,
  contradicts,
  graphOf,
  HOST,
  mentions,
  reports,
  source,
} from '../../helpers/records.ts';

function viewOf(register: Register, id = CLAIM): TimelineView | undefined {
  const assessment = register.assessments.get(id);
  if (!assessment) throw new Error(`no claim ${id}`);
  return toTimelineView(register, assessment, traceHistory(register.graph, id));
}

const registerOf = (...sources: Source[]) => buildRegister(graphOf(sources));

function draw(...sources: Source[]): TimelineGeometry {
  const view = viewOf(registerOf(...sources));
  if (!view) throw new Error('no timeline');
  return layOutTimeline(view, WIDE);
}

/** Supporting documents of two days, so that there is a course of time to draw. */
const JANUARY = source({ id: 'january', published: '2024-01-10' });
const JUNE = source({ id: 'june', published: '2024-06-10' });

const laneOf = ({ lanes }: TimelineGeometry, name: string) => {
  const lane = lanes.find((placed) => placed.lane.name === name);
  if (!lane) throw new Error(`no lane ${name}`);
  return lane;
};
const eventOf = (geometry: TimelineGeometry, id: string) => {
  const found = geometry.lanes
    .flatMap(({ events }) => events)
    .find(({ event }) => event.href.includes(`/${id}/`));
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

test('documents stand in the order of their dates', () => {
  const drawn = draw(JUNE, JANUARY);
  expect(eventOf(drawn, 'january').x).toBeLessThan(eventOf(drawn, 'june').x);
});

test('what supports stands above the line, what contradicts below, mentions apart', () => {
  const drawn = draw(
    JANUARY,
    source({ id: 'against', published: '2024-02-01', claims: [contradicts()] }),
    source({ id: 'aside', published: '2024-03-01', claims: [mentions()] }),
  );
  expect(laneOf(drawn, 'Supports').y).toBeLessThan(drawn.base);
  expect(laneOf(drawn, 'Contradicts').y).toBeGreaterThan(drawn.base);
  expect(laneOf(drawn, 'Only mentions').y).toBeGreaterThan(laneOf(drawn, 'Contradicts').y);
});

test('a month is drawn as a span over the month, a day as a point', () => {
  const drawn = draw(JANUARY, JUNE, source({ id: 'month', published: '2024-03' }));
  const month = eventOf(drawn, 'month');
  expect(month.inexact).toBe(true);
  expect(month.bars.length).toBeGreaterThan(0);
  expect(month.x).toBeGreaterThan(month.bars[0]?.from ?? Infinity);
  expect(eventOf(drawn, 'june')).toMatchObject({ inexact: false, bars: [] });
});

test('undated documents stand in a tray beside the axis, which is there only for them', () => {
  expect(draw(JANUARY, JUNE).tray).toBeUndefined();
  const drawn = draw(JANUARY, JUNE, source({ id: 'undated' }));
  expect(drawn.plot.to).toBeLessThan(drawn.tray?.from ?? 0);
  expect(eventOf(drawn, 'undated').x).toBeGreaterThan(drawn.tray?.from ?? Infinity);
});

test('documents of one day are stacked', () => {
  const drawn = draw(JANUARY, { ...JANUARY, id: 'b' }, { ...JANUARY, id: 'c' }, JUNE);
  const rows = ['january', 'b', 'c'].map((id) => eventOf(drawn, id).row);
  expect(new Set(rows).size).toBe(3);
});

test('a state that repeats itself is quoted once', () => {
  const says = (id: string, day: string, position: 'denies' | 'confirms') =>
    source({ id, published: day, claims: [reports(HOST, position)] });
  const { states } = viewOf(
    registerOf(
      says('a', '2024-01-01', 'denies'),
      says('b', '2024-02-01', 'denies'),
      says('c', '2024-03-01', 'confirms'),
    ),
  ) ?? { states: [] };
  expect(states[0]?.events.map(({ label }) => label)).toEqual(['denies', undefined, 'confirms']);
});

test('the strip has a worded segment for each status, without a gap between them', () => {
  const { strip, plot } = draw(
    JANUARY,
    source({ id: 'against', published: '2024-03-01', claims: [contradicts()] }),
    JUNE,
  );
  expect(strip.segments.map(({ status }) => status)).toEqual(['single-origin', 'contested']);
  expect(strip.flags.map(({ word }) => word)).toEqual(['Single origin', 'Contested']);
  expect(strip.segments[0]?.to).toBe(strip.segments[1]?.from);
  expect(strip.segments[1]?.to).toBe(plot.to);
});

test('what the undated documents change stands in the tray', () => {
  const { strip, tray } = draw(JANUARY, JUNE, source({ id: 'undated', claims: [contradicts()] }));
  expect(strip.segments.at(-1)).toMatchObject({ status: 'contested', from: tray?.from });
});

test('one dated document makes no timeline', () => {
  expect(viewOf(registerOf(JANUARY, source({ id: 'undated' })))).toBeUndefined();
});

test('no label of any claim touches another one or leaves its picture, and nothing is left to chance', async () => {
  const { graph } = await loadContent('content');
  const register = buildRegister(graph);
  const touching: string[] = [];
  for (const id of graph.claims.keys()) {
    const view = viewOf(register, id);
    if (!view) continue;
    for (const frame of [WIDE, NARROW]) {
      const drawn = layOutTimeline(view, frame);
      expect(layOutTimeline(view, frame)).toEqual(drawn);
      const boxes = textsOf(drawn);
      touching.push(...findTouching(boxes).map((pair) => `${id}: ${pair}`));
      const outside = boxes.filter(({ from, to }) => from < -1 || to > frame.width + 1);
      touching.push(...outside.map(({ text }) => `${id}: ${text} is cut off`));
    }
  }
  expect(touching).toEqual([]);
});

type Box = Stretch & { y: number; text: string };

function textsOf({ lanes, strip }: TimelineGeometry): Box[] {
  const labels = lanes.flatMap(({ y, step, events }) =>
    events.flatMap(({ label, row }) =>
      label ? [toBox(label.text, label.x, label.anchor, y + row * step)] : [],
    ),
  );
  const flags = strip.flags.map(({ word, date, textX, anchor, row }) =>
    toBox([word, date].filter(Boolean).join(' '), textX, anchor, 10_000 + row),
  );
  return [...labels, ...flags];
}

function toBox(text: string, x: number, anchor: 'start' | 'end', y: number): Box {
  const width = measureText(text);
  return {
    text,
    y,
    from: anchor === 'start' ? x : x - width,
    to: anchor === 'start' ? x + width : x,
  };
}

function findTouching(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.y === b.y && a.from < b.to && b.from < a.to)
      .map((b) => `${a.text} touches ${b.text}`),
  );
}
