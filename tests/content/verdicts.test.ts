import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { assessClaim } from '../../src/domain/assessment.ts';

// One line a claim, so that a pull request shows in review what its records change.
it('the verdicts in verdicts.txt are those of the records; if you meant to change them: npm run verdicts', async () => {
  const { graph } = await loadContent('content');
  const lines = [...graph.claims.keys()].map((id) => {
    const { status, rule, officialAnswer, counts } = assessClaim(graph, id);
    const { supports, contradicts, mentions, independentOrigins, declaredOrigins } = counts;
    const origins =
      declaredOrigins === independentOrigins
        ? `origins ${independentOrigins}`
        : `origins ${independentOrigins} (${declaredOrigins} declared)`;
    return `${id}: ${status} ${rule} · ${officialAnswer} · +${supports} −${contradicts} ~${mentions} · ${origins}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('verdicts.txt');
});
