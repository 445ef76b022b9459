// A region as few large boxes: per axis the atoms that are let in, everything else free.

import type { AtomRanges, Diagrams } from '../diagram/diagrams.ts';
import type { Node } from '../diagram/node-store.ts';
import { ALL, NONE } from '../diagram/node-store.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';

/** Per level the atoms that a box lets in; levels that it leaves free are missing. */
export type Box = ReadonlyMap<number, AtomRanges>;

export type Boxes = { readonly boxes: readonly Box[]; readonly rest: Node };

/**
 * At most `most` maximal boxes that cover `region` together, begun at the contracts nearest to `ordinary`; `rest` is what they leave.
 * `anything`: contracts that may be counted in, since they cannot exist; that makes the boxes fewer and larger.
 */
export function boxesOf(
  diagrams: Diagrams,
  region: Node,
  {
    anything,
    ordinary,
    most,
  }: { readonly anything: Node; readonly ordinary: readonly number[]; readonly most: number },
): Boxes {
  const allowed = diagrams.or(region, anything);
  const boxes: Box[] = [];
  let rest = region;
  while (rest !== NONE && boxes.length < most) {
    const full = grown(diagrams, allowed, nearestAtoms(diagrams, rest, ordinary));
    const box = regrown(diagrams, { region, allowed }, full, trimmed(diagrams, region, full));
    boxes.push(box);
    rest = diagrams.minus(rest, boxNode(diagrams, box));
  }
  return { boxes, rest };
}

export function boxNode(diagrams: Diagrams, box: Box): Node {
  const levels = [...box.keys()].sort((a, b) => b - a);
  return levels.reduce((node, level) => diagrams.literal(level, box.get(level) ?? [], node), ALL);
}

/** The point made as large as the region lets it: the axes that matter least first, since what is narrow at last is read as the cause. */
function grown(diagrams: Diagrams, region: Node, point: readonly number[]): Box {
  const { sizes } = diagrams.store;
  const box: AtomRanges[] = point.map((atom) => [[atom, atom]]);
  for (let level = sizes.length - 1; level >= 0; level -= 1) {
    box[level] = allowedAtoms(diagrams, region, box, level);
  }
  return withoutFree(diagrams, box);
}

/** Without the levels at which every atom is let in. */
function withoutFree({ store }: Diagrams, box: readonly AtomRanges[]): Box {
  const isFree = (ranges: AtomRanges, level: number): boolean => {
    const [first] = ranges;
    return ranges.length === 1 && first?.[0] === 0 && first[1] === (store.sizes[level] ?? 0) - 1;
  };
  return new Map([...box.entries()].filter(([level, ranges]) => !isFree(ranges, level)));
}

/** What was trimmed may have held other axes back: those grow once more, or one class would be told twice, narrow and wide. */
function regrown(
  diagrams: Diagrams,
  { region, allowed }: { readonly region: Node; readonly allowed: Node },
  full: Box,
  narrow: Box,
): Box {
  const held = [...narrow].filter(([level, ranges]) => atomsIn(ranges) === atomsIn(full.get(level) ?? []));
  if (held.length === narrow.size) return narrow;
  const { sizes } = diagrams.store;
  const box = sizes.map((size, level): AtomRanges => narrow.get(level) ?? [[0, size - 1]]);
  for (const [level] of held.reverse()) box[level] = allowedAtoms(diagrams, allowed, box, level);
  return trimmed(diagrams, region, withoutFree(diagrams, box));
}

function atomsIn(ranges: AtomRanges): number {
  return ranges.reduce((count, [from, to]) => count + to - from + 1, 0);
}

/** Without the atoms that only contracts that cannot exist would bring: they made the box larger, to say them would mislead. */
function trimmed(diagrams: Diagrams, region: Node, box: Box): Box {
  const narrow = new Map(box);
  for (const [level, ranges] of box) {
    const rest = new Map(narrow);
    rest.delete(level);
    const inside = diagrams.and(region, boxNode(diagrams, rest));
    const needed = ranges.flatMap(([from, to]) => {
      const atoms = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return atoms.filter((atom) => diagrams.and(inside, diagrams.literal(level, [[atom, atom]])) !== NONE);
    });
    const allowed = new Uint8Array(diagrams.store.sizes[level] ?? 0);
    for (const atom of needed) allowed[atom] = 1;
    narrow.set(level, rangesOf(allowed));
  }
  return narrow;
}

/** The atoms of `level` for which all of the box, but for that axis, lies in the region. */
function allowedAtoms(diagrams: Diagrams, region: Node, box: readonly AtomRanges[], level: number): AtomRanges {
  const { store } = diagrams;
  const size = store.sizes[level] ?? 0;
  const whole = new Map<Node, boolean>();
  const known = new Map<Node, Uint8Array>();
  return rangesOf(above(region));

  /** Which atoms of `level` the node lets in for all of the box above and below. */
  function above(node: Node): Uint8Array {
    const found = known.get(node);
    if (found !== undefined) return found;
    const own = store.levelOf(node);
    const result = new Uint8Array(size);
    if (own > level) result.fill(isWhole(node) ? 1 : 0);
    else if (own === level) eachRun(node, (from, to, child) => result.fill(isWhole(child) ? 1 : 0, from, to + 1));
    else {
      result.fill(1);
      eachChild(node, (child) => {
        const below = above(child);
        for (let atom = 0; atom < size; atom += 1) result[atom] = (result[atom] as number) & (below[atom] as number);
      });
    }
    known.set(node, result);
    return result;
  }

  function isWhole(node: Node): boolean {
    if (node === ALL || node === NONE) return node === ALL;
    const found = whole.get(node);
    if (found !== undefined) return found;
    let all = true;
    eachChild(node, (child) => {
      all = all && isWhole(child);
    });
    whole.set(node, all);
    return all;
  }

  /** The children that the box reaches. */
  function eachChild(node: Node, visit: (child: Node) => void): void {
    const ranges = box[store.levelOf(node)] ?? [];
    eachRun(node, (from, to, child) => {
      if (ranges.some(([first, last]) => first <= to && from <= last)) visit(child);
    });
  }

  function eachRun(node: Node, visit: (from: number, to: number, child: Node) => void): void {
    let from = 0;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      visit(from, store.endOf(run), store.childOf(run));
      from = store.endOf(run) + 1;
    }
  }
}

function rangesOf(allowed: Uint8Array): AtomRanges {
  const ranges: [number, number][] = [];
  for (const [atom, isIn] of allowed.entries()) {
    const last = ranges.at(-1);
    if (isIn === 0) continue;
    if (last !== undefined && last[1] === atom - 1) last[1] = atom;
    else ranges.push([atom, atom]);
  }
  return ranges;
}
