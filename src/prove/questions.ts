// The questions that are asked of every rule set, each with a budget of its own: one that is too large leaves the others proven.

import type { QuestionWord } from '../diagnostics/catalogue/question-words.ts';
import { TooLarge } from './diagram/node-store.ts';
import { findContradictions } from './findings/find-contradictions.ts';
import { findDeadLines } from './findings/find-dead-lines.ts';
import { findDeadOverrides } from './findings/find-dead-lines-overrides.ts';
import { findDeadRoutes } from './findings/find-dead-routes.ts';
import { findGaps } from './findings/find-gaps.ts';
import { findGates } from './findings/find-gates.ts';
import { findLines } from './findings/find-lines.ts';
import { findMonotonic } from './findings/find-monotonic.ts';
import { findOverlaps } from './findings/find-overlaps.ts';
import { findPromises } from './findings/find-promises.ts';
import { findPromisesOfVisas } from './findings/find-promises-visas.ts';
import { findSelfDeclared } from './findings/find-self-declared.ts';
import { findSlow } from './findings/find-slow.ts';
import { findStuck } from './findings/find-stuck.ts';
import { findTargets } from './findings/find-targets.ts';
import { findVoters } from './findings/find-voters.ts';
import type { Proof, Proven } from './findings/proof.ts';
import { routesOf } from './findings/proof.ts';
import { gapOf } from './regions/route-regions.ts';

export type Question = { readonly name: QuestionWord; readonly find: (proof: Proof) => readonly Proven[] };

export const QUESTIONS: readonly Question[] = [
  { name: 'gaps', find: gaps },
  { name: 'overlaps', find: (proof) => findOverlaps(proof, routesOf(proof)) },
  { name: 'all_overlaps', find: allOverlaps },
  { name: 'dead_routes', find: (proof) => findDeadRoutes(proof, routesOf(proof)) },
  { name: 'lines', find: findLines },
  { name: 'voters', find: findVoters },
  { name: 'visas', find: findPromisesOfVisas },
  { name: 'promises', find: findPromises },
  { name: 'monotonic', find: findMonotonic },
  { name: 'slow', find: findSlow },
  { name: 'stuck', find: findStuck },
  { name: 'dead_lines', find: findDeadLines },
  { name: 'dead_overrides', find: findDeadOverrides },
  { name: 'targets', find: findTargets },
  { name: 'contradictions', find: findContradictions },
  { name: 'gates', find: findGates },
  { name: 'self_declared', find: findSelfDeclared },
];

/** Where more routes clash than are told, that is said. */
function allOverlaps(proof: Proof): readonly Proven[] {
  if (routesOf(proof).overlapsCut) throw new TooLarge('more overlaps than are kept');
  return [];
}

/** All contracts without a route; where those are too many to be told, a part of them shows that there are some. */
function gaps(proof: Proof): readonly Proven[] {
  const { regions, side } = proof;
  const routes = routesOf(proof);
  const all = regions.diagrams.part(() => gapOf(regions, side, routes, 'all'));
  return findGaps(proof, routes, all ?? gapOf(regions, side, routes, 'some'));
}
