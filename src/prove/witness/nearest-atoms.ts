// The contract of a region that is nearest to an ordinary one, as an atom per axis.

import type { Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';

/** Facts that differ weigh far more than how far they do: a witness is unlike an ordinary contract in as few facts as can be. */
const PER_FACT = 1_000_000;

/** How far the nearest contract of a region is from one that is given by its atoms: facts first, then steps along an axis. */
export function distanceTo(diagrams: Diagrams, region: Node, from: readonly number[]): number {
  const nearest = nearestAtoms(diagrams, region, from);
  return nearest.reduce((sum, atom, level) => sum + costOfAtom(atom, from[level] ?? 0), 0);
}

/** In how few facts the nearest contract of a region differs from a given one. */
export function factsApart(diagrams: Diagrams, region: Node, from: readonly number[]): number {
  return Math.floor(distanceTo(diagrams, region, from) / PER_FACT);
}

function costOfAtom(atom: number, wanted: number): number {
  return atom === wanted ? 0 : PER_FACT + Math.min(Math.abs(atom - wanted), PER_FACT - 1);
}

/** Atoms per level; `ordinary` gives those of an ordinary contract, which are kept wherever the region leaves the choice. */
export function nearestAtoms({ store }: Diagrams, region: Node, ordinary: readonly number[]): readonly number[] {
  if (region === NONE) throw new Error('an empty region has no contract');
  const costs = new Map<Node, number>();
  const choices = new Map<Node, { readonly atom: number; readonly child: Node }>();
  costOf(region);
  const atoms = [...ordinary];
  for (let node = region; node !== ALL; ) {
    const choice = choices.get(node);
    if (choice === undefined) throw new Error('a path without a choice');
    atoms[store.levelOf(node)] = choice.atom;
    node = choice.child;
  }
  return atoms;

  function costOf(node: Node): number {
    if (node === ALL) return 0;
    const known = costs.get(node);
    if (known !== undefined) return known;
    const wanted = ordinary[store.levelOf(node)] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let first = 0;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      const [end, child] = [store.endOf(run), store.childOf(run)];
      if (child !== NONE) {
        const atom = Math.min(Math.max(wanted, first), end);
        const cost = costOf(child) + costOfAtom(atom, wanted);
        if (cost < least) {
          least = cost;
          choices.set(node, { atom, child });
        }
      }
      first = end + 1;
    }
    costs.set(node, least);
    return least;
  }
}
