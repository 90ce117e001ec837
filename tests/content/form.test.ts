import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { openRecords, packRecords } from '../../src/contribute/packed-records.ts';

test('the records that the form loads are the records', async () => {
  const { parsed, graph } = await loadContent('content');
  const packed = JSON.parse(JSON.stringify(packRecords(parsed))) as ReturnType<typeof packRecords>;
  const opened = openRecords(packed);
  expect(opened.parsed.records).toEqual(parsed.records);
  expect(opened.graph).toEqual(graph);
  expect(opened.parsed.sources.map(({ fields }) => fields)).toEqual(
    parsed.sources.map(({ fields }) => fields),
  );
});
