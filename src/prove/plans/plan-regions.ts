// What amendments make of a route: for which contracts each stage and step is needed. The phases are those of decide/plan.

import type { AmendmentRule, RouteRule, StageRule, StepRule } from '../../domain/bundle.ts';
import type { AmendmentId, RouteId, StageId, StepId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import type { AppliedRegion } from './applied-regions.ts';
import { appliedRegions } from './applied-regions.ts';
import { changesOf } from './changes-of.ts';
import { placedStages } from './placed-stages.ts';

/** `needed`: the contracts of the route for which the step is asked. One that rules bring in different forms stands here once for each. */
export type StepRegion = { readonly rule: StepRule; readonly needed: Node };

/** `there`: the stage stands in the draft of the plan, whether it applies or not; `applies`: its own condition holds. */
export type StageRegion = {
  readonly rule: StageRule;
  readonly there: Node;
  readonly applies: Node;
  /** It applies and one of its steps is needed. */
  readonly needed: Node;
  readonly steps: readonly StepRegion[];
};

/**
 * Everything on a route, in the order in which a contract goes through it; a contract for which a stage is not needed passes it
 * over. The regions say nothing of whether the route is taken: meet them with that.
 */
export type PlanRegions = {
  readonly route: RouteRule;
  readonly applied: ReadonlyMap<AmendmentId, AppliedRegion>;
  readonly stages: readonly StageRegion[];
};

/** The plans of all routes of a side; routes with the same stages and amendments share what was computed. */
export class Plans {
  readonly #regions: Regions;
  readonly #side: Side;
  readonly #touching: ReadonlyMap<RouteId, readonly AmendmentRule[]>;
  readonly #alike = new Map<string, Omit<PlanRegions, 'route'>>();
  readonly #known = new Map<RouteRule, PlanRegions>();

  constructor(regions: Regions, side: Side) {
    this.#regions = regions;
    this.#side = side;
    this.#touching = touchingByRoute(side.bundle.decisions.amendments);
  }

  of(route: RouteRule): PlanRegions {
    const known = this.#known.get(route);
    if (known !== undefined) return known;
    const touching = this.#touching.get(route.route) ?? [];
    const key = signatureOf(route, touching);
    const alike = this.#alike.get(key) ?? planOf(this.#regions, this.#side, route, touching);
    this.#alike.set(key, alike);
    const plan = { ...alike, route };
    this.#known.set(route, plan);
    return plan;
  }
}

function touchingByRoute(amendments: readonly AmendmentRule[]): ReadonlyMap<RouteId, readonly AmendmentRule[]> {
  const byRoute = new Map<RouteId, AmendmentRule[]>();
  for (const amendment of amendments) {
    for (const route of amendment.routes) {
      const known = byRoute.get(route);
      if (known === undefined) byRoute.set(route, [amendment]);
      else known.push(amendment);
    }
  }
  return byRoute;
}

/** Places are left out: two routes with the same stages are alike. */
function signatureOf({ stages }: RouteRule, touching: readonly AmendmentRule[]): string {
  const text = JSON.stringify(stages, (name, value: unknown) => (name === 'at' ? undefined : value));
  return `${text} ${touching.map(({ amendment }) => amendment).join(' ')}`;
}

function planOf(
  regions: Regions,
  side: Side,
  route: RouteRule,
  touching: readonly AmendmentRule[],
): Omit<PlanRegions, 'route'> {
  const { diagrams } = regions;
  const applied = appliedRegions(regions, side, touching);
  const stages = placedStages(regions, side, route, [...applied.values()]).map(
    ({ rule, there, parts }): StageRegion => {
      const applies = diagrams.and(there, diagrams.union(parts.map((part) => part.applies)));
      const steps = new Map<StepId, Bringer[]>();
      const add = (step: StepRule, brought: Node, needed: Node): void => {
        const bringers = steps.get(step.step) ?? [];
        steps.set(step.step, bringers);
        bringers.push({ rule: step, brought, needed });
      };
      for (const part of parts) {
        for (const step of part.rule.steps) {
          const needed = diagrams.and(diagrams.and(there, part.applies), neededWhen(regions, side, step));
          add(step, part.brought, needed);
        }
      }
      for (const { change, region } of changesOf(applied.values(), 'add')) {
        if (change.to !== rule.stage) continue;
        const brought = diagrams.and(applies, region.applies);
        add(change.step, brought, diagrams.and(brought, neededWhen(regions, side, change.step)));
      }
      const left = [...steps.values()]
        .flatMap((bringers) => variantsOf(diagrams, bringers))
        .map((step) => withoutRemoved(regions, rule.stage, step, applied));
      return { rule, there, applies, needed: diagrams.union(left.map(({ needed }) => needed)), steps: left };
    },
  );
  return { applied, stages };
}

/** A rule that brings a step, in the order in which they count. `needed`: it asks for the step. */
type Bringer = { readonly rule: StepRule; readonly brought: Node; readonly needed: Node };

/** A step that several rules bring is asked when any of them asks for it, and is as the first of them has it that is there. */
function variantsOf(diagrams: Regions['diagrams'], bringers: readonly Bringer[]): readonly StepRegion[] {
  const needed = diagrams.union(bringers.map((bringer) => bringer.needed));
  const alike = new Map<string, { readonly rule: StepRule; readonly first: Node[] }>();
  let before: Node = NONE;
  for (const { rule, brought } of bringers) {
    const { at: _at, when: _when, ...said } = rule;
    const key = JSON.stringify(said);
    const variant = alike.get(key) ?? { rule, first: [] };
    alike.set(key, variant);
    variant.first.push(diagrams.minus(brought, before));
    before = diagrams.or(before, brought);
  }
  const [only, ...more] = alike.values();
  if (only !== undefined && more.length === 0) return [{ rule: only.rule, needed }];
  return [...alike.values()].map(({ rule, first }) => ({ rule, needed: diagrams.and(needed, diagrams.union(first)) }));
}

/** What approves is needed also while the answer that would spare it is not confirmed. */
export function neededWhen(regions: Regions, side: Side, { act, when }: StepRule): Node {
  return act === 'approve' ? regions.mayHold(when, side) : regions.of(when, side);
}

function withoutRemoved(
  { diagrams }: Regions,
  stage: StageId,
  { rule, needed }: StepRegion,
  applied: ReadonlyMap<AmendmentId, AppliedRegion>,
): StepRegion {
  const removing = changesOf(applied.values(), 'remove')
    .filter(({ change }) => change.from === stage && change.step === rule.step)
    .map(({ region }) => (rule.act === 'approve' ? diagrams.and(region.applies, region.confirmed) : region.applies));
  return { rule, needed: diagrams.minus(needed, diagrams.union(removing)) };
}
