/** A tenth of a pixel is as fine as a picture needs. */
export function toPixels(value: number): number {
  return Math.round(value * 10) / 10;
}
