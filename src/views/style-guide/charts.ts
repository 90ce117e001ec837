import type { ClaimOrigins } from '../claim-origins.ts';
import type { PlottedNumber, StrengthPlotView } from '../strength-plot.ts';
import type { TimelineEvent } from '../timeline-lane.ts';
import type { TimelineView } from '../timeline.ts';
import { choose, nameSpecimen, oneOrNone, type Shelf, type SpecimenId } from './shelf.ts';

/** Graphs of origins with their lists, by what makes them hard to draw. */
export function chooseOrigins(shelf: Shelf) {
  const nodesOf = ({ graph }: ClaimOrigins) => graph.nodes.length;
  const hasNode = ({ graph }: ClaimOrigins, kind: string) =>
    graph.nodes.some((node) => node.kind === kind);
  const isUnsure = (origins: ClaimOrigins) =>
    hasNode(origins, 'unknown') && origins.graph.edges.some(({ kind }) => kind === 'inferred');
  const chooseGraph = (id: SpecimenId, isOne: (origins: ClaimOrigins) => boolean, size = nodesOf) =>
    choose(
      shelf,
      nameSpecimen(id),
      ({ page }) => [page.origins].filter((origins) => nodesOf(origins) > 0 && isOne(origins)),
      size,
    );
  return [
    chooseGraph(
      'origins-small',
      () => true,
      (origins) => -nodesOf(origins),
    ),
    chooseGraph('origins-large', () => true),
    chooseGraph('origins-unsure', isUnsure, (origins) => -nodesOf(origins)),
    chooseGraph('origins-circular', (origins) => hasNode(origins, 'circular')),
  ];
}

/** Time lines with few, many and most undated events. */
export function chooseTimelines(shelf: Shelf) {
  const eventsOf = ({ states, stances }: TimelineView): TimelineEvent[] =>
    [...states, ...Object.values(stances)].flatMap(({ events }) => events);
  const countUndated = (view: TimelineView) =>
    eventsOf(view).filter(({ span }) => span === undefined).length;
  const chooseTimeline = (id: SpecimenId, size: (view: TimelineView) => number) =>
    choose(shelf, nameSpecimen(id), ({ page }) => oneOrNone(page.timeline), size);
  return [
    chooseTimeline('timelines-few', (view) => -eventsOf(view).length),
    chooseTimeline('timelines-many', (view) => eventsOf(view).length),
    chooseTimeline('timelines-undated', countUndated),
  ];
}

/** Plots of reported numbers with open ends, announced numbers, numbers over time and those of rivals. */
export function chooseStrengths(shelf: Shelf) {
  const count = (isOne: (number: PlottedNumber) => boolean) => (view: StrengthPlotView) =>
    view.groups.flatMap(({ numbers }) => numbers).filter(isOne).length;
  const countOf = (part: string) => (view: StrengthPlotView) =>
    view.groups.filter(({ mark }) => mark.includes(part)).flatMap(({ numbers }) => numbers).length;
  const isOpen = ({ strength: { min, max } }: PlottedNumber) =>
    min === undefined || max === undefined;
  const choosePlot = (id: SpecimenId, size: (view: StrengthPlotView) => number) =>
    choose(
      shelf,
      nameSpecimen(id),
      ({ page }) => oneOrNone(page.strengthPlot).filter((view) => size(view) > 0),
      size,
    );
  return [
    choosePlot('strengths-open', count(isOpen)),
    choosePlot('strengths-planned', countOf('planned')),
    choosePlot('strengths-cumulative', countOf('cumulative')),
    choose(
      shelf,
      nameSpecimen('strengths-rivals'),
      ({ page }) => (page.incompatible.length > 0 ? oneOrNone(page.strengthPlot) : []),
      count(() => true),
    ),
  ];
}
