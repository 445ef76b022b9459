// Two bundles on one space: what a comparison works with.

import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import { ruleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import { Regions } from '../regions/regions.ts';
import { buildSpace, horizonOf } from '../space/build-space.ts';
import type { SpaceContract } from '../witness/contract-of.ts';
import { contractOf } from '../witness/contract-of.ts';
import type { Typical } from '../witness/typical.ts';
import { typicalOf } from '../witness/typical.ts';

export type Comparison = {
  readonly before: Bundle;
  readonly after: Bundle;
  readonly asOf: Day;
  readonly regions: Regions;
  readonly names: RuleNames;
  /** An ordinary contract of the rules after. */
  readonly typical: Typical;
};

/** Nodes of one comparison: some 100 MB. */
const NODES = 2_000_000;
const STEPS = 20_000_000;

/** `order`: how the axes lie; what is too large in one order may be small in the other. */
export function openComparison(
  before: Bundle,
  after: Bundle,
  asOf: Day,
  order: 'by_share' | 'declared' = 'by_share',
): Comparison {
  // The same bundle twice is two sides all the same: what is looked up by bundle must not meet itself.
  const second = before === after ? { ...after } : after;
  const { until } = [before, second]
    .map((bundle) => horizonOf(bundle, asOf))
    .reduce((a, b) => (a.until > b.until ? a : b));
  const space = buildSpace([before, second], { from: asOf, until }, order);
  const regions = new Regions(space, { nodes: NODES, steps: STEPS });
  return {
    before,
    after: second,
    asOf,
    regions,
    names: namesOfBoth(before, second),
    typical: typicalOf(regions, second),
  };
}

/** One contract as both sides read it. */
export function contractsAt(
  { before, after, regions, typical }: Comparison,
  atoms: readonly number[],
): { readonly before: SpaceContract; readonly after: SpaceContract } {
  const own = typicalOf(regions, before);
  const types = new Map(before.decisions.facts.map(({ fact, type }) => [fact, type]));
  const shared = after.decisions.facts.filter(({ fact, type }) => types.get(fact) === type).map(({ fact }) => fact);
  const values = new Map([...own.values].filter(([fact]) => !shared.includes(fact)));
  for (const fact of shared) {
    const value = typical.values.get(fact);
    if (value !== undefined) values.set(fact, value);
  }
  return {
    before: contractOf(regions.space, before, atoms, { atoms: typical.atoms, values }),
    after: contractOf(regions.space, after, atoms, typical),
  };
}

/** Titles of the rules after; of what they no longer have those before. */
function namesOfBoth(before: Bundle, after: Bundle): RuleNames {
  const [old, newest] = [ruleNames(before), ruleNames(after)];
  const title = (kind: Exclude<keyof RuleNames, 'currency' | 'fact' | 'ownStep'>) => (id: string) => {
    const said = newest[kind](id);
    return said === id ? old[kind](id) : said;
  };
  return {
    currency: newest.currency,
    fact: (id) => newest.fact(id) ?? old.fact(id),
    factTitle: title('factTitle'),
    role: title('role'),
    person: title('person'),
    department: title('department'),
    document: title('document'),
    list: title('list'),
    route: title('route'),
    reason: title('reason'),
    amendment: title('amendment'),
    stage: title('stage'),
    ownStep: (id) => newest.ownStep(id) ?? old.ownStep(id),
  };
}
