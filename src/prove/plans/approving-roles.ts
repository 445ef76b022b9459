// For which contracts each role approves, as it is known after its lines are followed.

import type { RoleId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { SettledRoute, SettledStep } from './settled-routes.ts';

/** The contracts of one route for which each role has to approve. A role that is one of several of which not all are needed does not have to. */
export function approvingRoles(proof: Proof, { steps }: Pick<SettledRoute, 'steps'>): ReadonlyMap<RoleId, Node> {
  const { diagrams } = proof.regions;
  const found = new Map<RoleId, Node>();
  const add = (role: RoleId, node: Node): void => {
    if (node !== NONE) found.set(role, diagrams.or(found.get(role) ?? NONE, node));
  };
  for (const step of steps.filter(isBinding)) {
    for (const role of step.rule.roles) {
      for (const [final, reached] of proof.roles.of(role).reached) add(final, diagrams.and(step.needed, reached));
    }
  }
  return found;
}

/** Whether all of the step's roles have to approve. */
export function isBinding({ rule }: Pick<SettledStep, 'rule'>): boolean {
  return rule.act === 'approve' && (rule.roles.length === 1 || rule.atLeast >= rule.roles.length);
}

/**
 * The contracts of one route whose approving steps all come to somebody. Where a role has no line, or two, that alone is the fault: what
 * such a contract lacks in approvers follows from it.
 */
export function withEveryRole(proof: Proof, { settled, steps }: Pick<SettledRoute, 'settled' | 'steps'>): Node {
  const { diagrams } = proof.regions;
  const nobody = steps.filter(isBinding).flatMap(({ rule, needed }) =>
    rule.roles.map((role) => {
      const { noLine, severalLines } = proof.roles.of(role);
      return diagrams.and(needed, diagrams.or(noLine, severalLines));
    }),
  );
  return diagrams.minus(settled, diagrams.union(nobody));
}
