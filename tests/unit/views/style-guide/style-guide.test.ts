import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/content/load-content.ts';
import { isStateCode } from '../../../../src/domain/states.ts';
import { themes } from '../../../../src/palette.ts';
import { buildRegister } from '../../../../src/views/register.ts';
import { MADE_UP_RECORDS } from '../../../../src/views/style-guide/made-up-records.ts';
import type { Specimen } from '../../../../src/views/style-guide/shelf.ts';
import { toStyleGuide } from '../../../../src/views/style-guide/style-guide.ts';
import { en } from '../../../../src/words/en.ts';

const { graph } = await loadContent('tests/visual/records');
const guide = toStyleGuide(buildRegister(graph), themes);

/** Every specimen, in whatever order a section holds them. */
const specimens = Object.values(guide).flatMap((section): Specimen<unknown>[] =>
  'view' in section ? [section] : Object.values<Specimen<unknown>>(section),
);
const idsOf = (some: readonly Specimen<unknown>[]) => some.map(({ id }) => id);

describe('the style guide of the records that pictures are taken of', () => {
  it('has a section for each that words name', () => {
    expect(Object.keys(guide).sort()).toEqual(Object.keys(en.styleGuide.sections).sort());
  });

  it('has every specimen that words name, each once', () => {
    const ids = idsOf(specimens);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(en.styleGuide.specimens)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows something of each', () => {
    expect(idsOf(specimens.filter(({ view }) => view === undefined))).toEqual([]);
  });

  it('makes up only what the records do not have', () => {
    expect(idsOf(specimens.filter(({ madeUp }) => madeUp)).sort()).toEqual([
      'banners-corrected',
      'banners-retracted',
      'banners-withdrawn',
      'cards-unsupported',
      'changes-retraction',
      'empty-claim',
      'evidence-corrected',
      'origins-circular',
      'positions-mixed',
      'verdicts-unsupported',
    ]);
  });
});

describe('made-up records', () => {
  const { claims, sources } = MADE_UP_RECORDS;

  it('concern no state that exists', () => {
    const codes = [
      ...claims.flatMap(({ sendingState, hostState }) => [sendingState, hostState]),
      ...sources.flatMap(({ speaksFor }) => speaksFor ?? []),
    ];
    expect(codes.filter(isStateCode)).toEqual([]);
  });

  it('say in every title and statement that they are made up', () => {
    const texts = [
      ...claims.flatMap(({ title, statement }) => [title, statement]),
      ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ];
    expect(texts.filter((text) => !/made up|made-up/i.test(text))).toEqual([]);
  });
});
