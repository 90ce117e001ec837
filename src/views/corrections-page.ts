import type { Day } from '../domain/dates.ts';
import { compareText } from '../domain/issue.ts';
import { formatDate, machineDate } from '../words/format.ts';
import { words } from '../words/words.ts';
import { type Link, linkClaim, linkSource } from './link.ts';
import type { Register } from './register.ts';

/** Something that was taken back or put right, with the day on which it was. */
export type CorrectionLine = {
  date: { text: string; machine: string | undefined };
  what: string;
  record: Link;
  reason: string;
};

type Correction = { on: Day; what: string; record: Link; reason: string };

/** Lists every withdrawal, retraction and correction on record, the newest first. */
export function toCorrectionLog({ graph }: Register): CorrectionLine[] {
  const { withdrawn, retracted, corrected } = words.corrections.what;
  const ofClaims = [...graph.claims.values()].flatMap((claim): Correction[] =>
    claim.withdrawn ? [{ ...claim.withdrawn, what: withdrawn, record: linkClaim(claim) }] : [],
  );
  const ofSources = [...graph.sources.values()].flatMap((source): Correction[] => {
    const record = linkSource(source);
    const { retracted: taken, corrected: mended } = source;
    return [
      ...(taken ? [{ ...taken, what: retracted, record }] : []),
      ...(mended ? [{ on: mended.on, reason: mended.note, what: corrected, record }] : []),
    ];
  });
  return [...ofClaims, ...ofSources]
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.record.href, b.record.href))
    .map(({ on, ...correction }) => ({
      ...correction,
      date: { text: formatDate(on), machine: machineDate(on) },
    }));
}
