// A step with one small mistake in it: it is gone, another role has it, fewer are enough, it has another deadline.

import type { StageRule, StepRule } from '../../domain/bundle.ts';
import type { RoleId, SlaId, StepId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import type { Change, Edit } from './mutant.ts';
import type { Put } from './put-rule.ts';
import { replaceIn } from './put-rule.ts';

/** A step where it stands. */
export type StepPlace = {
  readonly step: StepRule;
  readonly stage: string;
  /** Roles that have other steps of the same route, in its order. */
  readonly beside: readonly RoleId[];
  /** Names of the other steps of its stage. */
  readonly taken: readonly StepId[];
  /** Nothing: the step is dropped. */
  readonly put: Put<StepRule | undefined>;
};

export type StepMutant = { readonly at: Source; readonly change: Change; readonly edit: Edit };

/** `slas`: all that are declared. */
export function stepMutants(place: StepPlace, slas: readonly SlaId[]): readonly StepMutant[] {
  const { step, stage, put } = place;
  const { at, atLeast } = step;
  const fewer: readonly StepMutant[] =
    atLeast < 2
      ? []
      : [
          {
            at,
            change: { kind: 'at_least', step, stage, to: atLeast - 1 },
            edit: put({ ...step, atLeast: atLeast - 1 }),
          },
        ];
  return [
    { at, change: { kind: 'step_dropped', step, stage }, edit: put(undefined) },
    ...roleMutants(place),
    ...fewer,
    ...slaMutants(place, slas),
  ];
}

/** A step that is named for its role is named for the other one then, so that role is one whose name is free. */
function roleMutants({ step, stage, beside, taken, put }: StepPlace): readonly StepMutant[] {
  const [from] = step.roles;
  const isNamedForRole = String(step.step) === from;
  const to = beside.find(
    (role) => !step.roles.includes(role) && !(isNamedForRole && taken.some((name) => String(name) === role)),
  );
  if (from === undefined || to === undefined) return [];
  const name = isNamedForRole ? { step: asName(to) } : {};
  const roles = step.roles.with(0, to);
  return [{ at: step.at, change: { kind: 'role', step, stage, to }, edit: put({ ...step, ...name, roles }) }];
}

function asName(role: RoleId): StepId {
  return String(role) as StepId;
}

/** The deadline that is declared next to its own. */
function slaMutants({ step, stage, put }: StepPlace, slas: readonly SlaId[]): readonly StepMutant[] {
  const { sla: from } = step;
  const to = from === undefined ? undefined : nextTo(from, slas);
  if (from === undefined || to === undefined) return [];
  return [{ at: step.at, change: { kind: 'sla', step, stage, from, to }, edit: put({ ...step, sla: to }) }];
}

/** The one after it, or the first; none when there is no other. */
export function nextTo(sla: SlaId, slas: readonly SlaId[]): SlaId | undefined {
  const next = slas[(slas.indexOf(sla) + 1) % slas.length];
  return next === sla ? undefined : next;
}

/**
 * The steps of a stage. Who follows a step that is gone follows nobody, and the stage is gone with its last step.
 * `route`: all stages that the steps' colleagues are sought in.
 */
export function stepPlaces(
  stage: StageRule,
  route: readonly StageRule[],
  put: Put<StageRule | undefined>,
): readonly StepPlace[] {
  const beside = [stage, ...route].flatMap(({ steps }) => steps.flatMap(({ roles }) => roles));
  return stage.steps.map((step) => ({
    step,
    stage: stage.stage,
    beside,
    taken: stage.steps.filter((other) => other !== step).map((other) => other.step),
    put: (fresh) => {
      const steps = replaceIn(stage.steps, step, fresh).map((other) => follow(other, step, fresh));
      return put(steps.length === 0 ? undefined : { ...stage, steps });
    },
  }));
}

function follow(step: StepRule, old: StepRule, fresh: StepRule | undefined): StepRule {
  if (step.follows !== old.step) return step;
  const { follows: _, ...rest } = step;
  return fresh === undefined ? rest : { ...rest, follows: fresh.step };
}
