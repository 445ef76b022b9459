// 413: roles that a promise says always approve and that some contract passes by; people who would approve their own contract.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import { directoryIndex } from '../../decide/people/directory-index.ts';
import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { PromiseRule } from '../../domain/bundle.ts';
import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { candidatesOf } from '../people/candidates.ts';
import type { Setting } from '../people/setting.ts';
import { plannedIn } from '../people/setting.ts';
import { contractIn } from '../people/setting-contract.ts';
import { settingsFor } from '../people/settings.ts';
import type { VoterCase } from '../people/voter-cases.ts';
import { voterCases } from '../people/voter-cases.ts';
import { approvingRoles, isBinding, withEveryRole } from '../plans/approving-roles.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { passesBy } from './passes-by.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

/** Of `always` and `never: self_approval`; the other promises are asked apart. */
export function findPromises(proof: Proof): readonly Proven[] {
  return proof.promises.flatMap((promise) => {
    const { promise: said } = promise;
    if (said.kind === 'always') return alwaysApproves(proof, promise, said.role);
    return said.kind === 'never' && said.what === 'self_approval' ? approvesOwn(proof, promise) : [];
  });
}

function alwaysApproves(proof: Proof, promise: PromiseRule, role: RoleId): readonly Proven[] {
  const { bundle, regions, side } = proof;
  // A base may promise a role that the rules no longer have: then nobody of it approves anything.
  if (!bundle.decisions.roles.some((one) => one.role === role)) {
    const what = promiseWords('role_is_gone', { role });
    return [
      provenFinding(proof, {
        code: 413,
        at: promise.at,
        params: { promise: promise.name, what, mend: promiseWords('mend_promise') },
      }),
    ];
  }
  const within = promise.for === undefined ? ALL : regions.of(promise.for, side);
  return settledRoutes(proof).flatMap((route) => passedBy(proof, promise, role, route, within));
}

/** The contracts of one route that the role does not approve. */
function passedBy(
  proof: Proof,
  promise: PromiseRule,
  role: RoleId,
  route: SettledRoute,
  within: Node,
): readonly Proven[] {
  const { diagrams } = proof.regions;
  const region = diagrams.minus(diagrams.and(withEveryRole(proof, route), within), approvedBy(proof, route, role));
  if (region === NONE) return [];
  const what = promiseWords('sees_nobody', { role: proof.names.role(role), route: route.rule.title });
  return [
    provenFinding(proof, {
      code: 413,
      at: route.rule.at,
      others: [
        ...passesBy(proof, route, role, region).map((at) => ({ at, word: 'conflicts_here' as const })),
        { at: promise.at, word: 'promised_here' },
      ],
      params: { promise: promise.name, what, mend: promiseWords('mend_promise') },
      region,
      holds: (decision) => decision.outcome === 'decided' && !doesApprove(decision, role),
    }),
  ];
}

/** A step that asks the role itself counts, and so does every step that comes to it. */
function approvedBy(proof: Proof, route: SettledRoute, role: RoleId): Node {
  const { diagrams } = proof.regions;
  const asked = route.steps.filter((step) => isBinding(step) && step.rule.roles.includes(role));
  const reached = approvingRoles(proof, route).get(role) ?? NONE;
  return diagrams.or(reached, diagrams.union(asked.map(({ needed }) => needed)));
}

function doesApprove(decision: Extract<Decision, { outcome: 'decided' }>, role: RoleId): boolean {
  return decision.plan.stages.some(({ steps }) =>
    steps.some(
      ({ act, roles, atLeast }) =>
        act === 'approve' &&
        (roles.length === 1 || atLeast >= roles.length) &&
        roles.some((one) => one.asked === role || one.role === role),
    ),
  );
}

/**
 * That nobody approves their own contract follows from how people are planned. It is looked at all the same: everybody who may be asked in
 * an approving step starts the contract, or looks after it, and must not be among those asked, as the last resort neither.
 */
function approvesOwn(proof: Proof, promise: PromiseRule): readonly Proven[] {
  const { diagrams } = proof.regions;
  const { regions, side } = proof;
  const within = promise.for === undefined ? ALL : regions.of(promise.for, side);
  return voterCases(proof).flatMap((one): readonly Proven[] => {
    const region = one.act === 'approve' ? diagrams.and(one.region, within) : NONE;
    return region === NONE ? [] : ownOf(proof, promise, { ...one, region });
  });
}

function ownOf(proof: Proof, promise: PromiseRule, one: VoterCase): readonly Proven[] {
  const { bundle } = proof;
  const rules = compileRules(bundle, proof.asOf);
  const roles = [...one.roles, bundle.decisions.policy.lastResort];
  const { lists } = candidatesOf(bundle, directoryIndex(bundle.directory), roles);
  const settings = settingsFor(proof, roles);
  const [slice] = settings.slices;
  const [plain] = slice === undefined ? [] : settings.of(slice, 0);
  if (slice === undefined || plain === undefined) return [];
  const wanted = { act: one.act, wanted: one.roles.length === 1 ? one.atLeast : 1 };
  for (const person of new Set(lists.flatMap(({ people }) => [...people]))) {
    for (const who of ['initiator', 'curator'] as const) {
      const setting: Setting = { ...plain, [who]: person, lastResort: one.lastResort };
      const planned = one.roles.map((role) => plannedIn(rules, role, wanted, setting));
      if (planned.some(({ people }) => people.some((asked) => asked.person === person))) {
        return [ownFinding(proof, promise, one, setting, person)];
      }
    }
  }
  return [];
}

function ownFinding(
  proof: Proof,
  promise: PromiseRule,
  { uses, region }: VoterCase,
  setting: Setting,
  person: PersonId,
): Proven {
  const step = uses[0]?.step.rule;
  const what = promiseWords('signs_own', {
    person: proof.names.person(person),
    step: proof.names.role(step?.step ?? ''),
  });
  return provenFinding(proof, {
    code: 413,
    at: step?.at ?? promise.at,
    others: [{ at: promise.at, word: 'promised_here' }],
    params: { promise: promise.name, what, mend: promiseWords('mend_promise') },
    region,
    contract: contractIn(proof, region, setting),
    holds: (decision) =>
      decision.outcome === 'decided' &&
      decision.plan.stages.some(({ steps }) =>
        steps.some(
          ({ act, roles }) =>
            act === 'approve' && roles.some(({ people }) => people.some((asked) => asked.person === person)),
        ),
      ),
  });
}
