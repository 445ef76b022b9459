// A million timers that wait: set, cleared and fired through the store, as the engine does it.

import type { CaseId } from '../../src/domain/case.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Commit } from '../../src/engine/ports/store.ts';
import type { Claim, Timer } from '../../src/engine/ports/store-entries.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { brandId } from '../../test/generators/brand-id.ts';

/** Timers of one case: what a committee of ten steps has. */
const OF_CASE = 50;
/** As the engine claims them. */
const AT_ONCE = 128;

/** Microseconds each, by the clock. */
export type TimerCosts = { readonly insert: number; readonly cancel: number; readonly fire: number };

/** `few`: how many are cancelled and fired. */
export async function timerCosts(
  path: string,
  { all, few }: { readonly all: number; readonly few: number },
): Promise<TimerCosts> {
  const store = openSqliteStore({ path });
  const cases = Array.from({ length: all / OF_CASE }, (_, index) => brandId<CaseId>(`timers-${index}`));
  const insert = await micros(all, async () => {
    await inLanes(cases, (id, index) => store.commit(step(id, { set: timersOf(index), cleared: [] }, 1)));
  });
  const cancelled = cases.slice(0, few / (OF_CASE / 2));
  const cancel = await micros(few, async () => {
    await inLanes(cancelled, (id) => {
      const cleared = Array.from({ length: OF_CASE / 2 }, (_, index) => nameOf(index));
      return store.commit(step(id, { set: [], cleared }, 0));
    });
  });
  const fire = await micros(few, async () => {
    for (let fired = 0; fired < few; ) {
      const claim = brandId<Claim>(`claim-${fired}`);
      const now = (all * 10) as Instant;
      const rows = await store.claimTimers({ claim, now, until: (now + 60_000) as Instant, limit: AT_ONCE });
      await Promise.all(
        rows.map(({ case: id, ...timer }) =>
          store.commit({ ...step(id, { set: [], cleared: [] }, 0), cause: { kind: 'timer', timer, claim } }),
        ),
      );
      fired += rows.length;
    }
  });
  await store.close();
  return { insert, cancel, fire };
}

function timersOf(index: number): readonly Timer[] {
  return Array.from({ length: OF_CASE }, (_, number) => ({
    name: nameOf(number),
    generation: 1,
    // Spread, so that those of one case do not lie beside each other.
    dueAt: (((index * OF_CASE + number) * 7919) % 1_000_003) as Instant,
  }));
}

function nameOf(number: number): string {
  return `remind:review/step-${number}:0`;
}

function step(
  id: CaseId,
  { set, cleared }: { readonly set: readonly Timer[]; readonly cleared: readonly string[] },
  records: 0 | 1,
): Commit {
  const record = { case: id, seq: 1, at: 0 as Instant, text: '{}' };
  const row = {
    state: 'review',
    curator: brandId<PersonId>('curator'),
    holders: [],
    changedAt: 0 as Instant,
    text: '{}',
  };
  return {
    case: id,
    after: records === 1 ? 0 : 1,
    records: records === 1 ? [record] : [],
    ...(records === 1 ? { row } : {}),
    timersSet: set,
    timersCleared: cleared,
    effects: [],
    effectsDropped: [],
    kept: [],
    personal: [],
  };
}

async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<unknown>,
): Promise<void> {
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let index = lane; index < items.length; index += AT_ONCE) {
      const item = items[index];
      if (item !== undefined) await work(item, index);
    }
  });
  await Promise.all(lanes);
}

async function micros(count: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return ((performance.now() - began) * 1000) / count;
}
