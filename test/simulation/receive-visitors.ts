// Somebody looks after a case beside the daemon, over a connection of their own: reads it, holds it against its records, erases it.

import { waitUntil } from '../../src/company/life.ts';
import type { CaseId } from '../../src/domain/case.ts';
import { openCare } from '../../src/engine/care/care.ts';
import { eraseCase } from '../../src/engine/care/erase-case.ts';
import { overlookCase } from '../../src/engine/care/overlook-case.ts';
import { retryCase } from '../../src/engine/care/retry-case.ts';
import { verifyCase } from '../../src/engine/care/verify-case.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import type { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { DAY_MS, later } from './office.ts';
import type { Tally } from './tally.ts';

const ERASED = '(erased)';

type Visit = {
  /** Of the store. */
  readonly path: string;
  readonly clock: VirtualClock;
  readonly chance: SeededChance;
  readonly tally: Tally;
};

/** Every few days, in storm and in calm. `broken`: what was not as it must be. */
export async function receiveVisitors(visit: Visit, cases: readonly CaseId[], broken: string[]): Promise<never> {
  const { clock, chance } = visit;
  for (;;) {
    await waitUntil(clock.exact, later(clock.now, DAY_MS + chance.below(8 * DAY_MS)));
    const id = chance.pick(cases);
    if (id !== undefined) broken.push(...(await clock.busy(() => visitStore(visit, id))));
  }
}

/** A case that was never begun has nothing to look at. */
async function visitStore({ path, clock, chance, tally }: Visit, id: CaseId): Promise<readonly string[]> {
  const store = openSqliteStore({ path, as: 'visitor' });
  try {
    const care = await openCare({ store, clock: clock.exact, chance, readContract: readGivenContract });
    const seen = await overlookCase(care, id, ERASED);
    if (seen === undefined) return [];
    tally.add('a visitor looked');
    const broken: string[] = [];
    const checked = await verifyCase(care, id);
    if (checked?.fault !== undefined) broken.push(`${id}: a visitor finds ${JSON.stringify(checked.fault)}`);
    if (JSON.stringify([seen.remarks, seen.question, seen.held]).includes('⟦'))
      broken.push(`${id}: a text was not put back`);
    const { events, effects } = await retryCase(care, id);
    if (events + effects > 0) tally.add('a visitor tried again');
    if (chance.happens(0.5) && (await eraseCase(care, id, 'ended')).kind === 'erased') {
      tally.add('a case was erased');
      if ((await care.personal.contractOf(id)) !== undefined) broken.push(`${id}: it was erased and can be read`);
    }
    return broken;
  } finally {
    await store.close();
  }
}
