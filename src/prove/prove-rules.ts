// What follows from all rules together, for every contract there can be: found, shown by a contract, and that contract decided.

import { decide } from '../decide/decide.ts';
import { compareFindings } from '../diagnostics/compare-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Bundle, PromiseRule } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import { findDeadRoutes } from './findings/find-dead-routes.ts';
import { findGaps } from './findings/find-gaps.ts';
import { findOverlaps } from './findings/find-overlaps.ts';
import type { Proof, Proven } from './findings/proof.ts';
import { openProof } from './findings/proof.ts';
import { routeRegions } from './regions/route-regions.ts';

export type ProveOptions = {
  /** The decisive day from which on the rules are proven, to the end of the last year that the policy's calendar lists. */
  readonly asOf: Day;
  /** Promises to hold the rules to in the place of their own: those of the base of a change. */
  readonly promises?: readonly PromiseRule[];
};

/** Sorted by place. */
export type Proved = { readonly findings: readonly Finding[] };

/** Proves the rules of a bundle. Each witness has been decided and shows what is said of it. */
export async function proveRules(bundle: Bundle, { asOf }: ProveOptions): Promise<Proved> {
  const proof = openProof(bundle, asOf);
  const routes = routeRegions(proof.regions, proof.side);
  const proven = [...findGaps(proof, routes), ...findOverlaps(proof, routes), ...findDeadRoutes(proof, routes)];
  for (const one of proven) await verify(proof, one);
  return { findings: proven.map(({ finding }) => finding).sort(compareFindings) };
}

/** A witness that the decision does not bear out is a bug of ours: better no finding than a false one, and said aloud. */
async function verify({ bundle }: Proof, { finding, witness }: Proven): Promise<void> {
  if (witness === undefined) return;
  const { contract, holds } = witness;
  const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
  if (!holds(decision)) {
    throw new Error(`the witness of finding ${finding.code} is decided otherwise: ${decision.outcome}`, {
      cause: finding,
    });
  }
}
