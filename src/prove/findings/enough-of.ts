// Of the rules that together take all contracts of a region, those that are enough for it: the others only happen to touch it.

import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';

/** Leaves out, beginning with the last, whatever takes nothing of `region` that the others do not take. */
export function enoughOf<Part extends { readonly node: Node }>(
  diagrams: Diagrams,
  region: Node,
  parts: readonly Part[],
): readonly Part[] {
  let kept = parts.map((part) => ({ part, node: diagrams.and(part.node, region) }));
  const whole = diagrams.union(kept.map(({ node }) => node));
  // Whatever alone takes all of it says it best.
  const single = kept.find(({ node }) => node === whole && node !== NONE);
  if (single !== undefined) return [single.part];
  for (const one of kept.toReversed()) {
    const others = kept.filter((other) => other !== one);
    if (diagrams.union(others.map(({ node }) => node)) === whole) kept = others;
  }
  return kept.map(({ part }) => part);
}
