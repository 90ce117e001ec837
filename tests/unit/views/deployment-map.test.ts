import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import { toDeploymentMap } from '../../../src/views/deployment-map.ts';
import { toHomePage } from '../../../src/views/home-page.ts';
import { buildRegister } from '../../../src/views/register.ts';
import { toStatePages } from '../../../src/views/state-pages.ts';
import { claim, graphOf, source, supports } from '../../helpers/records.ts';

const withdrawn = { on: '2024-01-01', reason: 'badly put' };

const CLAIMS: Claim[] = [
  claim({ id: 'a' }),
  claim({ id: 'b', title: 'Two origins' }),
  claim({ id: 'c', sendingState: 'RW', hostState: 'CD' }),
  claim({ id: 'd', withdrawn }),
];

const register = buildRegister(
  graphOf(
    ['one', 'two'].map((id) => source({ id, claims: [supports({ claim: 'b' })] })),
    CLAIMS,
  ),
);

const mapOf = (code: string) => toStatePages(register).find((page) => page.code === code)?.map;

describe('the map of the home page', () => {
  const { map } = toHomePage(register);

  it('has a route for each pair of states, those with most claims first', () => {
    expect(map?.routes.map(({ name, count }) => [name, count])).toEqual([
      ['Russia → Burkina Faso', '2 claims'],
      ['Rwanda → DR Congo', '1 claim'],
    ]);
  });

  it('lists the claims of a route by the rule of their status, with status and link', () => {
    expect(map?.routes[0]?.claims).toMatchObject([
      { id: 'b', href: '/claims/b/', title: 'Two origins', status: { label: 'Corroborated' } },
      { id: 'a', href: '/claims/a/', title: 'Title', status: { label: 'Unsupported' } },
    ]);
  });

  it('tells routes there and back apart', () => {
    const both = toDeploymentMap([
      ...buildRegister(
        graphOf([], [claim(), claim({ id: 'back', sendingState: 'BF', hostState: 'RU' })]),
      ).assessments.values(),
    ]);
    expect(both?.routes.map(({ id }) => id)).toEqual(['route-bf-ru', 'route-ru-bf']);
  });

  it('says how much it shows, withdrawn claims left out', () => {
    expect(map?.finding).toBe('3 claims on 2 routes between 4 states.');
    expect(map?.states.map(({ name }) => name)).toEqual([
      'Burkina Faso',
      'DR Congo',
      'Russia',
      'Rwanda',
    ]);
  });

  it('explains the statuses in use, and no other', () => {
    expect(map?.key.map(({ status }) => status)).toEqual(['corroborated', 'unsupported']);
  });

  it('is left out while there is no claim, and where there are too many for a picture', () => {
    expect(toDeploymentMap([])).toBeUndefined();
    const assessments = [...register.assessments.values()].slice(0, 1);
    const many = (count: number) => Array.from({ length: count }, () => assessments).flat();
    expect(toDeploymentMap(many(400))).toBeDefined();
    expect(toDeploymentMap(many(401))).toBeUndefined();
  });
});

describe('the map of a state', () => {
  it('shows what it sends and hosts, and nothing else', () => {
    expect(mapOf('RU')?.routes.map(({ id }) => id)).toEqual(['route-ru-bf']);
    expect(mapOf('CD')?.routes.map(({ id }) => id)).toEqual(['route-rw-cd']);
  });
});
