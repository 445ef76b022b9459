// 403 for `overrides`: a name whose rules never meet the rule that names it, on no contract and for no rule further down.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { OverrideReference } from '../../domain/bundle.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { takenRoutes } from '../plans/taken-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding, routesOf } from './proof.ts';

/**
 * A name matters when its rule, one of its group, or one that those stand above, shares a contract with the rule that names it: taking it
 * away would then leave two rules without an order. What nobody reaches anyway is another finding.
 */
export function findDeadOverrides(proof: Proof): readonly Proven[] {
  return [...ofRoutes(proof), ...ofAmendments(proof)];
}

type Above<Id extends string> = {
  readonly id: Id;
  readonly overrides: readonly Id[];
  readonly references?: readonly OverrideReference<Id>[] | undefined;
  readonly at: Source;
};

/** Before anything waits for a confirmation: what is held back meets all the same. */
function ofRoutes(proof: Proof): readonly Proven[] {
  const { regions, side, bundle } = proof;
  const { diagrams } = regions;
  if (bundle.decisions.routes.every(({ references }) => references === undefined)) return [];
  const possible = regions.possible(side);
  const nodes = new Map(
    bundle.decisions.routes.map((rule) => {
      const own = diagrams.and(regions.of(rule.when, side), regions.inForce(rule.inForce));
      return [rule.route, diagrams.and(possible, own)] as const;
    }),
  );
  const dead = new Set(
    routesOf(proof)
      .routes.filter(({ taken }) => taken === NONE)
      .map(({ rule }) => rule.route),
  );
  return unmet(
    proof,
    bundle.decisions.routes.map((rule) => ({ ...rule, id: rule.route, at: rule.when?.at ?? rule.at })),
    (id) => nodes.get(id) ?? NONE,
    (one, other) => diagrams.and(nodes.get(one) ?? NONE, nodes.get(other) ?? NONE) !== NONE,
  )
    .filter(({ id }) => !dead.has(id))
    .map(({ proven }) => proven);
}

/** Amendments meet on the contracts of a route that both may touch. */
function ofAmendments(proof: Proof): readonly Proven[] {
  const { diagrams } = proof.regions;
  const { amendments } = proof.bundle.decisions;
  if (amendments.every(({ references }) => references === undefined)) return [];
  const routes = takenRoutes(proof);
  const holds = (id: (typeof amendments)[number]['amendment']): Node =>
    diagrams.union(routes.map(({ taken, plan }) => diagrams.and(taken, plan.applied.get(id)?.holds ?? NONE)));
  return unmet(
    proof,
    amendments.map((rule) => ({ ...rule, id: rule.amendment, at: rule.when.at })),
    holds,
    (one, other) =>
      routes.some(({ taken, plan }) => {
        const both = diagrams.and(plan.applied.get(one)?.holds ?? NONE, plan.applied.get(other)?.holds ?? NONE);
        return diagrams.and(taken, both) !== NONE;
      }),
  ).map(({ proven }) => proven);
}

type Unmet<Id> = { readonly id: Id; readonly proven: Proven };

function unmet<Id extends string>(
  proof: Proof,
  rules: readonly Above<Id>[],
  regionOf: (id: Id) => Node,
  meet: (one: Id, other: Id) => boolean,
): readonly Unmet<Id>[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rules.flatMap(({ id, references = [] }) =>
    references.flatMap(({ name, rules: named, at }) => {
      const reachable = named.filter((one) => regionOf(one) !== NONE);
      const below = new Set(named.flatMap((one) => [one, ...(byId.get(one)?.overrides ?? [])]));
      if (reachable.length === 0 || regionOf(id) === NONE) return [];
      if ([...below].some((one) => meet(id, one))) return [];
      const params = { rule: amendmentWords('dead_override', { name }) };
      const others = reachable.flatMap((one) => byId.get(one)?.at ?? []);
      const found = {
        code: 403,
        at,
        params,
        others: others.map((place) => ({ at: place, word: 'declared_here' as const })),
      };
      return [{ id, proven: provenFinding(proof, found) }];
    }),
  );
}
