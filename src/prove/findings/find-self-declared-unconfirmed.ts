// 416 for facts that a role confirms: an approver who is missing while the answer waits, and whom another answer would bring.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { RoleId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import { approvingRoles } from '../plans/approving-roles.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { levelsOf, whatever } from '../regions/whatever.ts';
import { testsOf, whensOf } from '../space/whens-of.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';
import { doesCover, vouchedFor } from './vouched-for.ts';

/** Who approves only by one answer, with the contracts in which the other one, unconfirmed, does without. */
type Spared = { readonly role: RoleId; readonly region: Node };

/** One finding per fact. What takes an approver away waits for the role; what adds one by another answer does not come by itself. */
export function findUnconfirmed(proof: Proof): readonly Proven[] {
  return proof.bundle.decisions.facts.flatMap((fact) => {
    const spared = fact.confirmedBy === undefined ? [] : sparedBy(proof, fact, fact.confirmedBy);
    return spared.length === 0 ? [] : [unconfirmedFinding(proof, fact, spared)];
  });
}

function sparedBy(proof: Proof, fact: FactDeclaration, confirming: RoleId): readonly Spared[] {
  const { regions, side } = proof;
  const { diagrams } = regions;
  const levels = levelsOf(regions, fact.fact);
  const unconfirmed = diagrams.not(regions.confirmed(fact.fact, side));
  if (levels.size === 0 || unconfirmed === NONE) return [];
  const unseen = diagrams.and(unconfirmed, unseenRegion(proof, fact, confirming));
  if (unseen === NONE) return [];
  return [...rolesOf(proof)].flatMap(([role, node]) => {
    const brought = whatever(regions, diagrams.and(node, unconfirmed), levels);
    const region = diagrams.and(unseen, diagrams.minus(brought, node));
    return region === NONE ? [] : [{ role, region }];
  });
}

/** The contracts in which nobody who approves vouches for the fact, nor is of the role that confirms it. */
function unseenRegion(proof: Proof, { fact }: FactDeclaration, confirming: RoleId): Node {
  const { diagrams } = proof.regions;
  return diagrams.union(
    settledRoutes(proof).map((route) => {
      const asked = route.steps.filter(({ rule }) => rule.act === 'approve' && rule.roles.includes(confirming));
      const seen = [
        vouchedFor(proof, route, fact),
        approvingRoles(proof, route).get(confirming) ?? NONE,
        ...asked.map(({ needed }) => needed),
      ];
      return diagrams.minus(route.settled, diagrams.union(seen));
    }),
  );
}

function rolesOf(proof: Proof): ReadonlyMap<RoleId, Node> {
  const parts = new Map<RoleId, Node[]>();
  for (const route of settledRoutes(proof)) {
    for (const [role, node] of approvingRoles(proof, route)) parts.set(role, [...(parts.get(role) ?? []), node]);
  }
  return new Map([...parts].map(([role, nodes]) => [role, proof.regions.diagrams.union(nodes)]));
}

/** At most so many of the conditions that ask for the fact are named. */
const MOST_PLACES = 3;

function unconfirmedFinding(proof: Proof, fact: FactDeclaration, spared: readonly Spared[]): Proven {
  const { names, bundle, regions } = proof;
  const confirming = fact.confirmedBy ?? '';
  const tests = whensOf(bundle.decisions).flatMap(testsOf);
  const places: readonly Source[] = tests.filter((test) => test.fact === fact.fact).map(({ at }) => at);
  return provenFinding(proof, {
    code: 416,
    at: fact.at,
    params: {
      fact: fact.title,
      what: amendmentWords('another_answer_brings', { role: names.role(spared[0]?.role ?? '') }),
      mend: amendmentWords('let_cover', { role: names.role(confirming) }),
    },
    others: places.slice(0, MOST_PLACES).map((at) => ({ at, word: 'used_here' as const })),
    region: regions.diagrams.union(spared.map(({ region }) => region)),
    holds: (decision) => isSpared(decision, fact, spared),
  });
}

function isSpared(decision: Decision, { fact, confirmedBy }: FactDeclaration, spared: readonly Spared[]): boolean {
  if (decision.outcome !== 'decided') return false;
  const steps = decision.plan.stages.flatMap((stage) => stage.steps).filter(({ act }) => act === 'approve');
  const approving = new Set(steps.flatMap(({ roles }) => roles.flatMap(({ asked, role }) => [asked, role])));
  const isSeen = steps.some((step) => doesCover(step, fact)) || approving.has(confirmedBy);
  return !isSeen && spared.some(({ role }) => !approving.has(role));
}
