// A whole bundle around the benchmark's random routes.

import type { Bundle } from '../../src/domain/bundle.ts';
import { brandId, placeIn } from '../../test/generators/brand-id.ts';
import { DEPARTMENTS, PEOPLE, PLAIN_ROLES, SLAS } from '../../test/generators/vocabulary.ts';
import { randomRoutes } from './random-routes.ts';
import { BENCH_DEPARTMENTS, LIMITS, LISTS, RANDOM_SPACE } from './random-space.ts';
import { seededRandom } from './seeded-random.ts';

/** A bundle of `count` routes, always the same for a seed. */
export function randomBundle(count: number, seed: number): Bundle {
  const hash = brandId<Bundle['hash']>(`bench-${count}-${seed}`.padEnd(64, '0'));
  return {
    format: 'vizir-bundle/1',
    hash,
    decisionsHash: hash,
    directoryHash: hash,
    decisions: {
      policy: {
        title: 'Benchmark',
        language: 'en',
        currency: 'RUB',
        calendar: brandId('moscow'),
        lastResort: brandId('director'),
        promises: [],
        severities: [],
        ignores: [],
        typical: [],
        at: placeIn('rules/policy.yaml'),
      },
      facts: RANDOM_SPACE.map(({ declaration }) => declaration),
      impossible: [],
      limits: LIMITS,
      clientLists: LISTS,
      documents: [],
      packages: [],
      roles: PLAIN_ROLES,
      slas: SLAS,
      states: [],
      routes: randomRoutes(count, seededRandom(seed)),
      amendments: [],
      signing: [],
    },
    directory: {
      departments: [...DEPARTMENTS, ...BENCH_DEPARTMENTS],
      people: PEOPLE,
      calendars: [],
      reasons: [],
      letters: [],
    },
  };
}
