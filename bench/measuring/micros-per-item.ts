// How long something takes, in the same way for everything that is compared.

/** Work on one item; may be asynchronous. */
export type Work<Item> = (item: Item) => unknown;

/** Rounds per contender, of which the best one counts. */
const ROUNDS = 5;

/**
 * Microseconds of processor time per item (collecting garbage and the threads of native code included, other programs on the
 * machine not): the best of several rounds of about `roundMs` each, after one to warm up. A round goes through the items again
 * and again, and does at least one.
 */
export async function microsPerItem<Item>(items: readonly Item[], work: Work<Item>, roundMs: number): Promise<number> {
  await round(items, work, roundMs);
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < ROUNDS; count += 1) best = Math.min(best, await round(items, work, roundMs));
  return best;
}

async function round<Item>(items: readonly Item[], work: Work<Item>, roundMs: number): Promise<number> {
  const start = process.cpuUsage();
  const until = performance.now() + roundMs;
  let done = 0;
  let burst = 1;
  do {
    const from = performance.now();
    await workThrough(items, work, done, burst);
    done += burst;
    // Bursts grow until reading the clock between them costs nothing.
    if (performance.now() - from < roundMs / 20) burst *= 2;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / done;
}

async function workThrough<Item>(
  items: readonly Item[],
  work: Work<Item>,
  first: number,
  count: number,
): Promise<void> {
  for (let index = first; index < first + count; index += 1) {
    const item = items[index % items.length];
    const result = item === undefined ? undefined : work(item);
    if (result instanceof Promise) await result;
  }
}
