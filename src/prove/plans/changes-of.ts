// The changes that amendments make, by kind.

import type { AmendmentRule } from '../../domain/bundle.ts';
import type { AppliedRegion } from './applied-regions.ts';

type Change = AmendmentRule['changes'][number];

/** The changes of one kind, each with the region of its amendment, in the order of the amendments. */
export function changesOf<Kind extends Change['kind']>(
  applied: Iterable<AppliedRegion>,
  kind: Kind,
): readonly { readonly change: Extract<Change, { kind: Kind }>; readonly region: AppliedRegion }[] {
  return [...applied].flatMap((region) =>
    region.rule.changes
      .filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind)
      .map((change) => ({ change, region })),
  );
}
