// What must be true of cases as they are stored, whatever has happened: chain and replay hold, and somebody is waited for.

import { isDeepStrictEqual } from 'node:util';
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { CaseRecord } from '../../src/domain/case-record.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { findChainBreak } from '../../src/engine/ports/hash-record.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { StoredCaseRow, StoredRecord } from '../../src/engine/ports/store-entries.ts';
import { caseState, stateName } from '../../src/machine/case-state.ts';
import { replay } from '../../src/machine/replay.ts';
import { storeCase } from '../../src/machine/stored/stored-case.ts';
import type { StoredPlan } from '../../src/machine/stored/stored-plan.ts';
import { restorePlan } from '../../src/machine/stored/stored-plan.ts';
import { waitingFor } from '../../src/machine/waiting-for.ts';

const PAGE = 1000;

/** `kase`: what its records tell; undefined where they are not what they were. */
export type CheckedCase = { readonly kase?: Case; readonly broken: readonly string[] };

export class CaseChecks {
  readonly #plans = new Map<string, Plan>();

  /** The case as its log tells it, and what of it is not as it must be. Undefined for a case that was never begun. */
  async check(store: Store, id: CaseId): Promise<CheckedCase | undefined> {
    const row = await store.findCase(id);
    if (row === undefined) return undefined;
    const chained = await recordsOf(store, id);
    const found = findChainBreak(chained, row);
    const records = chained.map(({ text }) => JSON.parse(text) as CaseRecord);
    for (const { input } of records) if ('planName' in input) await this.#load(store, input.planName);
    if (found !== undefined) return { broken: [`${id}: the chain breaks at ${found.seq}: ${found.kind}`] };
    const kase = replay({ id, planNamed: (name) => this.#named(name) }, records);
    const broken = [
      ...(isDeepStrictEqual(JSON.parse(row.text), plain(storeCase(kase))) ? [] : ['replay gives another case']),
      ...listedAs(kase, row),
      ...waitsFor(kase, row.holders),
      ...wakesFor(kase, await store.nextTimer()),
    ];
    return { kase, broken: broken.map((one) => `${id}: ${one}`) };
  }

  async #load(store: Store, name: string): Promise<void> {
    if (this.#plans.has(name)) return;
    const text = await store.findKept('plan', name);
    if (text === undefined) throw new Error(`the store does not hold plan ${name}`);
    this.#plans.set(name, restorePlan(JSON.parse(text) as StoredPlan, name));
  }

  #named(name: string): Plan {
    const plan = this.#plans.get(name);
    if (plan === undefined) throw new Error(`no plan ${name}`);
    return plan;
  }
}

async function recordsOf(store: Store, id: CaseId): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (;;) {
    const page = await store.history(id, records.length, PAGE);
    records.push(...page);
    if (page.length < PAGE) return records;
  }
}

function plain(data: object): unknown {
  return JSON.parse(JSON.stringify(data));
}

/** What lists say of it is what it says. */
function listedAs(kase: Case, row: StoredCaseRow): readonly string[] {
  const waits = waitingFor(kase);
  const due = waits.flatMap(({ dueAt }) => dueAt ?? []);
  const says = {
    state: stateName(caseState(kase)),
    curator: kase.context.people.curator,
    holders: [...new Set(waits.flatMap(({ people }) => people))].sort(),
    dueAt: due.length === 0 ? undefined : Math.min(...due),
  };
  const { state, curator, holders, dueAt } = row;
  const listed = { state, curator, holders: [...holders].sort(), dueAt };
  return isDeepStrictEqual(listed, says) ? [] : [`it is listed as ${JSON.stringify(listed)}: ${JSON.stringify(says)}`];
}

/** What it wants to be woken for, the store knows of. `next`: of all cases. */
function wakesFor({ context }: Case, next: Instant | undefined): readonly string[] {
  return Object.entries(context.timers)
    .filter(([, { at }]) => next === undefined || next > at)
    .map(([name]) => `nobody will wake it for timer ${name}`);
}

/** Whoever runs has somebody to wait for and a day until when, or says why there is none. */
function waitsFor(kase: Case, holders: readonly string[]): readonly string[] {
  const waits = waitingFor(kase);
  if (caseState(kase).kind === 'final') return waits.length + holders.length === 0 ? [] : ['it has ended and waits'];
  const broken = waits.flatMap(({ of, people, dueAt, undated }) => [
    ...(people.length > 0 ? [] : [`waits for nobody: ${JSON.stringify(of)}`]),
    ...(dueAt !== undefined || undated !== undefined ? [] : [`waits without a deadline: ${JSON.stringify(of)}`]),
  ]);
  return [...broken, ...(waits.length > 0 && holders.length > 0 ? [] : ['it runs and waits for nothing'])];
}
