// What a plan says, as names that a test may expect.

import type { DocumentState, Plan, PlannedStep } from '../domain/plan.ts';
import type { Ground } from './failure.ts';
import type { Unit } from './match-names.ts';

/** The approving steps of a stage; what hangs on unanswered facts counts as needed. */
export function approverUnits(plan: Plan, stage: string): readonly Unit[] {
  const steps = plan.stages.find((one) => one.stage === stage)?.steps ?? [];
  return steps.filter(({ act }) => act === 'approve').map((step) => ({ name: step.step, also: rolesOf(step) }));
}

function rolesOf({ roles }: PlannedStep): readonly string[] {
  return roles.flatMap(({ asked, role }) => (role === undefined ? [asked] : [asked, role]));
}

export function documentUnits(plan: Plan, state: DocumentState): readonly Unit[] {
  return plan.documents.filter((one) => one.state === state).map(({ document }) => ({ name: document, also: [] }));
}

/** Steps, stages and documents; what an amendment does not do is not asked for. */
export function notNeededUnits({ notNeeded }: Plan): readonly Unit[] {
  const ids = notNeeded.filter(({ kind }) => kind !== 'amendment').map(({ id }) => id);
  return [...new Set(ids)].map((name) => ({ name, also: [] }));
}

/** What the rules say of steps or documents by these names, needed or not. */
export function groundsOf(plan: Plan, names: readonly string[]): readonly Ground[] {
  return names.flatMap((name): readonly Ground[] => {
    const steps = plan.stages
      .flatMap((stage) => stage.steps)
      .filter((step) => step.step === name || rolesOf(step).includes(name));
    const documents = plan.documents.filter(({ document }) => document === name);
    const left = plan.notNeeded.filter(({ id }) => id === name);
    const because = [...steps, ...documents, ...left].flatMap((one) => one.because);
    return because.length === 0 ? [] : [{ name, because }];
  });
}
