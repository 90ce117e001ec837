import type { EvidenceMarks, MarkedStance } from '../views/evidence-marks.ts';
import { toPixels as px } from './pixels.ts';

/**
 * A stroke for each document, standing on a line for each origin that it goes back to: wide and flat where one report
 * was repeated, deep where many origins say the same. Paths around a base line at height 0.
 */
export type OriginsMark = {
  /** Side by side as the dashes of one line; `dash` is the width of one and of the gap after it. */
  dash: number;
  /** Supporting documents of a known origin, and those without one, in halves. */
  known: string;
  unknown: string;
  /** Contradicting documents: crosses. */
  contradicts: string;
  /** Origins. */
  lines: string;
  /** How far it reaches up and down from the base line. */
  height: number;
  depth: number;
};

/** The room a mark has at most, and the place of a document in it, down to the finest that can be halved in pixels. */
const WIDTH = 126;
const PLACE = 8;
const FINEST = 0.2;

/** The left end of all, with what is left free before it. */
export const ORIGINS_START = -2;

/** Places between what supports and what contradicts. */
const PART = 1.5;

/** Height of a stroke with what is left free above it. */
const HEIGHT = 17;

/** From the base line up to the middle of a stroke, and of the halves of a broken one. */
const STROKE_MIDDLE = 8.5;
const HALVES = [13, 4];

/** What is left free between lines side by side, in places. */
const LINE_GAP = 0.2;

/** The lines of the origins below the base line, and the room they share. */
const FIRST_LINE = 2;
const LINE_STEP = 4.5;
const LINES_ROOM = 32;

/** Draws the documents of a claim over their origins. */
export function drawOriginsMark({ supports, contradicts, scale }: EvidenceMarks): OriginsMark {
  const place = fitPlace(scale.documents);
  const step = Math.min(LINE_STEP, LINES_ROOM / scale.origins);
  const known = supports.documents.filter((origins) => origins.length > 0).length;
  const unknown = supports.documents.length - known;
  const against = unknown + known > 0 ? (unknown + known + PART) * place : 0;
  const dashes = (from: number, count: number, y: number) =>
    `M${px(from * place)} ${y}h${px((count - 0.5) * place)}`;
  const half = place * 0.38;
  return {
    dash: px(place / 2),
    known: known > 0 ? dashes(0, known, -STROKE_MIDDLE) : '',
    unknown: unknown > 0 ? HALVES.map((y) => dashes(known, unknown, -y)).join('') : '',
    contradicts: contradicts.documents
      .map((_, index) => drawCross(against + (index + 0.25) * place, half))
      .join(''),
    lines: [
      ...drawLines(supports, 0, place, step),
      ...drawLines(contradicts, against, place, step),
    ].join(''),
    height: HEIGHT,
    depth:
      FIRST_LINE +
      step * Math.max(0, ...[supports, contradicts].flatMap((stance) => stance.documents.flat())),
  };
}

function fitPlace(documents: number): number {
  const fits = Math.floor(WIDTH / (documents + PART) / FINEST) * FINEST;
  return Math.min(PLACE, Math.max(FINEST, fits));
}

function drawCross(middle: number, half: number): string {
  const [left, size] = [px(middle - half), px(2 * half)];
  return `M${left} ${px(-STROKE_MIDDLE - half)}l${size} ${size}m0-${size}l-${size} ${size}`;
}

/** A line for each run of neighbours that share an origin; the runs of one origin are at one height. */
function drawLines(
  { documents }: MarkedStance,
  from: number,
  place: number,
  step: number,
): string[] {
  return documents.flatMap((origins, first) =>
    origins
      .filter((origin) => !documents[first - 1]?.includes(origin))
      .map((origin) => {
        const end = documents.findIndex((other, at) => at > first && !other.includes(origin));
        const length = (end === -1 ? documents.length : end) - first;
        const x = px(from + (first - 0.15) * place);
        return `M${x} ${px(FIRST_LINE + origin * step)}h${px((length - LINE_GAP) * place)}`;
      }),
  );
}
