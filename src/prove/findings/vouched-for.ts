// Who vouches for an answer: the approving steps that cover it.

import type { StepRule } from '../../domain/bundle.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import type { Proof } from './proof.ts';

/** The contracts of a route in which some approving step vouches for the fact. */
export function vouchedFor({ regions }: Proof, { steps }: SettledRoute, fact: FactId): Node {
  return regions.diagrams.union(
    steps.filter(({ rule }) => rule.act === 'approve' && doesCover(rule, fact)).map(({ needed }) => needed),
  );
}

export function doesCover({ covers }: Pick<StepRule, 'covers'>, fact: FactId): boolean {
  return covers.kind === 'everything' || covers.facts.includes(fact);
}
