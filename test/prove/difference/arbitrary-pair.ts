// A bundle and another that somebody made of it by a few edits, for tests of their difference.

import fc from 'fast-check';
import type { Bundle, Decisions, RouteRule } from '../../../src/domain/bundle.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { brandId } from '../../generators/brand-id.ts';

/** One change of the rules, sensible or not. `seed` says where. */
type Edit = (decisions: Decisions, seed: number) => Decisions;

const pick = <Item>(items: readonly Item[], seed: number): Item | undefined => items[seed % Math.max(1, items.length)];

function onRoute(decisions: Decisions, seed: number, edit: (route: RouteRule) => RouteRule): Decisions {
  const chosen = pick(decisions.routes, seed);
  return { ...decisions, routes: decisions.routes.map((route) => (route === chosen ? edit(route) : route)) };
}

function eachStep(
  route: RouteRule,
  edit: (step: RouteRule['stages'][number]['steps'][number]) => RouteRule['stages'][number]['steps'][number],
) {
  return { ...route, stages: route.stages.map((stage) => ({ ...stage, steps: stage.steps.map(edit) })) };
}

const EDITS: readonly Edit[] = [
  (decisions, seed) => ({
    ...decisions,
    routes: decisions.routes.filter((_, at) => at !== seed % decisions.routes.length),
  }),
  (decisions, seed) => {
    const other = pick(decisions.routes, seed >> 3);
    return onRoute(decisions, seed, (route) =>
      route.otherwise || other?.when === undefined ? route : { ...route, when: other.when },
    );
  },
  (decisions, seed) =>
    onRoute(decisions, seed, (route) => ({ ...route, stages: pick(decisions.routes, seed >> 3)?.stages ?? [] })),
  (decisions, seed) => onRoute(decisions, seed, (route) => ({ ...route, stages: route.stages.toReversed() })),
  (decisions, seed) => onRoute(decisions, seed, (route) => ({ ...route, overrides: [] })),
  (decisions, seed) =>
    onRoute(decisions, seed, (route) => eachStep(route, (step) => ({ ...step, roles: [brandId('finance')] }))),
  (decisions, seed) =>
    onRoute(decisions, seed, (route) => eachStep(route, (step) => ({ ...step, verdicts: ['approve', 'return'] }))),
  (decisions, seed) =>
    onRoute(decisions, seed, ({ ...route }) => ({ ...route, onReturn: { ...route.onReturn, atMost: 1 + (seed % 3) } })),
  (decisions, seed) => ({ ...decisions, amendments: decisions.amendments.filter((_, at) => at !== seed % 3) }),
  (decisions, seed) => ({
    ...decisions,
    limits: decisions.limits.map((limit) => ({
      ...limit,
      values: limit.values.map((value) => ({ ...value, units: value.units + (seed % 2) })),
    })),
  }),
  (decisions, seed) => ({
    ...decisions,
    packages: decisions.packages.map((rule) => ({
      ...rule,
      documents: rule.documents.filter((_, at) => at !== seed % 3),
    })),
  }),
  (decisions) => ({
    ...decisions,
    slas: decisions.slas.map((sla) => ({ ...sla, allow: { ...sla.allow, count: sla.allow.count + 1 } })),
  }),
  (decisions) => ({ ...decisions, signing: decisions.signing.slice(1) }),
  (decisions, seed) => ({ ...decisions, impossible: decisions.impossible.slice(seed % 2) }),
  (decisions) => ({ ...decisions, facts: decisions.facts.map(({ confirmedBy: _, ...fact }) => fact) }),
  (decisions) => ({
    ...decisions,
    clientLists: decisions.clientLists.map((list) => ({ ...list, members: list.members.slice(1) })),
  }),
  (decisions) => ({
    ...decisions,
    roles: decisions.roles.map((role) =>
      role.resolves.kind !== 'one_of'
        ? role
        : { ...role, resolves: { ...role.resolves, lines: role.resolves.lines.slice(0, -1) } },
    ),
  }),
];

/** The bundle after edits, with hashes of its own: what is compiled is kept by bundle. */
function edited(bundle: Bundle, edits: readonly (readonly [number, number])[]): Bundle {
  const decisions = edits.reduce(
    (before, [which, seed]) => pick(EDITS, which)?.(before, seed) ?? before,
    bundle.decisions,
  );
  return { ...bundle, decisions, hash: brandId(`${bundle.hash.slice(1)}e`) };
}

export function arbitraryPair(): fc.Arbitrary<{ readonly before: Bundle; readonly after: Bundle }> {
  const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(1000)), { minLength: 1, maxLength: 3 });
  return fc.tuple(arbitraryBundle(), edits).map(([before, some]) => ({ before, after: edited(before, some) }));
}
