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
  const ledTo = withoutBeginnings(
    links,
    ({ from }) => from,
    ({ to }) => to,
  );
  return withoutBeginnings(
    ledTo,
    ({ to }) => to,
    ({ from }) => from,
  );
}

/** Takes away links from nodes to which nothing leads, and those that then begin at such a node, in one pass. */
function withoutBeginnings<L extends Link>(
  links: readonly L[],
  tail: (link: L) => string,
  head: (link: L) => string,
): readonly L[] {
  const leaving = Map.groupBy(links, tail);
  const leadTo = new Map<string, number>();
  for (const link of links) leadTo.set(head(link), (leadTo.get(head(link)) ?? 0) + 1);
  const gone = new Set([...leaving.keys()].filter((node) => !leadTo.has(node)));
  for (const node of gone) {
    for (const link of leaving.get(node) ?? []) {
      const still = (leadTo.get(head(link)) ?? 0) - 1;
      leadTo.set(head(link), still);
      if (still === 0) gone.add(head(link));
    }
  }
  return links.filter((link) => !gone.has(tail(link)));
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
    if (link !== undefined) way.push(link);
  }
  return way.reverse();
}
