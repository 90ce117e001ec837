import type { Prepared, Present } from '../content/prepare-files.ts';
import type { RecordDraft } from '../domain/check-record.ts';
import { toEffectSummary } from '../views/effect-summary.ts';
import { toEffectView } from '../views/effect-view.ts';
import { toRecordPreview } from '../views/record-preview.ts';
import { buildRegister } from '../views/register.ts';
import type { Answer } from './answer.ts';

/** Shows what a record changes, and the record as on its page; nothing as long as its schema refuses it. */
export function showOutcome(
  kind: RecordDraft['kind'],
  id: string,
  { graph, effects }: Prepared,
  { graph: before }: Present,
): Pick<Answer, 'effect' | 'preview'> {
  if (!graph[kind].has(id)) return {};
  return {
    effect: toEffectSummary(toEffectView(effects, before, graph), (claim) =>
      before.claims.has(claim),
    ),
    preview: toRecordPreview(buildRegister(graph), kind, id),
  };
}
