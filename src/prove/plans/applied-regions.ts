// For which contracts each amendment applies: its condition on its days, less those above it.

import type { AmendmentRule } from '../../domain/bundle.ts';
import type { AmendmentId } from '../../domain/ids.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL } from '../diagram/node-store.ts';
import type { Regions } from '../regions/regions.ts';
import type { Side } from '../space/fact-tests.ts';
import { testsOf } from '../space/whens-of.ts';

/** `holds`: before those above it are taken away. `confirmed`: the contracts in which every fact that it rests on is confirmed. */
export type AppliedRegion = {
  readonly rule: AmendmentRule;
  readonly holds: Node;
  readonly applies: Node;
  readonly confirmed: Node;
};

/** The amendments that touch one route, sorted by id as they are applied. */
export function appliedRegions(
  regions: Regions,
  side: Side,
  touching: readonly AmendmentRule[],
): ReadonlyMap<AmendmentId, AppliedRegion> {
  const { diagrams } = regions;
  const sorted = touching.toSorted((a, b) => (a.amendment < b.amendment ? -1 : 1));
  const held = sorted.map((rule) => ({
    rule,
    holds: diagrams.and(regions.of(rule.when, side), regions.inForce(rule.inForce)),
    confirmed: confirmedFacts(regions, side, rule),
  }));
  return new Map(
    held.map((one) => {
      const above = held.filter((over) => over.rule.overrides.includes(one.rule.amendment));
      // To stand above an amendment that adds an approver takes that approver away: not on an answer that nobody has confirmed.
      const standing = above.map((over) =>
        addsApprover(one.rule) ? diagrams.and(over.holds, over.confirmed) : over.holds,
      );
      return [one.rule.amendment, { ...one, applies: diagrams.minus(one.holds, diagrams.union(standing)) }];
    }),
  );
}

function confirmedFacts(regions: Regions, side: Side, { when }: AmendmentRule): Node {
  const facts = new Set(testsOf(when).map(({ fact }) => fact));
  return [...facts].reduce((node, fact) => regions.diagrams.and(node, regions.confirmed(fact, side)), ALL);
}

function addsApprover({ changes }: AmendmentRule): boolean {
  return changes.some((change) => {
    if (change.kind === 'add') return change.step.act === 'approve';
    return change.kind === 'add_stage' && change.stage.steps.some(({ act }) => act === 'approve');
  });
}
