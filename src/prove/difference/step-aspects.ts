// What the steps of a route come to: who acts in which, in which order, with which votes and deadlines.

import type { Sla, StepRule } from '../../domain/bundle.ts';
import type { SlaId, StageId, StepId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { changesOf } from '../plans/changes-of.ts';
import type { PlanRegions, StageRegion, StepRegion } from '../plans/plan-regions.ts';
import type { Roles } from '../plans/role-regions.ts';
import type { Regions } from '../regions/regions.ts';
import type { AspectGatherer } from './aspect-regions.ts';
import { ASPECT_OF_ACT, asValue, coversValue, listValue, NOTHING, YES } from './aspects.ts';

export type StepReading = {
  readonly regions: Regions;
  readonly roles: Roles;
  readonly slas: ReadonlyMap<SlaId, Sla>;
  readonly gatherer: AspectGatherer;
};

export function gatherSteps(reading: StepReading, plan: PlanRegions): void {
  for (const stage of plan.stages) {
    for (const step of stage.steps) {
      if (step.needed === NONE) continue;
      for (const variant of variantsOf(reading.regions.diagrams, plan, stage, step)) {
        gatherSeats(reading, stage, variant);
        gatherAttributes(reading, stage, variant);
        gatherFollowed(reading, plan, stage, variant);
        gatherDeadline(reading, plan, stage, variant);
      }
    }
  }
  gatherOrder(reading, plan.stages);
  gatherNobody(reading, plan);
}

/** A step that several rules bring is as the first of them has it that is there: the route's own, then by amendment. */
function variantsOf(
  diagrams: Regions['diagrams'],
  plan: PlanRegions,
  stage: StageRegion,
  { rule, needed }: StepRegion,
): readonly StepRegion[] {
  let rest = needed;
  const variants: StepRegion[] = [];
  for (const bringer of bringersOf(plan, stage.rule.stage, rule.step)) {
    const own = diagrams.and(rest, bringer.there);
    if (own !== NONE) variants.push({ rule: bringer.rule, needed: own });
    rest = diagrams.minus(rest, bringer.there);
  }
  return variants;
}

type Bringer = { readonly rule: StepRule; readonly there: Node };

/** The rules that put a step into a stage, in the order in which they count, each with the contracts for which it does. */
function bringersOf(
  { route, applied }: Pick<PlanRegions, 'route' | 'applied'>,
  stage: StageId,
  step: StepId,
): readonly Bringer[] {
  const among = (steps: readonly StepRule[], there: Node): readonly Bringer[] =>
    steps.filter((one) => one.step === step).map((rule) => ({ rule, there }));
  return [
    ...route.stages.filter((one) => one.stage === stage).flatMap(({ steps }) => among(steps, ALL)),
    ...broughtInOrder({ route, applied }, stage).flatMap(({ change, region }) =>
      among(change.stage.steps, region.applies),
    ),
    ...changesOf(applied.values(), 'add').flatMap(({ change, region }) =>
      change.to === stage ? among([change.step], region.applies) : [],
    ),
  ];
}

/** What brings a stage: first what gives it its place, since its anchor is found first. */
function broughtInOrder({ route, applied }: Pick<PlanRegions, 'route' | 'applied'>, stage: StageId) {
  const all = changesOf(applied.values(), 'add_stage');
  const known = new Set(route.stages.map((one) => one.stage));
  for (;;) {
    const next = all.find(({ change }) => known.has(change.anchor) && !known.has(change.stage.stage));
    if (next === undefined) break;
    if (next.change.stage.stage === stage) {
      return [next, ...all.filter((one) => one !== next && one.change.stage.stage === stage)];
    }
    known.add(next.change.stage.stage);
  }
  return all.filter(({ change }) => change.stage.stage === stage);
}

function gatherSeats(
  { regions, roles, gatherer }: StepReading,
  { rule: { stage } }: StageRegion,
  step: StepRegion,
): void {
  const { act, roles: asked, step: id } = step.rule;
  const seat = (region: Node, final: string): void => {
    const there = regions.diagrams.and(step.needed, region);
    gatherer.put(there, YES, ASPECT_OF_ACT[act], final);
    gatherer.put(there, YES, 'seat', stage, id, act, final);
  };
  for (const role of asked) {
    const { reached, noLine, severalLines } = roles.of(role);
    for (const [final, region] of reached) seat(region, final);
    seat(noLine, `${role}!no_line`);
    seat(severalLines, `${role}!several_lines`);
  }
}

function gatherAttributes(
  { gatherer }: StepReading,
  { rule: { stage } }: StageRegion,
  { rule, needed }: StepRegion,
): void {
  gatherer.put(needed, String(rule.atLeast), 'votes', stage, rule.step);
  gatherer.put(needed, listValue(rule.verdicts), 'verdicts', stage, rule.step);
  gatherer.put(needed, coversValue(rule.covers), 'covers', stage, rule.step);
  gatherer.put(needed, listValue(rule.mayAsk), 'may_ask', stage, rule.step);
}

/** A step that is not needed passes on to the one that it would have followed; one that is not there does not. */
function gatherFollowed(
  { regions: { diagrams }, gatherer }: StepReading,
  plan: PlanRegions,
  stage: StageRegion,
  step: StepRegion,
): void {
  const put = (region: Node, followed: string): void =>
    gatherer.put(region, followed, 'follows', stage.rule.stage, step.rule.step);
  const seen = new Set<StepId>();
  let rest = step.needed;
  let current = step.rule.follows;
  while (current !== undefined && !seen.has(current) && rest !== NONE) {
    seen.add(current);
    const id = current;
    const there = stage.steps.find(({ rule }) => rule.step === id);
    if (there === undefined) break;
    put(diagrams.and(rest, there.needed), id);
    rest = diagrams.minus(rest, there.needed);
    const bringers = bringersOf(plan, stage.rule.stage, id);
    const missing = diagrams.minus(rest, diagrams.union(bringers.map((bringer) => bringer.there)));
    put(missing, NOTHING);
    rest = diagrams.minus(rest, missing);
    current = there.rule.follows;
  }
  put(rest, NOTHING);
}

/** The first amendment that names a deadline wins, then all that scale it. */
function gatherDeadline(
  { regions: { diagrams }, slas, gatherer }: StepReading,
  { applied }: PlanRegions,
  { rule: { stage } }: StageRegion,
  step: StepRegion,
): void {
  if (step.rule.act === 'inform') return;
  const isMet = (change: { readonly stage?: StageId; readonly step?: StepId }): boolean =>
    (change.stage ?? stage) === stage && (change.step ?? step.rule.step) === step.rule.step;
  const named = changesOf(applied.values(), 'name_sla').filter(({ change }) => isMet(change));
  const scales = changesOf(applied.values(), 'scale_sla').filter(({ change }) => isMet(change));
  let scaled: readonly (readonly [readonly number[], Node])[] = [[[], ALL]];
  for (const { change, region } of scales) {
    scaled = scaled.flatMap(([percents, node]) =>
      (
        [
          [[...percents, change.percent], diagrams.and(node, region.applies)],
          [percents, diagrams.minus(node, region.applies)],
        ] as const
      ).filter(([, left]) => left !== NONE),
    );
  }
  let rest = step.needed;
  for (const { change, region } of named) {
    put(diagrams.and(rest, region.applies), change.sla);
    rest = diagrams.minus(rest, region.applies);
  }
  put(rest, step.rule.sla);

  function put(region: Node, id: SlaId | undefined): void {
    const sla = id === undefined ? undefined : slas.get(id);
    if (sla === undefined) return;
    const { allow, take, remind, escalate } = sla;
    for (const [percents, node] of scaled) {
      const there = diagrams.and(region, node);
      gatherer.put(there, asValue({ allow, take, percents }), 'deadline', stage, step.rule.step);
    }
    gatherer.put(region, asValue({ remind, escalate }), 'reminders', stage, step.rule.step);
  }
}

function gatherOrder({ regions: { diagrams }, gatherer }: StepReading, stages: readonly StageRegion[]): void {
  for (const [at, first] of stages.entries()) {
    for (const second of stages.slice(at + 1)) {
      const both = diagrams.and(first.needed, second.needed);
      const [one, other] = [first.rule.stage, second.rule.stage];
      if (one < other) gatherer.put(both, 'before', 'order', one, other);
      else gatherer.put(both, 'after', 'order', other, one);
    }
  }
}

function gatherNobody({ regions: { diagrams }, gatherer }: StepReading, { route, stages }: PlanRegions): void {
  if (route.approvals === 'none') return;
  const approving = stages.flatMap(({ steps }) => steps.filter(({ rule }) => rule.act === 'approve'));
  gatherer.put(diagrams.not(diagrams.union(approving.map(({ needed }) => needed))), YES, 'nobody');
}
