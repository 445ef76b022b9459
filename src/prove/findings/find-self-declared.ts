// 416: answers that only the curator gives and that do without an approver, while nobody who remains vouches for them.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { When } from '../../domain/condition.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { levelsOf, whatever } from '../regions/whatever.ts';
import { testsOf } from '../space/whens-of.ts';
import { findUnconfirmed } from './find-self-declared-unconfirmed.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';
import type { Sparing } from './sparings.ts';
import { sparingsOf } from './sparings.ts';
import { doesCover, vouchedFor } from './vouched-for.ts';

/** A rule and an answer that it asks about; one finding for both, over all routes and steps. */
type Declared = {
  readonly fact: FactDeclaration;
  readonly at: Source;
  readonly ways: Sparing[];
  readonly parts: Node[];
};

/**
 * Two kinds. A rule takes an approver away by an answer that no role confirms and for which none of the approvers who remain vouches.
 * Or an answer waits for its role, and while it waits an approver is missing whom another answer would bring.
 */
export function findSelfDeclared(proof: Proof): readonly Proven[] {
  return [...findDeclared(proof), ...findUnconfirmed(proof)];
}

function findDeclared(proof: Proof): readonly Proven[] {
  const found = new Map<object, Map<FactId, Declared>>();
  for (const route of settledRoutes(proof)) {
    for (const way of sparingsOf(proof, route)) {
      for (const fact of declaredFacts(proof, way.when)) {
        const region = unseen(proof, route, way, fact);
        if (region === NONE) continue;
        const byFact = found.get(way.rule) ?? new Map<FactId, Declared>();
        found.set(way.rule, byFact);
        const known = byFact.get(fact.fact) ?? { fact, at: placeOf(way, fact.fact), ways: [], parts: [] };
        byFact.set(fact.fact, known);
        known.ways.push(way);
        known.parts.push(region);
      }
    }
  }
  return [...found.values()].flatMap((byFact) => [...byFact.values()].map((one) => declaredFinding(proof, one)));
}

/** What the curator says, as far as a condition asks for it and no role confirms it. */
function declaredFacts({ side }: Proof, when: When): readonly FactDeclaration[] {
  const asked = new Set(testsOf(when).map(({ fact }) => fact));
  return [...asked].flatMap((id) => {
    const fact = side.facts.get(id);
    return fact?.origin === 'contract' && fact.confirmedBy === undefined ? [fact] : [];
  });
}

/** The contracts in which the answer makes the difference and nobody who approves vouches for it. */
function unseen(proof: Proof, route: SettledRoute, { when, region }: Sparing, { fact }: FactDeclaration): Node {
  if (region === NONE) return NONE;
  const { regions, side } = proof;
  const { diagrams } = regions;
  const holds = regions.of(when, side);
  const otherwise = diagrams.minus(regions.possible(side), holds);
  const depends = diagrams.and(region, whatever(regions, otherwise, levelsOf(regions, fact)));
  return diagrams.minus(depends, vouchedFor(proof, route, fact));
}

function placeOf({ when, at }: Sparing, fact: FactId): Source {
  return testsOf(when).find((test) => test.fact === fact)?.at ?? at;
}

function declaredFinding(proof: Proof, { fact, at, ways, parts }: Declared): Proven {
  const places = new Map(ways.map((way) => [`${way.at.file}:${way.at.line}`, way.at]));
  return provenFinding(proof, {
    code: 416,
    at,
    params: { fact: fact.title, what: ways[0]?.what ?? '', mend: amendmentWords('let_confirm') },
    others: [...places.values()].map((place) => ({ at: place, word: 'conflicts_here' as const })),
    region: proof.regions.diagrams.union(parts),
    holds: (decision) => ways.some(({ shows }) => shows(decision)) && !isVouchedFor(decision, fact.fact),
  });
}

function isVouchedFor(decision: Decision, fact: FactId): boolean {
  if (decision.outcome !== 'decided') return true;
  const steps = decision.plan.stages.flatMap((stage) => stage.steps);
  return steps.some((step) => step.act === 'approve' && doesCover(step, fact));
}
