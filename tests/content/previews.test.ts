import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { drawPreview } from '../../src/previews/draw-preview.ts';
import { layOutPreview } from '../../src/previews/lay-out-preview.ts';
import { toPreviews } from '../../src/views/previews.ts';
import { buildRegister } from '../../src/views/register.ts';

// As many images as there are claims: with each claim a slow machine takes seconds longer.
const PATIENCE = { timeout: 600_000 };

test('the preview image of every claim can be drawn', PATIENCE, async () => {
  const { graph } = await loadContent('content');
  const previews = toPreviews(buildRegister(graph, '2026-09-30'));
  expect(previews.size).toBe(graph.claims.size + 1);

  const refused: string[] = [];
  for (const [name, preview] of previews) {
    await drawPreview(layOutPreview(preview)).catch((error: unknown) => {
      refused.push(`${name}: ${String(error)}`);
    });
  }
  expect(refused).toEqual([]);
});
