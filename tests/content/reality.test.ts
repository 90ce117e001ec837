import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { toClaimPage } from '../../src/views/claim-page.ts';
import { buildRegister } from '../../src/views/register.ts';

// What reality asked of the model, each on a record that shows it.
const { graph } = await loadContent('content');
const register = buildRegister(graph);
const pageOf = (id: string) => toClaimPage(register, id);
const stateOn = (id: string, name: string) =>
  pageOf(id).positions.find(({ state }) => state === name);
const entryOn = (source: string, claim: string) =>
  graph.sources.get(source)?.claims.find((entry) => entry.claim === claim);

describe('positions that change over time', () => {
  const page = pageOf('kp-ru-kursk-2024');

  it('keep the earlier denial and say that it was overtaken', () => {
    expect(stateOn('kp-ru-kursk-2024', 'Russia')).toMatchObject({ standingLabel: 'Confirms' });
    expect(stateOn('kp-ru-kursk-2024', 'Russia')?.positions).toContainEqual(
      expect.objectContaining({
        date: '31 October 2024',
        says: 'Denies',
        remark: 'overtaken by a newer word',
      }),
    );
    const denial = page.evidence.contradicts.find(
      ({ source }) => source.id === '2024-10-bss-afp-nebenzia',
    );
    expect(denial?.overtaken).toEqual([
      'Overtaken by a newer word: Russia confirms (26 April 2025).',
    ]);
  });

  it('stay in the history of the official answer', () => {
    const answers = page.history.flatMap(({ date, answer }) => (answer ? [[date, answer]] : []));
    expect(answers).toEqual([
      ['18 October 2024', 'Official answer: None on record'],
      ['22 October 2024', 'Official answer: None on record → Denied'],
      ['26 April 2025', 'Official answer: Denied → Disputed between or within governments'],
      [
        '28 April 2025',
        'Official answer: Disputed between or within governments → Confirmed by both governments',
      ],
    ]);
  });
});

it('a government that confirms the presence does not confirm the number', () => {
  expect(pageOf('kp-ru-kursk-2024').verdict.official).toBe(
    'Russia confirms it (26 April 2025); North Korea confirms it (28 April 2025). ' +
      'Neither government is on record with a number.',
  );
});

it('a government that states a number beside its confirmation is said to state it', () => {
  expect(stateOn('rw-mz-cabo-delgado-2021', 'Rwanda')?.positions).toContainEqual(
    expect.objectContaining({ number: 'states a number: 1,000' }),
  );
  expect(pageOf('rw-mz-cabo-delgado-2021').verdict.official).not.toContain('number');
});

it('an undated denial beside a dated confirmation is said to have no place in time', () => {
  expect(stateOn('kp-ru-kursk-2024', 'Russia')?.positions.at(-1)).toMatchObject({
    date: 'undated',
    remark: 'undated: cannot be placed before or after',
  });
});

it('a withdrawal counts who left, not who is there', () => {
  const { claimed, groups } = pageOf('fr-bf-sabre-withdrawal-2023').strengths;
  expect([claimed, groups[0]?.title]).toEqual([
    'The claim says that 400 left.',
    'Said to have left',
  ]);
});

it('two voices of one government are both shown', () => {
  const uganda = stateOn('ug-ss-juba-2025', 'Uganda');
  expect(uganda?.basis).toContain('not all its voices say the same, see below');
  expect(uganda?.positions.map(({ by, says }) => `${says}: ${by}`)).toEqual([
    'Confirms: Chief of Defence Forces General Muhoozi Kainerugaba',
    'Confirms: army spokesman Felix Kulayigye',
    'Is ambiguous: defence minister Jacob Oboth-Oboth',
    'Approves it: Parliament of Uganda',
  ]);
});

it('a third state that asserts is shown, and decides nothing', () => {
  expect(stateOn('kp-ru-kursk-2024', 'South Korea')).toMatchObject({
    role: 'Other state',
    standing: 'no-position',
    standingLabel: 'Asserts it',
  });
});

it('an open-ended strength stays open', () => {
  expect(entryOn('2024-10-kbs-kirby-3000', 'kp-ru-kursk-2024')?.strength).toEqual({ min: 3000 });
  const { rows } = pageOf('kp-ru-kursk-2024').strengths.groups[0] ?? { rows: [] };
  expect(rows.map(({ strength }) => strength)).toContain('at least 3,000');
});

it('present, cumulative and planned strengths stand apart', () => {
  const titles = (id: string) => pageOf(id).strengths.groups.map(({ title }) => title);
  expect(titles('kp-ru-kursk-2024')).toEqual([
    'Said to be there',
    'Said to be there, all who were ever sent',
  ]);
  expect(titles('ru-bf-africa-corps-100-plus-200')).toEqual([
    'Said to be there',
    'Announced, not arrived',
  ]);
});

it('one document can support a claim and contradict its rival', () => {
  const document = '2021-12-seneweb-afp-mali-communique';
  expect(graph.incompatible.get('ru-ml-wagner-2021')).toContain('ru-ml-instructors-only-2021');
  expect(entryOn(document, 'ru-ml-wagner-2021')?.stance).toBe('contradicts');
  expect(entryOn(document, 'ru-ml-instructors-only-2021')?.stance).toBe('supports');
});

it('a correction by the outlet itself is evidence of its own', () => {
  const correction = entryOn('2022-11-24-omegamedias-confusion', 'gh-bf-accra-initiative-2000');
  expect(correction).toMatchObject({ stance: 'contradicts' });
});

it('a plan that ended by silence shows how old its newest document is, and that nobody confirmed it', () => {
  const page = pageOf('hu-td-200-2024');
  expect(page.facts).toContain('newest dated document November 2023');
  expect(stateOn('hu-td-200-2024', 'Hungary')?.standingLabel).toBe('No clear position');
});
