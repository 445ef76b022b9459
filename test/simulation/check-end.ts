// What must be true in the end, when it has been calm for long: everything has ended, and nothing was lost.
import type { CaseId } from '../../src/domain/case.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { SimulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import type { CaseChecks } from './check-cases.ts';
import { checkOrder, checkShown } from './check-shown.ts';
import type { Office } from './office.ts';
import type { PressQueue } from './press-queue.ts';
import type { StoreJournal } from './watched-store.ts';

export type EndOf = {
  readonly store: Store;
  readonly checks: CaseChecks;
  readonly cases: readonly CaseId[];
  readonly office: Office;
  readonly queue: PressQueue;
  readonly portal: SimulatedPortal;
  readonly journal: StoreJournal;
};

export async function checkEnd(of: EndOf): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const id of of.cases) broken.push(...(await checkCase(of, id)));
  for (const [entry, event] of of.queue.acknowledged) {
    const fate = of.journal.fates.get(entry);
    if (fate === undefined || fate === 'poisoned')
      broken.push(`${entry} was ${fate ?? 'lost'}: ${JSON.stringify(event)}`);
  }
  broken.push(...(await checkNumbers(of)));
  if (!of.queue.isEmpty) broken.push('the queue of the bot is not empty');
  return [...broken, ...of.queue.broken, ...checkOrder(of.portal, of.journal)];
}

const NUMBER = /^N-(\d{4})\/(\d+)$/;

/** Registered contracts have the numbers of their year from 1 on, each one of them. */
async function checkNumbers({ store, checks, cases }: EndOf): Promise<readonly string[]> {
  const series = new Map<string, number[]>();
  for (const id of cases) {
    const number = (await checks.check(store, id))?.kase?.context.registered?.number;
    const [, year, sequence] = NUMBER.exec(number ?? '') ?? [];
    if (year !== undefined) series.set(year, [...(series.get(year) ?? []), Number(sequence)]);
  }
  const broken: string[] = [];
  for (const [year, given] of series) {
    const inOrder = given.toSorted((a, b) => a - b);
    if (inOrder.some((sequence, index) => sequence !== index + 1))
      broken.push(`numbers of ${year} are not one after another: ${inOrder.join(', ')}`);
    const last = await store.lastInSeries(`N-${year}/{sequence}`);
    if (last !== given.length) broken.push(`the series of ${year} stands at ${last}, ${given.length} are given`);
  }
  return broken;
}

async function checkCase(of: EndOf, id: CaseId): Promise<readonly string[]> {
  const { store, checks, office, portal, journal } = of;
  const checked = await checks.check(store, id);
  if (checked === undefined) return [`${id} was never begun`];
  const { kase, broken } = checked;
  if (kase === undefined) return broken;
  const states = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'] as const;
  const entries = await store.listOutbox({ states, case: id, limit: 100_000 });
  const ended = office.hasEnded(id) ? [] : [`${id} has not ended: ${JSON.stringify(kase.value)}`];
  const seen = new Set([...portal.log.map(({ key }) => key), ...office.standing]);
  return [...ended, ...broken, ...checkShown(kase, portal, journal, { entries, seen })];
}

/** What waits for a person is told by its case. */
export async function findUntold(store: Store): Promise<readonly string[]> {
  const dead = await store.listOutbox({ states: ['dead'], limit: 1000 });
  const poisoned = await store.listInbox('poisoned', 1000);
  const broken: string[] = [];
  for (const { case: id, reason } of [...dead, ...poisoned]) {
    const row = id === undefined ? undefined : await store.findCase(id);
    if (row !== undefined && row.trouble === undefined)
      broken.push(`${row.case} needs help and does not say so: ${reason}`);
  }
  return broken;
}
