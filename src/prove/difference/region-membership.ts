// Whether a contract lies in a region, as far as its answers tell.

import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';

/** Per level the atom of a contract; undefined where nobody has answered. */
export type KnownAtoms = readonly (number | undefined)[];

/** `open`: unanswered facts decide. */
export type Membership = 'in' | 'out' | 'open';

export function membershipIn({ store }: Diagrams, region: Node, atoms: KnownAtoms): Membership {
  const known = new Map<Node, Membership>();
  return of(region);

  function of(node: Node): Membership {
    if (node === ALL) return 'in';
    if (node === NONE) return 'out';
    const found = known.get(node) ?? within(node);
    known.set(node, found);
    return found;
  }

  function within(node: Node): Membership {
    const atom = atoms[store.levelOf(node)];
    const found = new Set<Membership>();
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      if (atom === undefined) found.add(of(store.childOf(run)));
      else if (store.endOf(run) >= atom) return of(store.childOf(run));
    }
    const [only, ...more] = found;
    return only === undefined || more.length > 0 ? 'open' : only;
  }
}
