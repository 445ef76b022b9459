// Lines that claim to be reached, and those of them that no contract reaches on any route.

import { amendmentWords } from '../../diagnostics/catalogue/amendment-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { When } from '../../domain/condition.ts';
import type { Source } from '../../domain/source.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Found, Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

/** One line on one route. `line`: the same object on every route on which it stands. `within`: the contracts that come to it. */
export type Claim = {
  readonly line: object;
  readonly at: Source;
  readonly what: InBoth;
  readonly within: Node;
  readonly holds: Node;
  readonly others?: () => NonNullable<Found['others']>;
};

/** Hears claims, route by route. A line is dead to which contracts come somewhere, and which holds for none of them anywhere. */
export class Claims {
  readonly #proof: Proof;
  readonly #alive = new Set<object>();
  readonly #dead = new Map<object, Claim>();

  constructor(proof: Proof) {
    this.#proof = proof;
  }

  /** True when all of the lines are known to be alive: on other routes they need not be looked at. */
  hear(claims: readonly Claim[]): boolean {
    let areAlive = true;
    for (const claim of claims) areAlive = this.#isAlive(claim) && areAlive;
    return areAlive;
  }

  #isAlive(claim: Claim): boolean {
    const { line, within, holds } = claim;
    if (this.#alive.has(line)) return true;
    if (within === NONE) return false;
    if (this.#proof.regions.diagrams.and(within, holds) === NONE) {
      if (!this.#dead.has(line)) this.#dead.set(line, claim);
      return false;
    }
    this.#alive.add(line);
    this.#dead.delete(line);
    return true;
  }

  /** A finding for each line that is dead by all that was heard. */
  findings(): readonly Proven[] {
    return [...this.#dead.values()].map(({ at, what, others }) =>
      provenFinding(this.#proof, { code: 403, at, params: { rule: what }, others: others?.() ?? [] }),
    );
  }
}

const withBlock = new WeakMap<object, When>();

/** Each block of a condition, with what else the condition says: one that holds for none of the contracts `within` adds nothing. */
export function blocksOf(
  { regions, side }: Proof,
  when: When | undefined,
  within: Node,
  how: 'holds' | 'may_hold' = 'holds',
): readonly Claim[] {
  return (when?.any ?? []).map((block): Claim => {
    const whole = withBlock.get(block) ?? { tests: [...(when?.tests ?? []), ...block.tests], at: block.at };
    withBlock.set(block, whole);
    const holds = how === 'holds' ? regions.of(whole, side) : regions.mayHold(whole, side);
    return { line: block, at: block.at, what: amendmentWords('dead_block'), within, holds };
  });
}

/**
 * Claims that stand on no single route, held against what comes to them from anywhere. The parts are never united: one that meets is
 * enough, and the union of all routes is the one region that can be too large.
 */
export function anywhere(
  { regions: { diagrams } }: Proof,
  claims: readonly Claim[],
  from: () => Iterable<Node>,
): readonly Claim[] {
  return claims.map((claim): Claim => {
    const holds = firstMeeting(diagrams.and(claim.within, claim.holds));
    const within = holds !== NONE || firstMeeting(claim.within) !== NONE ? claim.within : NONE;
    return { ...claim, within, holds };
  });

  function firstMeeting(region: Node): Node {
    if (region === NONE) return NONE;
    for (const part of from()) {
      const both = diagrams.and(part, region);
      if (both !== NONE) return both;
    }
    return NONE;
  }
}
