// 406: two amendments that disagree about one contract, neither of which stands above the other.

import type { AmendmentRule } from '../../domain/bundle.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import type { Clash, Deed } from './amendment-deeds.ts';
import { clashOf, deedsOf } from './amendment-deeds.ts';
import { hasEffect } from './find-targets.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

/** Two lines of two amendments that cannot both be meant. */
type Pair = { readonly first: Deed; readonly second: Deed; readonly clash: Clash; readonly parts: Node[] };

/** One finding per pair of lines, over all routes and steps. */
export function findContradictions(proof: Proof): readonly Proven[] {
  const pairs = disagreeing(proof.bundle.decisions.amendments);
  if (pairs.length === 0) return [];
  const { diagrams } = proof.regions;
  for (const { settled, plan } of settledRoutes(proof)) {
    for (const { first, second, clash, parts } of pairs) {
      const [one, other] = [plan.applied.get(first.rule.amendment), plan.applied.get(second.rule.amendment)];
      if (one === undefined || other === undefined) continue;
      const both = diagrams.and(settled, diagrams.and(one.applies, other.applies));
      if (both === NONE) continue;
      parts.push(diagrams.and(both, clash.where(proof, plan)));
    }
  }
  return pairs.flatMap((pair) => {
    const region = diagrams.union(pair.parts);
    return region === NONE ? [] : [contradiction(proof, pair, region)];
  });
}

/** What the amendments do, by what they do it to: only those of one thing can disagree. */
function disagreeing(amendments: readonly AmendmentRule[]): readonly Pair[] {
  const byThing = new Map<string, Deed[]>();
  for (const deed of amendments.flatMap(deedsOf)) {
    const known = byThing.get(deed.thing);
    if (known === undefined) byThing.set(deed.thing, [deed]);
    else known.push(deed);
  }
  return [...byThing.values()].flatMap((deeds) =>
    deeds.flatMap((first, at) => deeds.slice(at + 1).flatMap((second) => pairOf(first, second))),
  );
}

function pairOf(first: Deed, second: Deed): readonly Pair[] {
  if (isOrdered(first.rule, second.rule)) return [];
  const clash = clashOf(first, second);
  return clash === undefined ? [] : [{ first, second, clash, parts: [] }];
}

function isOrdered(one: AmendmentRule, other: AmendmentRule): boolean {
  return (
    one.amendment === other.amendment ||
    one.overrides.includes(other.amendment) ||
    other.overrides.includes(one.amendment)
  );
}

function contradiction(proof: Proof, { first, second, clash }: Pair, region: Node): Proven {
  return provenFinding(proof, {
    code: 406,
    at: first.at,
    others: [{ at: second.at, word: 'conflicts_here' }],
    params: {
      first: first.rule.title,
      second: second.rule.title,
      below: second.rule.amendment,
      what: clash.what(proof),
    },
    region,
    holds: (decision) => [first, second].every((deed) => isDone(decision, deed)),
  });
}

function isDone(decision: Decision, { rule, effect, change }: Deed): boolean {
  return hasEffect(decision, rule, effect, change.at);
}
