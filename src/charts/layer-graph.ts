import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';

/** A graph as the layout sees it: how high every node is, and what leads where. */
export type Layerable = {
  heights: ReadonlyMap<string, number>;
  edges: readonly { from: string; to: string }[];
};

/** Where the nodes of a graph stand, counted and measured from its top left. */
export type Layers = {
  columns: number;
  height: number;
  columnOf: (id: string) => number;
  /** The middle of a node. */
  middleOf: (id: string) => number;
  /** Where an edge passes the columns between its ends, from left to right. */
  passes: (from: string, to: string) => readonly number[];
};

/** Between one node and the next below it. */
const NODE_GAP = 13;
/** Between a node and an edge that passes it, or two such edges. */
const EDGE_GAP = 11;

/** Leads to all that nothing leads to, by links so heavy that these stay in the first column. */
const ROOT = ':root';
const ROOT_WEIGHT = 1000;

/** Puts nodes into columns from left to right, so that edges are short and cross little (dagre). */
export function layerGraph({ heights, edges }: Layerable): Layers {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: NODE_GAP, edgesep: EDGE_GAP });
  graph.setNode(ROOT, { width: 0, height: 0 });
  for (const [id, height] of heights) graph.setNode(id, { width: 0, height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  for (const id of heights.keys()) {
    if (!edges.some(({ to }) => to === id)) graph.setEdge(ROOT, id, { weight: ROOT_WEIGHT });
  }
  layout(graph);

  const ids = [...heights.keys()];
  const placeOf = (id: string): { x: number; y: number; height: number } => {
    const { x = 0, y = 0, height = 0 } = graph.node(id);
    return { x, y, height };
  };
  const columns = [...new Set(ids.map((id) => placeOf(id).x))].sort((a, b) => a - b);
  const columnOf = (id: string) => columns.indexOf(placeOf(id).x);
  const pointsOf = (from: string, to: string) => graph.edge(from, to).points ?? [];
  const reach = [
    ...ids.map(placeOf).flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...edges.flatMap(({ from, to }) => pointsOf(from, to).map(({ y }) => y)),
  ];
  const top = Math.min(...reach);
  return {
    columns: columns.length,
    height: Math.max(...reach) - top,
    columnOf,
    middleOf: (id) => placeOf(id).y - top,
    passes: (from, to) => {
      const [left = 0, right = 0] = [columnOf(from), columnOf(to)].sort((a, b) => a - b);
      const between = columns.slice(left + 1, right);
      return between.flatMap((x) =>
        pointsOf(from, to)
          .filter((point) => point.x === x)
          .map(({ y }) => y - top),
      );
    },
  };
}
