import { claimPath } from '../paths.ts';
import { sayMove, toEffectLines } from './effect-text.ts';
import type { EffectView } from './effect-view.ts';

/** What a change does, in the words of the command, for a page. */
export type EffectSummary = {
  summary: string;
  /** The change that weighs most, in one line; nothing where no status or official answer is another one. */
  short?: string;
  claims: { title: string; href?: string; kind: string; lines: string[] }[];
};

/**
 * Words a change for the form.
 *
 * @param isOnRecord whether a claim has a page already
 */
export function toEffectSummary(
  { summary, claims }: EffectView,
  isOnRecord: (id: string) => boolean,
): EffectSummary {
  const first = claims.find(({ status }) => status.decisive);
  return {
    summary,
    ...(first && { short: `${first.title}: ${sayMove(first.status)}` }),
    claims: claims.map((claim) => ({
      title: claim.title,
      ...(isOnRecord(claim.id) && { href: claimPath(claim.id) }),
      kind: claim.kindLabel,
      lines: toEffectLines(claim),
    })),
  };
}
