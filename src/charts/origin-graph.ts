import type { GraphEdge, GraphNode, OriginGraph } from '../views/origin-graph.ts';
import { words } from '../words/words.ts';
import { type Column, placeColumns, type Side } from './graph-columns.ts';
import {
  BASELINE,
  BOTTOM,
  FONT_SIZE,
  HEADINGS,
  LINE_HEIGHT,
  LINK_GAP,
  MARK_ROOM,
  round,
} from './graph-sizes.ts';
import { layerGraph, type Layers } from './layer-graph.ts';
import { arrowAt, type Stop, traceLink } from './link-path.ts';
import { MARK_RADIUS } from './graph-marks.ts';
import type { MeasureText } from './text-width.ts';
import type { Label, LabelLine } from './wrap-label.ts';

/** A node in its place. */
export type PlacedNode = GraphNode & {
  side: Side;
  /** Holds the mark and every line. */
  box: { x: number; y: number; width: number; height: number };
  mark: { x: number; y: number };
  textX: number;
  /** Each with its baseline. */
  lines: (LabelLine & { y: number })[];
};

/** A link in its place; one that leads back to the left, as in a loop, has an arrow there. */
export type PlacedEdge = GraphEdge & { path: string };

/** A graph as it is drawn; all lengths are in pixels. */
export type Drawing = {
  width: number;
  height: number;
  headings: { side: Side; x: number; y: number; text: string }[];
  /** By column, each from top to bottom: the order to read them in. */
  nodes: PlacedNode[];
  edges: PlacedEdge[];
};

/** Lays a graph out from left to right, origins first. */
export function drawOriginGraph({ nodes, edges }: OriginGraph, measure: MeasureText): Drawing {
  // The columns decide how labels wrap, and only then is known how high nodes are.
  const flat = layerGraph({ edges, heights: new Map(nodes.map(({ id }) => [id, LINE_HEIGHT])) });
  const byColumn = Array.from({ length: flat.columns }, (_, index) =>
    nodes.filter(({ id }) => flat.columnOf(id) === index),
  );
  const columns = placeColumns(byColumn, measure);
  const members = columns.flatMap((column) => column.members);
  const layers = layerGraph({
    edges,
    heights: new Map(members.map(({ node, label }) => [node.id, heightOf(label)])),
  });

  const placed = columns.flatMap((column) =>
    column.members
      .map(({ node, label }) => placeNode(node, label, column, layers.middleOf(node.id)))
      .sort((a, b) => a.mark.y - b.mark.y),
  );
  return {
    width: columns.at(-1)?.right ?? 0,
    height: round(HEADINGS + layers.height + BOTTOM),
    headings: columns.map((column, index) => ({
      side: column.side,
      x: textXOf(column),
      y: BASELINE,
      text: nameColumn(index),
    })),
    nodes: placed,
    edges: edges.map((edge) => placeEdge(edge, placed, columns, layers)),
  };
}

function heightOf({ lines }: Label): number {
  return lines.length * LINE_HEIGHT;
}

function nameColumn(index: number): string {
  const { origins, documents, repeated } = words.origins.graph.columns;
  return [origins, documents][index] ?? repeated;
}

function textXOf({ side, left, right }: Column): number {
  return side === 'origin' ? right - MARK_ROOM : left + MARK_ROOM;
}

function placeNode(node: GraphNode, label: Label, column: Column, middle: number): PlacedNode {
  const { side, left, right } = column;
  const width = round(label.width * FONT_SIZE + MARK_ROOM);
  const height = heightOf(label);
  const y = round(HEADINGS + middle - height / 2);
  return {
    ...node,
    side,
    box: { x: side === 'origin' ? round(right - width) : left, y, width, height },
    mark: {
      x: side === 'origin' ? right - MARK_RADIUS : left + MARK_RADIUS,
      y: round(HEADINGS + middle),
    },
    textX: textXOf(column),
    lines: label.lines.map((line, row) => ({
      ...line,
      y: round(y + row * LINE_HEIGHT + BASELINE),
    })),
  };
}

/** Straight across columns, curved between them. */
function placeEdge(
  edge: GraphEdge,
  nodes: readonly PlacedNode[],
  columns: readonly Column[],
  layers: Layers,
): PlacedEdge {
  const [first, last] = [layers.columnOf(edge.from), layers.columnOf(edge.to)];
  const leadsBack = first > last;
  const [leftId, rightId] = leadsBack ? [edge.to, edge.from] : [edge.from, edge.to];
  const left = nodes.find(({ id }) => id === leftId);
  const right = nodes.find(({ id }) => id === rightId);
  const [column, ...between] = columns.slice(Math.min(first, last), Math.max(first, last));
  if (!left || !right || !column) throw new RangeError(`no link ${edge.from} → ${edge.to}`);

  const from = round(left.box.x + left.box.width + LINK_GAP);
  const start: Stop = { from, to: Math.max(from, column.right), y: left.mark.y };
  const heights = layers.passes(edge.from, edge.to);
  const passes = between.map((passed, index) => ({
    from: passed.left,
    to: passed.right,
    y: round(HEADINGS + (heights[index] ?? 0)),
  }));
  const end = right.box.x - LINK_GAP;
  const path = traceLink([start, ...passes, { from: end, to: end, y: right.mark.y }]);
  return { ...edge, path: leadsBack ? `${path}${arrowAt(start)}` : path };
}
