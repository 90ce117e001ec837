import type { GraphNode } from '../views/origin-graph.ts';
import { FONT_SIZE, MARK_ROOM } from './graph-sizes.ts';
import { shareWidth } from './share-width.ts';
import type { MeasureText } from './text-width.ts';
import { type Label, wrapLabel } from './wrap-label.ts';

/** Lines of origins end at their mark, those of documents begin there. */
export type Side = 'origin' | 'document';

/** A column of nodes with their labels, marks included. */
export type Column = {
  side: Side;
  left: number;
  right: number;
  members: { node: GraphNode; label: Label }[];
};

/** As wide as the text beside it. A graph too deep for that is drawn wider, and so shown smaller. */
const WIDTH = 704;
const MIN_COLUMN = 112;

/** Between columns; where there are few, links have more room to fan out. */
const GAPS: Readonly<Record<number, number>> = { 2: 96, 3: 52 };
const NARROW_GAP = 44;

/**
 * Names of origins are longer than those of publishers, and carry more. Where a font of the system has
 * no medium weight it is set in regular, so that it stays narrower than in bold.
 */
const STYLES = {
  origin: { weight: 500, maxLines: 3, share: 1.4 },
  document: { weight: 400, maxLines: 3, share: 1 },
} as const;

/** Wraps the labels of every column and gives it the width that they take. */
export function placeColumns(
  nodes: readonly (readonly GraphNode[])[],
  measure: MeasureText,
): Column[] {
  const gap = GAPS[nodes.length] ?? NARROW_GAP;
  const fixed = gap * (nodes.length - 1) + MARK_ROOM * nodes.length;
  const needs = nodes.map((column, index) => {
    const oneLine = { ...STYLES[sideOf(index)], room: Infinity };
    return {
      width: widest(column.map((node) => wrapLabel(node, oneLine, measure))),
      weight: STYLES[sideOf(index)].share,
    };
  });
  const rooms = shareWidth(Math.max(WIDTH - fixed, MIN_COLUMN * nodes.length), needs);

  let left = -gap;
  return nodes.map((column, index) => {
    const side = sideOf(index);
    const style = { ...STYLES[side], room: (rooms[index] ?? 0) / FONT_SIZE };
    const members = column.map((node) => ({ node, label: wrapLabel(node, style, measure) }));
    left += gap;
    const right = left + Math.ceil(widest(members.map(({ label }) => label))) + MARK_ROOM;
    const placed = { side, left, right, members };
    left = right;
    return placed;
  });
}

/** The first column holds the origins, as documents without one follow that none is known. */
function sideOf(column: number): Side {
  return column === 0 ? 'origin' : 'document';
}

function widest(labels: readonly Label[]): number {
  return FONT_SIZE * Math.max(...labels.map(({ width }) => width));
}
