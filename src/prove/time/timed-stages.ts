// The stages of a route as time sees them: which step may take how long for which contracts.

import type { Duration } from '../../domain/duration.ts';
import type { CalendarId, RoleId, SlaId, StepId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import { finalRoles } from '../people/voter-cases.ts';
import type { SettledRoute, SettledStep } from '../plans/settled-routes.ts';
import type { Allowance } from './allowance.ts';
import { allowanceKey } from './allowance.ts';

/** `region`: the contracts for which the step is needed and has this allowance. */
export type TimedChoice = { readonly allowance: Allowance; readonly region: Node };

/** `isWaitedFor`: nothing goes on before it is done. Advice and notices hold nothing up. */
export type TimedStep = {
  readonly step: SettledStep;
  readonly isWaitedFor: boolean;
  readonly follows: StepId | undefined;
  readonly needed: Node;
  readonly choices: readonly TimedChoice[];
};

export type TimedStage = readonly TimedStep[];

/** On which calendar a step is counted when its roles come to `roles`. */
export type CalendarOf = (step: SettledStep, roles: readonly RoleId[]) => CalendarId;

/** The stages of a route in order, each with its steps so that those that are followed come first. */
export function timedStages(proof: Proof, route: SettledRoute, calendarOf: CalendarOf): readonly TimedStage[] {
  const stages = new Map<string, SettledStep[]>();
  for (const step of route.steps) {
    const own = stages.get(step.stage.stage) ?? [];
    own.push(step);
    stages.set(step.stage.stage, own);
  }
  return [...stages.values()].map((steps) =>
    followedFirst(steps).map((step): TimedStep => {
      const { act } = step.rule;
      const follows = neededAbove(route, steps, step);
      const isWaitedFor = act === 'approve' || act === 'perform';
      const choices = isWaitedFor ? choicesOf(proof, route, step, calendarOf) : [];
      return { step, isWaitedFor, follows, needed: step.needed, choices };
    }),
  );
}

/** The step that has to come before, past those that no contract needs. */
function neededAbove(
  { plan }: SettledRoute,
  steps: readonly SettledStep[],
  { stage, rule }: SettledStep,
): StepId | undefined {
  const all = plan.stages.find((one) => one.rule.stage === stage.stage)?.steps ?? [];
  const seen = new Set<StepId>();
  let current = rule.follows;
  while (current !== undefined && !seen.has(current) && !steps.some((one) => one.rule.step === current)) {
    seen.add(current);
    current = all.find((one) => one.rule.step === current)?.rule.follows;
  }
  return current;
}

/** A circle of steps that follow one another is told elsewhere; here it ends somewhere. */
function followedFirst(steps: readonly SettledStep[]): readonly SettledStep[] {
  const byId = new Map(steps.map((step) => [step.rule.step, step]));
  const sorted = new Set<SettledStep>();
  const visit = (step: SettledStep, below: readonly SettledStep[]): void => {
    if (sorted.has(step) || below.includes(step)) return;
    const followed = step.rule.follows === undefined ? undefined : byId.get(step.rule.follows);
    if (followed !== undefined) visit(followed, [...below, step]);
    sorted.add(step);
  };
  for (const step of steps) visit(step, []);
  return [...sorted];
}

function choicesOf(
  proof: Proof,
  route: SettledRoute,
  step: SettledStep,
  calendarOf: CalendarOf,
): readonly TimedChoice[] {
  const { diagrams } = proof.regions;
  const choices = new Map<string, TimedChoice>();
  const resolved = finalRoles(proof, step.rule.roles, step.needed);
  // A role that comes to nobody is counted on the policy's calendar, as the plan does.
  const unresolved = diagrams.minus(step.needed, diagrams.union(resolved.map(({ region }) => region)));
  const parts = [...resolved, { roles: [], region: unresolved }];
  for (const { allow, percents, region: own } of lengthsOf(proof, route, step)) {
    for (const { roles, region: part } of parts) {
      const region = diagrams.and(own, part);
      if (region === NONE) continue;
      const allowance: Allowance = { allow, percents, calendar: calendarOf(step, roles) };
      const key = allowanceKey(allowance);
      const known = choices.get(key);
      choices.set(key, { allowance, region: diagrams.or(region, known?.region ?? NONE) });
    }
  }
  return [...choices.values()];
}

type Length = { readonly allow: Duration; readonly percents: readonly number[]; readonly region: Node };

/** The deadline that the step names, another that the first amendment (by id) names, then scaled by all that apply. */
function lengthsOf(proof: Proof, { plan }: SettledRoute, { stage, rule, needed }: SettledStep): readonly Length[] {
  const { diagrams } = proof.regions;
  const slas = new Map<SlaId, Duration>(proof.bundle.decisions.slas.map(({ sla, allow }) => [sla, allow]));
  const changes = [...plan.applied.values()].flatMap(({ rule: { changes: all }, applies }) =>
    all.flatMap((change) => {
      if (change.kind !== 'name_sla' && change.kind !== 'scale_sla') return [];
      const isMet = (change.stage ?? stage.stage) === stage.stage && (change.step ?? rule.step) === rule.step;
      return isMet ? [{ change, applies }] : [];
    }),
  );
  const named: { sla: SlaId | undefined; region: Node }[] = [];
  let rest = needed;
  for (const { change, applies } of changes) {
    if (change.kind !== 'name_sla') continue;
    named.push({ sla: change.sla, region: diagrams.and(rest, applies) });
    rest = diagrams.minus(rest, applies);
  }
  named.push({ sla: rule.sla, region: rest });
  let lengths = named.flatMap(({ sla, region }): readonly Length[] => {
    const allow = sla === undefined ? undefined : slas.get(sla);
    return allow === undefined || region === NONE ? [] : [{ allow, percents: [], region }];
  });
  for (const { change, applies } of changes) {
    if (change.kind !== 'scale_sla') continue;
    lengths = lengths.flatMap(({ allow, percents, region }) =>
      [
        { allow, percents: [...percents, change.percent].sort((a, b) => a - b), region: diagrams.and(region, applies) },
        { allow, percents, region: diagrams.minus(region, applies) },
      ].filter((one) => one.region !== NONE),
    );
  }
  return lengths;
}
