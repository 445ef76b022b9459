// Every condition of a bundle, wherever it stands.

import type { AmendmentChange, Decisions, StageRule, StepRule } from '../../domain/bundle.ts';
import type { Test, When } from '../../domain/condition.ts';

/** All conditions of the rules, those of promises and of what cannot exist included. */
export function whensOf(decisions: Decisions): readonly When[] {
  const holders: readonly Holder[] = [
    ...decisions.routes,
    ...decisions.routes.flatMap(({ stages }) => ofStages(stages)),
    ...decisions.amendments,
    ...decisions.amendments.flatMap(({ changes }) => changes.flatMap(ofChange)),
    ...decisions.packages.flatMap(({ documents }) => documents),
    ...decisions.roles.flatMap(({ resolves }) => (resolves.kind === 'one_of' ? resolves.lines : [])),
    ...decisions.signing,
    ...decisions.policy.promises.map((promise) => ({ when: promise.for })),
  ];
  return [...decisions.impossible, ...holders.flatMap(({ when }) => when ?? [])];
}

type Holder = { readonly when?: When | undefined };

function ofStages(stages: readonly StageRule[]): readonly Holder[] {
  return stages.flatMap((stage): readonly Holder[] => [stage, ...stage.steps]);
}

function ofChange(change: AmendmentChange): readonly Holder[] {
  switch (change.kind) {
    case 'add_stage':
      return ofStages([change.stage]);
    case 'add':
      return [change.step satisfies StepRule];
    case 'require':
      return [change.line];
    default:
      return [];
  }
}

/** The lines of a condition, those of its blocks too. */
export function testsOf(when: When): readonly Test[] {
  return when.any === undefined ? when.tests : [...when.tests, ...when.any.flatMap(({ tests }) => tests)];
}
