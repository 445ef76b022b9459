// Regions of contracts as decision diagrams: what lies in both, in either, in one without the other.

import type { Node } from './node-store.ts';
import { ALL, NONE, NodeStore, TooLarge } from './node-store.ts';
import { PairCache } from './pair-cache.ts';

/** How much one set of questions may cost. A step joins two nodes. */
export type DiagramBudget = { readonly nodes: number; readonly steps: number };

/** Atoms of an axis as runs, both ends in, ascending and never adjacent. */
export type AtomRanges = readonly (readonly [from: number, to: number])[];

const AND = 0;
const MINUS = 1;
const OR = 2;
type Operation = typeof AND | typeof MINUS | typeof OR;

/** Diagrams over axes of `sizes` atoms; all regions of one space share one. Operations throw `TooLarge` beyond the budget. */
export class Diagrams {
  readonly store: NodeStore;
  #steps: number;
  readonly #caches = [new PairCache(), new PairCache(), new PairCache()] as const;
  /** Runs of the nodes that are being made, innermost last. */
  #ends = new Int32Array(1 << 12);
  #children = new Int32Array(1 << 12);
  #height = 0;

  constructor(sizes: readonly number[], budget: DiagramBudget) {
    this.store = new NodeStore(sizes, budget.nodes);
    this.#steps = budget.steps;
  }

  /** Asks a question with `steps` of its own; undefined when it is too large. */
  attempt<Answer>(steps: number, question: () => Answer): Answer | undefined {
    this.#steps = steps;
    const height = this.#height;
    try {
      return question();
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.#height = height;
      return undefined;
    }
  }

  /** A part of a question with half of the steps that are left, so that there are some for what to do when it is too large. */
  part<Answer>(question: () => Answer): Answer | undefined {
    const left = this.#steps;
    const answer = this.attempt(Math.floor(left / 2), question);
    this.#steps += left - Math.floor(left / 2);
    return answer;
  }

  /** The contracts whose atom on `level` is in one of `ranges` (both ends in, ascending, apart) and that lie in `below`, which tests later axes only. */
  literal(level: number, ranges: AtomRanges, below: Node = ALL): Node {
    const mark = this.#height;
    let next = 0;
    for (const [from, to] of ranges) {
      if (from > next) this.#push(mark, from - 1, NONE);
      this.#push(mark, to, below);
      next = to + 1;
    }
    const last = (this.store.sizes[level] ?? 0) - 1;
    if (next <= last) this.#push(mark, last, NONE);
    return this.#finish(level, mark);
  }

  /** The node with the given runs; the last one ends with the axis. Children test later axes only. */
  branch(level: number, runs: Iterable<readonly [end: number, child: Node]>): Node {
    const mark = this.#height;
    for (const [end, child] of runs) this.#push(mark, end, child);
    return this.#finish(level, mark);
  }

  and(a: Node, b: Node): Node {
    return this.#join(AND, a, b);
  }

  or(a: Node, b: Node): Node {
    return this.#join(OR, a, b);
  }

  /** What lies in `a` and not in `b`. */
  minus(a: Node, b: Node): Node {
    return this.#join(MINUS, a, b);
  }

  not(a: Node): Node {
    return this.#join(MINUS, ALL, a);
  }

  /** The union of many, joined as a tournament so that small ones meet small ones. */
  union(nodes: Iterable<Node>): Node {
    let round = [...new Set(nodes)].filter((node) => node !== NONE);
    while (round.length > 1) {
      const next: Node[] = [];
      for (let at = 0; at < round.length; at += 2) next.push(this.or(round[at] ?? NONE, round[at + 1] ?? NONE));
      round = next;
    }
    return round[0] ?? NONE;
  }

  /** Counts work done outside of the joins, so that walks over diagrams are bounded as well. */
  spend(steps: number): void {
    this.#steps -= steps;
    if (this.#steps < 0) throw new TooLarge('more steps than were given');
  }

  #join(operation: Operation, a: Node, b: Node): Node {
    const plain = plainJoin(operation, a, b);
    if (plain !== undefined) return plain;
    // What is the same both ways round is kept once.
    return operation === MINUS || a < b ? this.#joined(operation, a, b) : this.#joined(operation, b, a);
  }

  #joined(operation: Operation, a: Node, b: Node): Node {
    const cache = this.#caches[operation];
    const known = cache.get(a, b);
    if (known >= 0) return known;
    this.spend(1);
    const mark = this.#height;
    const [levelA, levelB] = [this.store.levelOf(a), this.store.levelOf(b)];
    if (levelA === levelB) this.#joinRuns(operation, a, b, mark);
    else if (levelA < levelB) this.#mapRuns(a, mark, (child) => this.#join(operation, child, b));
    else this.#mapRuns(b, mark, (child) => this.#join(operation, a, child));
    const node = this.#finish(Math.min(levelA, levelB), mark);
    cache.set(a, b, node, this.store.count);
    return node;
  }

  #mapRuns(node: Node, mark: number, map: (child: Node) => Node): void {
    const { store } = this;
    for (let run = store.firstRun(node); run < store.runsEnd(node); run += 1) {
      this.#push(mark, store.endOf(run), map(store.childOf(run)));
    }
  }

  #joinRuns(operation: Operation, a: Node, b: Node, mark: number): void {
    const { store } = this;
    let runA = store.firstRun(a);
    let runB = store.firstRun(b);
    const lastA = store.runsEnd(a);
    while (runA < lastA) {
      const [endA, endB] = [store.endOf(runA), store.endOf(runB)];
      this.#push(mark, Math.min(endA, endB), this.#join(operation, store.childOf(runA), store.childOf(runB)));
      if (endA <= endB) runA += 1;
      if (endB <= endA) runB += 1;
    }
  }

  /** Adds a run to the node being made since `mark`; one that goes on as the last did makes that longer. */
  #push(mark: number, end: number, child: Node): void {
    if (this.#height > mark && this.#children[this.#height - 1] === child) {
      this.#ends[this.#height - 1] = end;
      return;
    }
    if (this.#height === this.#ends.length) {
      this.#ends = doubled(this.#ends);
      this.#children = doubled(this.#children);
    }
    this.#ends[this.#height] = end;
    this.#children[this.#height] = child;
    this.#height += 1;
  }

  #finish(level: number, mark: number): Node {
    const node = this.store.make(level, this.#ends, this.#children, mark, this.#height - mark);
    this.#height = mark;
    return node;
  }
}

/** What is told without looking inside; undefined where that is needed. */
function plainJoin(operation: Operation, a: Node, b: Node): Node | undefined {
  switch (operation) {
    case AND:
      return a === NONE || b === NONE ? NONE : neutral(ALL, a, b);
    case OR:
      return a === ALL || b === ALL ? ALL : neutral(NONE, a, b);
    case MINUS:
      if (a === NONE || b === ALL || a === b) return NONE;
      return b === NONE ? a : undefined;
  }
}

/** The other one where one side changes nothing or both are the same. */
function neutral(unit: Node, a: Node, b: Node): Node | undefined {
  if (a === unit || a === b) return b;
  return b === unit ? a : undefined;
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
