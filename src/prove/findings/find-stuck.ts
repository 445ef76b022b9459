// 410: on a small graph of everywhere a case can be, what has no owner or deadline, what can never be passed, what leads nowhere.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import { lifeWord } from '../../diagnostics/catalogue/life-words.ts';
import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { StateSla } from '../../domain/bundle.ts';
import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { WaitingState } from '../../domain/states.ts';
import { WAITING_STATES } from '../../domain/states.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { withPeople } from '../people/people-in-words.ts';
import type { Setting } from '../people/setting.ts';
import { plannedIn } from '../people/setting.ts';
import { contractIn } from '../people/setting-contract.ts';
import { settingsFor } from '../people/settings.ts';
import { finalRoles } from '../people/voter-cases.ts';
import type { CaseGraph } from '../plans/case-graph.ts';
import { caseGraph, reachedFrom, withoutEnd } from '../plans/case-graph.ts';
import type { SettledRoute, SettledStep } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

/** Every state that a case can come to has an owner, a deadline and a way to an end. */
export function findStuck(proof: Proof): readonly Proven[] {
  const routes = settledRoutes(proof);
  const graphs = routes.map((route) => caseGraph(proof, route));
  const reached = new Set(graphs.flatMap((graph) => [...reachedFrom(graph)]));
  return [
    ...WAITING_STATES.filter((state) => reached.has(state)).flatMap((state) => unowned(proof, state)),
    ...routes.flatMap((route, at) => stuckOn(proof, route, graphs[at])),
  ];
}

function unowned(proof: Proof, state: WaitingState): readonly Proven[] {
  const { states, policy } = proof.bundle.decisions;
  const title = stateTitle(state);
  const sla = states.find((one) => one.state === state);
  if (sla === undefined) {
    const params = { what: promiseWords('no_deadline', { state: title }), mend: promiseWords('name_state', { state }) };
    return [provenFinding(proof, { code: 410, at: states[0]?.at ?? policy.at, params })];
  }
  return sla.owner === 'curator' || sla.owner === 'initiator' ? [] : ownerless(proof, sla, sla.owner);
}

/** The role that a state waits for may be nobody: everybody in it is away, and the last resort too. */
function ownerless(proof: Proof, { state, at }: StateSla, owner: RoleId): readonly Proven[] {
  const { diagrams } = proof.regions;
  const { bundle } = proof;
  const rules = compileRules(bundle, proof.asOf);
  const all = diagrams.union(settledRoutes(proof).map(({ settled }) => settled));
  for (const { roles, region } of finalRoles(proof, [owner], all)) {
    const [role] = roles;
    const empty = role === undefined ? undefined : emptyRole(proof, rules, role, region);
    if (role === undefined || empty === undefined) continue;
    const { here, setting, out } = empty;
    const what = promiseWords('no_owner', { state: stateTitle(state), role: proof.names.role(role) });
    return [
      provenFinding(proof, {
        code: 410,
        at,
        params: { what: withPeople(proof, what, [], out, setting), mend: promiseWords('name_owner') },
        region: here,
        contract: contractIn(proof, here, setting),
        holds: (decision) => decision.outcome === 'decided',
      }),
    ];
  }
  return [];
}

type Empty = { readonly here: Node; readonly setting: Setting; readonly out: readonly PersonId[] };

/** The first days on which nobody of the role is here, and no last resort. */
function emptyRole(proof: Proof, rules: CompiledRules, role: RoleId, within: Node): Empty | undefined {
  const { diagrams } = proof.regions;
  const settings = settingsFor(proof, [role, proof.bundle.decisions.policy.lastResort]);
  for (const slice of settings.slices) {
    for (const one of settings.of(slice, 0)) {
      const setting: Setting = { ...one, day: slice.from, lastResort: undefined };
      const { people, excluded } = plannedIn(rules, role, { act: 'perform', wanted: 1 }, setting);
      const here = people.length > 0 ? NONE : diagrams.and(within, settings.regionOf(one, slice));
      if (here !== NONE) return { here, setting, out: excluded.map(({ person }) => person) };
    }
  }
  return undefined;
}

function stuckOn(proof: Proof, route: SettledRoute, graph: CaseGraph | undefined): readonly Proven[] {
  const steps = graph === undefined ? [] : withoutEnd(graph);
  return [...steps.flatMap((step) => unpassable(proof, step)), ...returnsNowhere(proof, route)];
}

/** A step of which nobody may say yes. */
function unpassable(proof: Proof, step: SettledStep): readonly Proven[] {
  return [
    provenFinding(proof, {
      code: 410,
      at: step.rule.at,
      params: {
        what: promiseWords('never_met', { step: proof.names.role(step.rule.step) }),
        mend: promiseWords('offer_approval'),
      },
      region: step.needed,
      holds: (decision) => hasStep(decision, step),
    }),
  ];
}

function hasStep(decision: Decision, { stage, rule }: SettledStep): boolean {
  if (decision.outcome !== 'decided') return false;
  const there = decision.plan.stages.find((one) => one.stage === stage.stage);
  return there?.steps.some(({ step, verdicts }) => step === rule.step && !verdicts.some(isYes)) ?? false;
}

function isYes(verdict: string): boolean {
  return verdict === 'approve' || verdict === 'approve_with_remarks';
}

/** A return to a stage that is not there goes to the curator instead: not what the rule says. */
function returnsNowhere(proof: Proof, { rule, settled, plan }: SettledRoute): readonly Proven[] {
  const { diagrams } = proof.regions;
  const { to } = rule.onReturn;
  if (to === 'curator') return [];
  const place = plan.stages.findIndex((stage) => stage.rule.stage === to);
  const target = plan.stages[place];
  const later = plan.stages.slice(place + 1);
  const returning: Node = diagrams.union(later.map(({ needed }) => needed));
  const region = diagrams.minus(diagrams.and(settled, returning), target?.needed ?? NONE);
  if (region === NONE) return [];
  const from = later.find(({ needed }) => diagrams.and(region, needed) !== NONE)?.rule.title ?? '';
  return [
    provenFinding(proof, {
      code: 410,
      at: target?.rule.at ?? rule.at,
      params: {
        what: promiseWords('returns_nowhere', { from, to: target?.rule.title ?? to }),
        mend: promiseWords('return_elsewhere'),
      },
      region,
      holds: (decision) => decision.outcome === 'decided' && !decision.plan.stages.some(({ stage }) => stage === to),
    }),
  ];
}

function stateTitle(state: WaitingState): InBoth {
  return both(lifeWord(`state_${state}`, 'ru'), lifeWord(`state_${state}`, 'en'));
}
