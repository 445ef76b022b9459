// 412: contracts that lose an approver by being larger, all else equal.

import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import { valueInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { PromiseRule } from '../../domain/bundle.ts';
import type { FactDeclaration, Value } from '../../domain/fact.ts';
import type { FactId, RoleId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { approvingRoles, withEveryRole } from '../plans/approving-roles.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { isInRegion, upward } from '../regions/upward.ts';
import { axisKey } from '../space/axis.ts';
import { contractOf } from '../witness/contract-of.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

type Axis = { readonly fact: FactDeclaration; readonly level: number; readonly end: number };

/** Compared are contracts that the promise is for and that differ in its fact alone; "there is none" is no value. */
export function findMonotonic(proof: Proof): readonly Proven[] {
  return proof.promises.flatMap((promise) => {
    const axis = promise.promise.kind === 'monotonic' ? axisOf(proof, promise.promise.fact) : undefined;
    return axis === undefined ? [] : weakerOf(proof, promise, axis);
  });
}

/** Undefined where no rule asks about the fact: then it changes nothing. */
function axisOf({ bundle, regions }: Proof, id: FactId): Axis | undefined {
  const fact = bundle.decisions.facts.find((one) => one.fact === id);
  const level = fact === undefined ? undefined : regions.space.levels.get(axisKey('fact', fact));
  const axis = level === undefined ? undefined : regions.space.axes[level];
  if (fact === undefined || level === undefined || axis?.kind !== 'fact') return undefined;
  const absent = axis.atoms.findIndex(({ range }) => range.kind === 'absent');
  return { fact, level, end: absent === -1 ? axis.atoms.length : absent };
}

type Lost = { readonly role: RoleId; readonly region: Node; readonly before: Node };

function weakerOf(proof: Proof, promise: PromiseRule, axis: Axis): readonly Proven[] {
  const { regions, side } = proof;
  const { diagrams } = regions;
  const within = promise.for === undefined ? ALL : regions.of(promise.for, side);
  const routes = settledRoutes(proof);
  const approves = new Map<RoleId, Node>();
  for (const route of routes) {
    for (const [role, node] of approvingRoles(proof, route)) {
      const known = approves.get(role) ?? NONE;
      approves.set(role, diagrams.or(known, diagrams.and(node, within)));
    }
  }
  const later = laterRoles(proof);
  const settled = diagrams.and(diagrams.union(routes.map((route) => withEveryRole(proof, route))), within);
  const lost = [...approves].flatMap(([role, before]): readonly Lost[] => {
    const replaced = [role, ...(later.get(role) ?? [])].map((one) => approves.get(one) ?? NONE);
    const higher = diagrams.and(settled, upward(regions, before, axis.level, axis.end));
    const region = diagrams.minus(higher, diagrams.union(replaced));
    return region === NONE ? [] : [{ role, region, before }];
  });
  return routes.flatMap((route) => weakerOn(proof, promise, axis, route, lost));
}

/** Roles that are lost on one route for the same contracts are told together. */
function weakerOn(
  proof: Proof,
  promise: PromiseRule,
  axis: Axis,
  route: SettledRoute,
  lost: readonly Lost[],
): readonly Proven[] {
  const { diagrams } = proof.regions;
  const byRegion = new Map<Node, Lost[]>();
  for (const one of lost) {
    const region = diagrams.and(one.region, route.settled);
    if (region !== NONE) byRegion.set(region, [...(byRegion.get(region) ?? []), one]);
  }
  return [...byRegion].map(([region, roles]) => weakerFinding(proof, promise, axis, { route, region, lost: roles }));
}

type Weaker = { readonly route: SettledRoute; readonly region: Node; readonly lost: readonly Lost[] };

function weakerFinding(proof: Proof, promise: PromiseRule, axis: Axis, { route, region, lost }: Weaker): Proven {
  const { regions, typical, bundle, names } = proof;
  const atoms = nearestAtoms(regions.diagrams, region, typical.atoms);
  const after = contractOf(regions.space, bundle, atoms, typical);
  const [first] = lost;
  const lower = first === undefined ? undefined : lowerAtoms(proof, first.before, atoms, axis);
  if (first === undefined || lower === undefined)
    throw new Error('more approvers below, and no contract that shows them');
  const before = contractOf(regions.space, bundle, lower, typical);
  const inWords = (value: Value | 'absent' | undefined): InBoth =>
    value === undefined || value === 'absent'
      ? both(word('absent', 'ru'), word('absent', 'en'))
      : both(valueInWords(axis.fact, value, names, 'ru'), valueInWords(axis.fact, value, names, 'en'));
  const titles = lost
    .filter((one) => isInRegion(regions, one.before, lower))
    .map(({ role }) => promiseWords('is_lost', { role: names.role(role) }));
  const later = laterRoles(proof);
  return {
    ...provenFinding(proof, {
      code: 412,
      at: route.rule.when?.at ?? route.rule.at,
      others: [{ at: promise.at, word: 'promised_here' }],
      params: {
        promise: promise.name,
        fact: axis.fact.title,
        before: inWords(before.values.get(axis.fact.fact)),
        after: inWords(after.values.get(axis.fact.fact)),
        roles: both(titles.map(({ ru }) => ru).join(', '), titles.map(({ en }) => en).join(', ')),
      },
      region,
      contract: after,
      holds: (decision) => !hasApprover(decision, [first.role, ...(later.get(first.role) ?? [])]),
    }),
    also: [{ contract: before, holds: (decision) => hasApprover(decision, [first.role]) }],
  };
}

/** The contract below that the role approves: of those the one with the nearest value. */
function lowerAtoms(
  { regions }: Proof,
  before: Node,
  atoms: readonly number[],
  { level }: Axis,
): readonly number[] | undefined {
  for (let atom = (atoms[level] ?? 0) - 1; atom >= 0; atom -= 1) {
    const lower = atoms.with(level, atom);
    if (isInRegion(regions, before, lower)) return lower;
  }
  return undefined;
}

function hasApprover(decision: Decision, roles: readonly RoleId[]): boolean {
  if (decision.outcome !== 'decided') return false;
  return decision.plan.stages.some(({ steps }) =>
    steps.some(
      (step) =>
        step.act === 'approve' &&
        (step.roles.length === 1 || step.atLeast >= step.roles.length) &&
        step.roles.some(({ role }) => role !== undefined && roles.includes(role)),
    ),
  );
}

/** The roles that may replace each: those on later lines of a role that names it, and whatever may replace those. */
function laterRoles({ bundle, roles }: Proof): ReadonlyMap<RoleId, ReadonlySet<RoleId>> {
  const later = new Map<RoleId, Set<RoleId>>();
  for (const { resolves } of bundle.decisions.roles) {
    if (resolves.kind !== 'one_of') continue;
    const finals = resolves.lines.map(({ role }) => [...roles.of(role).reached.keys()]);
    for (const [at, line] of finals.entries()) {
      for (const role of line) later.set(role, new Set([...(later.get(role) ?? []), ...finals.slice(at + 1).flat()]));
    }
  }
  for (const own of later.values()) close(own, later);
  return later;
}

/** Sets are walked in the order in which they grow, so what is added is walked too. */
function close(own: Set<RoleId>, later: ReadonlyMap<RoleId, ReadonlySet<RoleId>>): void {
  for (const role of own) for (const further of later.get(role) ?? []) own.add(further);
}
