// A stage that several amendments bring to different places stands where those that apply put it: a plan for each case.

import type { AmendmentChange, AmendmentRule } from '../../domain/bundle.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { changesOf } from '../plans/changes-of.ts';
import type { PlanRegions } from '../plans/plan-regions.ts';
import { Plans } from '../plans/plan-regions.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';

/** The plan of a route and the contracts for which its stages stand as it says. */
type PlacedPlan = { readonly plan: PlanRegions; readonly region: Node };

/** Rules in which more amendments disagree about one route are broken otherwise; each one doubles the cases. */
const MOST_DISAGREEING = 5;

export function plansByPlace(regions: Regions, side: Side, plan: PlanRegions): readonly PlacedPlan[] {
  const disagreeing = disagreeingAmendments(plan);
  if (disagreeing.size === 0 || disagreeing.size > MOST_DISAGREEING) return [{ plan, region: ALL }];
  const { diagrams } = regions;
  let cases: readonly { readonly without: readonly AmendmentRule[]; readonly region: Node }[] = [
    { without: [], region: ALL },
  ];
  for (const rule of disagreeing.keys()) {
    const applies = plan.applied.get(rule.amendment)?.applies ?? NONE;
    cases = cases.flatMap(({ without, region }) => [
      { without, region: diagrams.and(region, applies) },
      { without: [...without, rule], region: diagrams.minus(region, applies) },
    ]);
  }
  return cases
    .filter(({ region }) => region !== NONE)
    .map(({ without, region }) => ({
      region,
      plan: without.length === 0 ? plan : planWithout(regions, side, plan, without, disagreeing),
    }));
}

/** Amendments that bring a stage which another brings to another place, with those changes. */
function disagreeingAmendments({ applied }: PlanRegions): ReadonlyMap<AmendmentRule, ReadonlySet<AmendmentChange>> {
  const byStage = Map.groupBy(changesOf(applied.values(), 'add_stage'), ({ change }) => change.stage.stage);
  const found = new Map<AmendmentRule, Set<AmendmentChange>>();
  for (const brought of byStage.values()) {
    if (new Set(brought.map(({ change }) => `${change.place} ${change.anchor}`)).size < 2) continue;
    for (const { change, region } of brought) {
      found.set(region.rule, (found.get(region.rule) ?? new Set<AmendmentChange>()).add(change));
    }
  }
  return found;
}

function planWithout(
  regions: Regions,
  side: Side,
  { route }: PlanRegions,
  without: readonly AmendmentRule[],
  disagreeing: ReadonlyMap<AmendmentRule, ReadonlySet<AmendmentChange>>,
): PlanRegions {
  const { decisions } = side.bundle;
  const amendments = decisions.amendments.map((rule) =>
    without.includes(rule)
      ? { ...rule, changes: rule.changes.filter((change) => !disagreeing.get(rule)?.has(change)) }
      : rule,
  );
  const bundle = { ...side.bundle, decisions: { ...decisions, amendments } };
  return new Plans(regions, { ...side, bundle }).of(route);
}
