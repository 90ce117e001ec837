import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { type ContentFile, parseContent } from '../../../src/content/parse-content.ts';
import { replaceFile, withoutFile } from '../../../src/content/replace-file.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import { listCases, readCase, TODAY, toFile } from '../../helpers/fixtures.ts';

/** All that is made of parsed content. */
const read = (parsed: ReturnType<typeof parseContent>) => ({
  issues: checkContent(parsed, TODAY),
  graph: buildGraph(parsed.records),
});

describe.each(listCases())('the case %s', (name) => {
  it('is read the same, whichever file comes in last', async () => {
    const files = await readCase(name);
    const whole = read(parseContent(files));
    for (const file of files) {
      const others = parseContent(files.filter((other) => other !== file));
      expect(read(replaceFile(others, file))).toEqual(whole);
    }
  });

  it('is read the same after a file was something else for a while', async () => {
    const files = await readCase(name);
    const parsed = parseContent(files);
    const whole = read(parsed);
    for (const file of files) {
      const broken: ContentFile = toFile(file.path, 'no record');
      expect(read(replaceFile(replaceFile(parsed, broken), file))).toEqual(whole);
    }
  });

  it('is read without a file as if it had never been there', async () => {
    const files = await readCase(name);
    const parsed = parseContent(files);
    for (const file of files) {
      const others = files.filter((other) => other !== file);
      expect(read(withoutFile(parsed, file.path))).toEqual(read(parseContent(others)));
    }
  });
});
