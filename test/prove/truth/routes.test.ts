// The regions of routes against every single contract of many small rule sets, in both directions: each contract is in exactly the regions
// that its decision says, and the regions hold no contract beyond those.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { openProof, routesOf } from '../../../src/prove/findings/proof.ts';
import { gapOf } from '../../../src/prove/regions/route-regions.ts';
import type { NaiveChoice } from '../../decide/naive-choice.ts';
import { isHeldBack, isImpossible, isInForce, naiveChoice, naiveWhen } from '../../decide/naive-choice.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { isIn, runs } from '../small-space.ts';
import { arbitrarySmallBundle } from './arbitrary-small-bundle.ts';
import type { EveryContract, Tried } from './every-contract.ts';
import { everyContract } from './every-contract.ts';
import { pointOf } from './point-of.ts';

/** Larger sets are left to the tests that sample. */
const MOST_CONTRACTS = 4000;

/** The words of the language alone: what a contract comes to, `possible` being what no rule rules out. */
function expected(bundle: Bundle, { day, answers }: Tried): readonly string[] {
  if (isImpossible(bundle, day, answers)) return [];
  const choice = naiveChoice(bundle, day, answers);
  return ['possible', ...outcome(choice), ...holding(bundle, { day, answers, choice })];
}

function outcome(choice: NaiveChoice): readonly string[] {
  switch (choice.kind) {
    case 'route':
      return [`takes ${choice.route}`];
    case 'overlap':
      return choice.routes.flatMap((one, at) => [
        `takes ${one}`,
        ...choice.routes.slice(at + 1).map((other) => `${one} and ${other} clash`),
      ]);
    case 'gap':
      return ['gap'];
    case 'unknown':
      return ['unknown'];
  }
}

function holding(
  bundle: Bundle,
  { day, answers, choice }: Pick<Tried, 'day' | 'answers'> & { choice: NaiveChoice },
): readonly string[] {
  const routes = bundle.decisions.routes.filter(({ inForce }) => isInForce(inForce, day));
  return routes
    .filter((rule) =>
      rule.when === undefined
        ? choice.kind === 'route' && choice.route === rule.route
        : naiveWhen(bundle, day, rule.when, answers) === 'true' && !isHeldBack(bundle, routes, rule, answers),
    )
    .map(({ route }) => `${route} holds`);
}

/** All regions of a bundle, by the words of `expected`. */
function regionsOf(bundle: Bundle) {
  const proof = openProof(bundle, GENERATED_DAY);
  const { regions, side } = proof;
  const found = routesOf(proof);
  const named = new Map<string, number>([
    ['possible', regions.possible(side)],
    ['gap', gapOf(regions, side, found, 'all').region],
    ...found.routes.flatMap(({ rule, holds, taken }) => [
      [`${rule.route} holds`, holds] as const,
      [`takes ${rule.route}`, taken] as const,
    ]),
    ...found.overlaps.map(
      ({ pair: [a, b], region }) =>
        [`${found.routes[a]?.rule.route} and ${found.routes[b]?.rule.route} clash`, region] as const,
    ),
  ]);
  return { regions, named };
}

const drawn = fc
  .oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) })
  .chain((facts) => arbitrarySmallBundle({ facts, routes: 5, amendments: 0 }));

/** Every contract of a bundle against its regions; `see` is told what each came to. */
function checkEvery(bundle: Bundle, every: EveryContract, see: (outcome: string) => void): void {
  const { regions, named } = regionsOf(bundle);
  const points = new Map<string, Set<string>>();
  for (let index = 0; index < every.count; index += 1) {
    const tried = every.at(index);
    // Where nobody asks of what type they are, their atoms may stand for somebody who does exist.
    if (!tried.exists) continue;
    const point = pointOf(regions.space, tried);
    const inside = [...named].filter(([, region]) => isIn(regions.diagrams.store, region, point)).map(([name]) => name);
    const told = expected(bundle, tried);
    // Compared as text first: structural comparison of so many pairs costs more than the rest.
    const said = [...told].sort();
    if (inside.sort().join('; ') !== said.join('; ')) {
      expect({ point, inside, tried }).toEqual({ point, inside: said, tried });
    }
    for (const name of told) points.set(name, (points.get(name) ?? new Set()).add(point.join()));
    see(told[1]?.split(' ')[0] ?? 'impossible');
  }
  for (const [name, region] of named) {
    expect([name, regions.volumes.of(region)]).toEqual([name, BigInt(points.get(name)?.size ?? 0)]);
  }
}

test('every contract of a small rule set is in the regions that its decision says, and no region holds another', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ takes: 500, gap: 500, impossible: 500 }, runs(100), (sample, see) =>
    fc.assert(
      fc.property(drawn, (bundle) => {
        const every = everyContract(bundle, GENERATED_DAY);
        fc.pre(every.count <= MOST_CONTRACTS);
        checkEvery(bundle, every, see);
      }),
      { ...sample, maxSkipsPerRun: 1000 },
    ),
  );
});
