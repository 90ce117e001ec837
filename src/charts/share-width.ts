/** A column that needs some width, and what share of a width too small for all is its own. */
export type Need = { width: number; weight: number };

/** Shares a width among columns: none gets more than it needs, and what one leaves goes to the others. */
export function shareWidth(available: number, needs: readonly Need[]): number[] {
  const widths = new Map<Need, number>();
  let open = needs;
  let left = available;
  while (open.length > 0) {
    const share = left / open.reduce((sum, { weight }) => sum + weight, 0);
    const content = open.filter(({ width, weight }) => width <= share * weight);
    const settled = content.length > 0 ? content : open;
    for (const need of settled) {
      widths.set(need, Math.min(need.width, share * need.weight));
    }
    left -= settled.reduce((sum, need) => sum + (widths.get(need) ?? 0), 0);
    open = open.filter((need) => !widths.has(need));
  }
  return needs.map((need) => widths.get(need) ?? 0);
}
