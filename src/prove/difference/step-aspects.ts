// What the steps of a route come to: who acts in which, in which order, with which votes and deadlines.

import type { Sla } from '../../domain/bundle.ts';
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
      gatherSeats(reading, stage, step);
      gatherAttributes(reading, stage, step);
      gatherFollowed(reading, plan, stage, step);
      gatherDeadline(reading, plan, stage, step);
    }
  }
  gatherOrder(reading, plan.stages);
  gatherNobody(reading, plan);
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
    const missing = diagrams.minus(rest, presence(diagrams, plan, stage.rule.stage, id));
    put(missing, NOTHING);
    rest = diagrams.minus(rest, missing);
    current = there.rule.follows;
  }
  put(rest, NOTHING);
}

/** The contracts in whose draft a step stands, needed or not. */
function presence(diagrams: Regions['diagrams'], { route, applied }: PlanRegions, stage: StageId, step: StepId): Node {
  const isOwn = route.stages.some((one) => one.stage === stage && one.steps.some((other) => other.step === step));
  if (isOwn) return ALL;
  const added = changesOf(applied.values(), 'add').filter(
    ({ change }) => change.to === stage && change.step.step === step,
  );
  const brought = changesOf(applied.values(), 'add_stage').filter(
    ({ change }) => change.stage.stage === stage && change.stage.steps.some((other) => other.step === step),
  );
  return diagrams.union([...added, ...brought].map(({ region }) => region.applies));
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
