// Circles in a graph of references, each found once.

export type Link = { readonly from: string; readonly to: string };

/**
 * One shortest circle for each knot of nodes that reach one another, as its links in order. Deterministic: it begins at the first
 * of its nodes in the order of the links. Without recursion: a chain of 10,000 overrides is no reason to fail.
 */
export function findCycles<L extends Link>(links: readonly L[]): readonly (readonly L[])[] {
  const left = withoutEnds(links);
  const out = Map.groupBy(left, ({ from }) => from);
  const into = Map.groupBy(left, ({ to }) => to);
  const done = new Set<string>();
  const cycles: (readonly L[])[] = [];
  for (const { from: start } of left) {
    if (done.has(start)) continue;
    const cycle = shortestCycle(start, out);
    done.add(start);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    const forth = reached(start, (node) => (out.get(node) ?? []).map(({ to }) => to));
    const back = reached(start, (node) => (into.get(node) ?? []).map(({ from }) => from));
    for (const node of forth) if (back.has(node)) done.add(node);
  }
  return cycles;
}

/** Links whose ends have both a way in and a way out: in a graph without circles none is left. */
function withoutEnds<L extends Link>(links: readonly L[]): readonly L[] {
  let left = links;
  for (;;) {
    const sources = new Set(left.map(({ from }) => from));
    const targets = new Set(left.map(({ to }) => to));
    const kept = left.filter(({ from, to }) => targets.has(from) && sources.has(to));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

function reached(start: string, next: (node: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  return seen;
}

/** The shortest way from a node back to itself, by breadth first. */
function shortestCycle<L extends Link>(
  start: string,
  out: ReadonlyMap<string, readonly L[]>,
): readonly L[] | undefined {
  const cameBy = new Map<string, L>();
  const queue = [start];
  for (const node of queue) {
    for (const link of out.get(node) ?? []) {
      if (link.to === start) return wayTo(link, start, cameBy);
      if (cameBy.has(link.to)) continue;
      cameBy.set(link.to, link);
      queue.push(link.to);
    }
  }
  return undefined;
}

function wayTo<L extends Link>(last: L, start: string, cameBy: ReadonlyMap<string, L>): readonly L[] {
  const way = [last];
  for (let link: L | undefined = last; link !== undefined && link.from !== start; ) {
    link = cameBy.get(link.from);
    if (link !== undefined) way.unshift(link);
  }
  return way;
}
