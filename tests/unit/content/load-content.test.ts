import { describe, expect, test } from 'vitest';
import { isSound, loadContent } from '../../../src/content/load-content.ts';
import { edited, CLAIM, SOURCE } from '../../helpers/edited-records.ts';
import { TODAY } from '../../helpers/fixtures.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const VALID = { 'claims/guards.md': edited(CLAIM), 'sources/report.md': edited(SOURCE) };

describe('a content directory', () => {
  test('is read, parsed and checked', async () => {
    const folder = temporaryFolder(VALID);
    const { graph, issues, files } = await loadContent(folder, TODAY);
    expect([...graph.claims.keys(), ...graph.sources.keys()]).toEqual(['guards', 'report']);
    expect(issues).toEqual([]);
    expect(files).toEqual([`${folder}/claims/guards.md`, `${folder}/sources/report.md`]);
  });

  test('may lack one of its folders', async () => {
    const { graph } = await loadContent(temporaryFolder({ 'claims/guards.md': edited(CLAIM) }));
    expect([...graph.claims.keys()]).toEqual(['guards']);
  });

  test('without either folder is refused', async () => {
    const folder = temporaryFolder({ 'notes.md': '' });
    await expect(loadContent(folder)).rejects.toThrow(
      `there is no claims/ and no sources/ in ${folder}`,
    );
  });

  test('that does not exist is refused', async () => {
    await expect(loadContent('no/such/folder')).rejects.toThrow(
      'there is no folder no/such/folder that can be read',
    );
  });

  test('is read to the bottom, hidden files and what lies beside its folders apart', async () => {
    const folder = temporaryFolder({
      ...VALID,
      LICENSE: '',
      'claims/.DS_Store': '',
      'sources/2024/deep.md': '',
    });
    const { issues } = await loadContent(folder);
    expect(issues).toMatchObject([
      { check: 'unexpected-file', file: `${folder}/sources/2024/deep.md` },
    ]);
  });
});

test('warnings stop no build, one error does', async () => {
  const { issues } = await loadContent('tests/fixtures/claim-without-evidence');
  expect(issues).toMatchObject([{ severity: 'warning' }]);
  expect(isSound(issues)).toBe(true);
  expect(isSound((await loadContent('tests/fixtures/bad-id')).issues)).toBe(false);
});
