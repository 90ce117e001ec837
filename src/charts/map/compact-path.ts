import svgpath from 'svgpath';

/** Writes a path in few characters: enlarged, in steps from point to point, with so many decimal places. */
export function compactPath(path: string, scale: number, decimals: number): string {
  return svgpath(path).scale(scale).rel().round(decimals).toString();
}
