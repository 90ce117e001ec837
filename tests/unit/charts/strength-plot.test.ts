import { expect, test } from 'vitest';
import { layOutStrengthPlot, NARROW_PLOT, WIDE_PLOT } from '../../../src/charts/strength-plot.ts';
import type { PlacedNumber } from '../../../src/charts/strength-rows.ts';
import { measureText } from '../../../src/charts/measure-text.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Source } from '../../../src/domain/source.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { type StrengthPlotView, toStrengthPlotView } from '../../../src/views/strength-plot.ts';
import { en } from '../../../src/words/en.ts';
import { assess, claim, mentions, source, supports } from '../../helpers/records.ts';

const THREE = { min: 300, max: 300 };

function viewOf(
  sources: readonly Source[],
  claims: readonly Claim[] = [claim()],
): StrengthPlotView | undefined {
  return toStrengthPlotView(assess(sources, { claims }));
}

function draw(...sources: Source[]) {
  const view = viewOf(sources, [claim({ strength: { min: 100, max: 200 } })]);
  if (!view) throw new Error('no plot');
  return layOutStrengthPlot(view, WIDE_PLOT);
}

const says = (id: string, fields: Parameters<typeof supports>[0], published?: string) =>
  source({ id, ...(published !== undefined && { published }), claims: [supports(fields)] });

test('fewer than two numbers, or none of the claim itself, make no plot', () => {
  expect(viewOf([says('a', { strength: THREE })])).toBeUndefined();
  expect(viewOf([source({ id: 'a' }), source({ id: 'b' })])).toBeUndefined();
  const rival = { claim: 'rival', strength: THREE };
  const claims = [claim({ incompatibleWith: ['rival'] }), claim({ id: 'rival' })];
  expect(viewOf([says('a', rival), says('b', rival)], claims)).toBeUndefined();
});

test('numbers stand in the order of their dates, undated last, and a document’s own date is marked', () => {
  const drawn = draw(
    says('undated', { strength: THREE }),
    says('later', { strength: THREE }, '2024-05-01'),
    says('sooner', { strength: THREE, asOf: '2024-01' }, '2024-06-01'),
  );
  expect(drawn.groups[0]?.numbers.map(({ number }) => number.date)).toEqual([
    'Jan 2024',
    'pub. 1 May 2024',
    'undated',
  ]);
  const ys = drawn.groups[0]?.numbers.map(({ y }) => y) ?? [];
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
});

test('open ends are arrows away from the known end, ranges reach from end to end', () => {
  const numbers = draw(
    says('a', { strength: { min: 250 } }, '2024-01-01'),
    says('b', { strength: { max: 250 } }, '2024-01-02'),
    says('c', { strength: { min: 100, max: 250 } }, '2024-01-03'),
  ).groups[0]?.numbers;
  const [atLeast, upTo, range] = numbers as [PlacedNumber, PlacedNumber, PlacedNumber];
  expect(atLeast.points).toEqual([atLeast.arrow?.from]);
  expect(atLeast.arrow?.to).toBeGreaterThan(atLeast.arrow?.from ?? Infinity);
  expect(upTo.arrow?.to).toBeLessThan(upTo.arrow?.from ?? -Infinity);
  expect(range.points).toEqual([range.range?.from, range.range?.to]);
  expect(range.arrow).toBeUndefined();
});

test('the claim’s own number is a band around what agrees with it', () => {
  const drawn = draw(
    says('a', { strength: { min: 150, max: 150 } }),
    says('b', { strength: THREE }),
  );
  const [{ band, numbers } = { band: undefined, numbers: [] }] = drawn.groups;
  const points = numbers.map((number) => number.points[0] ?? NaN);
  expect(points[0]).toBeGreaterThan(band?.from ?? Infinity);
  expect(points[0]).toBeLessThan(band?.to ?? -Infinity);
  expect(points[1]).toBeGreaterThan(band?.to ?? Infinity);
});

test('present, cumulative and planned numbers stand in groups of their own, rivals’ numbers below', () => {
  const view = viewOf(
    [
      says('a', { strength: THREE }),
      says('b', { strength: THREE, measure: 'cumulative' }),
      says('c', { planned: THREE }),
      says('d', { claim: 'rival', strength: THREE }),
    ],
    [claim({ incompatibleWith: ['rival'] }), claim({ id: 'rival', title: 'Other' })],
  );
  expect(view?.groups.map(({ mark, title }) => [mark, title])).toEqual([
    ['present-present', 'Said to be there'],
    ['present-cumulative', 'Said to be there, all who were ever sent'],
    ['planned-present', 'Announced, not arrived'],
    ['present-present', 'Rival account, Other: said to be there'],
  ]);
});

test('a document that does not support the claim is named with its stance', () => {
  const aside = source({ id: 'aside', claims: [mentions({ strength: THREE })] });
  const view = viewOf([says('a', { strength: THREE }), aside]);
  expect(view?.groups[0]?.numbers.map(({ by }) => by)).toEqual(['a', 'aside (mentions)']);
});

test('nothing leaves the plot of any claim, and every row has a place of its own', async () => {
  const { graph } = await loadContent('content');
  for (const assessment of buildRegister(graph).assessments.values()) {
    const view = toStrengthPlotView(assessment);
    if (!view) continue;
    for (const frame of [WIDE_PLOT, NARROW_PLOT]) {
      const drawn = layOutStrengthPlot(view, frame);
      expect(layOutStrengthPlot(view, frame)).toEqual(drawn);
      const numbers = drawn.groups.flatMap((group) => group.numbers);
      expect(new Set(numbers.map(({ y }) => y)).size).toBe(numbers.length);
      for (const { points, arrow, label, number } of numbers) {
        const ends = [...points, ...(arrow ? [arrow.to] : []), ...reach(number.label, label)];
        expect(Math.min(...ends)).toBeGreaterThanOrEqual(drawn.plot.from - 1);
        expect(Math.max(...ends)).toBeLessThanOrEqual(frame.width);
      }
    }
  }
});

function reach(text: string, label: PlacedNumber['label']): number[] {
  if (!label) return [];
  const width = measureText(text);
  return [label.x, label.anchor === 'start' ? label.x + width : label.x - width];
}

test('signs are explained only where they are in use', () => {
  const keyOf = (...sources: Source[]) => viewOf(sources)?.key;
  const { published, open } = en.strengthPlot.key;
  const [a, b] = [{ strength: THREE, asOf: '2024-01' }, { strength: THREE }];
  expect(keyOf(says('a', a, '2024-02-01'), says('b', b))).toEqual([]);
  expect(keyOf(says('a', a), says('b', b, '2024-02-01'))).toEqual([published]);
  expect(keyOf(says('a', a), says('b', { strength: { max: 9 } }))).toEqual([open]);
});
