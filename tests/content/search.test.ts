import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/search/answer.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { CONCEPTS } from '../../src/search/vocabulary.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { buildRegister } from '../../src/views/register.ts';
import { toSearchRecords } from '../../src/views/search-records.ts';
import { idsOf, openFiles } from '../helpers/search.ts';

let index: SearchIndex;

beforeAll(async () => {
  const { graph } = await loadContent('content');
  index = openFiles(await buildIndex(toSearchRecords(buildRegister(graph)), CONCEPTS));
});

/** What is typed, and the record that must come first; several where they answer equally well, with the reason. */
type KnownItem = readonly [query: string, ...records: string[]];

const check = (items: readonly KnownItem[]) => {
  test.each(items.map(([query, ...records]) => ({ query, records })))(
    '$query',
    async ({ query, records }) => {
      const [first] = idsOf(await index.search(query));
      expect(records).toContain(first);
    },
  );
};

describe('half a name', () => {
  check([
    ['africa corp 100', 'ru-bf-africa-corps-100-plus-200'],
    ['sabre 400', 'fr-bf-sabre-withdrawal-2023'],
    ['akufo addo mine', 'ru-bf-wagner-hired-2022'],
    ['sadat niger', 'tr-ne-syrian-fighters-2023'],
    ['muhoozi juba', 'ug-ss-juba-2025'],
    ['mansila instruct', 'ru-bf-mansila-instructors-2024'],
    ['bayraktar', 'tr-bf-trainers-2024'],
    ['abakan air', 'ml-bf-reinforcement-2024'],
    ['townsend several hundred', '2022-01-voa-allafrica-townsend'],
    ['kirby 3000', '2024-10-kbs-kirby-3000'],
    ['nebenzia', '2024-10-bss-afp-nebenzia'],
  ]);
});

describe('a number and a name', () => {
  check([
    ['traore 700', 'kp-bf-700-guards'],
    ['rwanda 3000 kivu', 'rw-cd-rdf-2024'],
    ['"2,000 commandos"', 'kp-bf-2000-commandos'],
    ['hungary chad 200', 'hu-td-200-2024'],
    ['1960 elite', 'kp-bf-1960-elite'],
    ['1 000 rwanda mozambique', 'rw-mz-cabo-delgado-2021'],
    ['malians russians ouagadougou 120', 'ml-bf-reinforcement-2024'],
    ['egypt somalia 10.000', 'eg-so-10000-2024'],
    ['niamey 10 april', 'ru-ne-africa-corps-2024'],
    ['aes 5000', 'ml-bf-aes-unified-force'],
  ]);
});

describe('without accents', () => {
  check([
    // Four claims are about troops of North Korea in Burkina Faso, and no more is asked for.
    [
      'coree du nord burkina',
      ...['kp-bf-alliance-announced', 'kp-bf-700-guards', 'kp-bf-1960-elite'],
      'kp-bf-2000-commandos',
    ],
    ['initiative d accra 2000', 'gh-bf-accra-initiative-2000'],
    ['base francaise benin kandi', 'fr-bj-base-2023'],
    ['csad magyar katonak', 'hu-td-200-2024'],
    // One has it in its title, the other in its quote.
    ['kagame je ne sais pas', 'rt-france-kagame-muyaya', 'lebrief-kagame-cnn'],
    ['force unifiee aes', 'ml-bf-aes-unified-force'],
  ]);
});

describe('mistyped', () => {
  check([
    ['wagnr mali', 'ru-ml-wagner-2021'],
    ['mansilla instructers', 'ru-bf-mansila-instructors-2024'],
    ['bear brigde kurks', 'ru-bf-bear-withdrawal-2024'],
    ['afirca corps niamey', 'ru-ne-africa-corps-2024'],
    ['cabo delagdo rwandans', 'rw-mz-cabo-delgado-2021'],
    ['ukranian sudan', 'ua-sd-special-forces-2023'],
    ['bearbrigade kursk', 'ru-bf-bear-withdrawal-2024'],
    ['airspce russia burkina', 'ru-bf-airspace-control-2025'],
  ]);
});

describe('in another language', () => {
  check([
    // Both are about North Korean soldiers before anything else.
    ['nord-koreanische soldaten', 'kp-bf-700-guards', 'kp-ru-kursk-2024'],
    // The one claim on record with both: evidence from Lavrov’s press conference, and instructors.
    ['Лавров инструкторы', 'ru-ml-wagner-2021'],
    ['Лавров', 'sofx-tass-diop-no-contract'],
    ['КНДР курск', 'kp-ru-kursk-2024'],
    ['спецназ буркина', 'ru-bf-special-forces-2025'],
    // Deployment and withdrawal of the same brigade.
    ['медведи', 'ru-bf-bear-brigade-2024', 'ru-bf-bear-withdrawal-2024'],
    ['북한 부르키나파소 파병', 'kp-bf-700-guards'],
    ['القوات المصرية الصومال', 'eg-so-10000-2024'],
    ['ecuatorial guinea rusos 200', 'ru-gq-instructors-2024'],
    ['chine russie troupes', 'cn-bf-troops-agreed-2025'],
    ['forze speciali turche', 'tr-bf-special-forces-2025'],
    ['ouganda soudan du sud', 'ug-ss-juba-2025'],
  ]);
});

describe('with filters', () => {
  check([
    ['state:NE russia instructors', 'ru-ne-africa-corps-2024'],
    ['sending:KP host:RU soldiers', 'kp-ru-kursk-2024'],
    ['kind:claim french base -benin', 'fr-ng-base-2024'],
    ['kind:source lang:de burkina', '2024-01-jungewelt-lemonde'],
    ['bear brigade kursk', 'ru-bf-bear-withdrawal-2024'],
    ['kind:fact-check hombori', 'mondoblog-hombori-video'],
  ]);
});

test('all of a record’s titles find it within the first three', async () => {
  const { graph } = await loadContent('content');
  for (const { id, title } of [...graph.claims.values(), ...graph.sources.values()]) {
    const found = idsOf(await index.search(title.replace(/["“”„«»:-]/g, ' ')));
    expect(found.slice(0, 3), title).toContain(id);
  }
});
