// Every condition of a bundle, wherever it stands.

import { BUILT_IN_FACTS } from '../../decide/compile/built-in-facts.ts';
import { packageWhen } from '../../decide/compile/package-when.ts';
import type { AmendmentChange, Decisions, PackageRule, RoleRule, StageRule, StepRule } from '../../domain/bundle.ts';
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
  return [...decisions.impossible, ...holders.flatMap(({ when }) => when ?? []), ...unwrittenWhens(decisions)];
}

/** Conditions that follow from what a rule is: whose package it is, whether somebody was named. */
function unwrittenWhens(decisions: Decisions): readonly When[] {
  const packages = decisions.packages.map((rule) => whenOfPackage(decisions, rule));
  return [...packages, ...decisions.roles.flatMap((role) => nobodyNamed(role, decisions) ?? [])];
}

/** When a package applies. */
export function whenOfPackage({ facts }: Decisions, rule: PackageRule): When {
  const knowsNpd = facts.some(({ fact }) => fact === BUILT_IN_FACTS.npd);
  return packageWhen(rule, knowsNpd ? 'npd_known' : 'npd_unknown');
}

const nobody = new WeakMap<RoleRule, When>();

/** When the fact that names the person of a role is absent; undefined for roles that no fact names, or of which it always names somebody. */
export function nobodyNamed(role: RoleRule, { facts }: Decisions): When | undefined {
  const { resolves, at } = role;
  if (resolves.kind !== 'person_fact' || resolves.elseRole === undefined || resolves.elseRole === role.role)
    return undefined;
  if (!facts.some(({ fact, optional }) => fact === resolves.fact && optional)) return undefined;
  const known = nobody.get(role);
  if (known !== undefined) return known;
  const when: When = { tests: [{ kind: 'absent', fact: resolves.fact, negated: false, at }], at };
  nobody.set(role, when);
  return when;
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
