// Whether what the store says of a case is what its records say: the chain of their hashes, and the case rebuilt from them.
import { isDeepStrictEqual } from 'node:util';
import type { CaseId } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Plan } from '../../domain/plan.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { replay } from '../../machine/replay.ts';
import type { StoredCase } from '../../machine/stored/stored-case.ts';
import { restoreCase, storeCase } from '../../machine/stored/stored-case.ts';
import { waitingFor } from '../../machine/waiting-for.ts';
import { findChainBreak } from '../ports/hash-record.ts';
import type { StoredCaseRow, StoredRecord } from '../ports/store-entries.ts';
import type { Care } from './care.ts';

const PAGE = 1000;

export type CaseFault =
  /** The chain breaks at this record: it is not there, it was changed, or the case ends elsewhere. */
  | { readonly fault: 'missing' | 'changed' | 'end'; readonly seq: number }
  | { readonly fault: 'plan_missing'; readonly seq: number; readonly plan: string }
  /** The record cannot follow those before it. */
  | { readonly fault: 'does_not_fit'; readonly seq: number; readonly found: string }
  /** The stored case is another than the records make. `differs`: in which parts. */
  | { readonly fault: 'case_differs'; readonly seq: number; readonly differs: readonly string[] };

export type CaseCheck = {
  readonly case: CaseId;
  readonly records: number;
  /** The case was stored by another version: it is rebuilt when it is next touched, and only its records are compared. */
  readonly stored: 'compared' | 'other_version';
  readonly fault?: CaseFault;
};

/** Undefined for a case that there is not. */
export async function verifyCase(care: Care, id: CaseId): Promise<CaseCheck | undefined> {
  for (let tries = 0; ; tries += 1) {
    const row = await care.store.findCase(id);
    if (row === undefined) return undefined;
    const records = await chainOf(care, id);
    // The daemon may have gone on between the two looks.
    const again = await care.store.findCase(id);
    if (again?.seq === row.seq || tries === MOST_TRIES) return await check(care, row, records);
  }
}

const MOST_TRIES = 5;

async function chainOf({ store }: Care, id: CaseId): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (;;) {
    const page = await store.history(id, records.at(-1)?.seq ?? 0, PAGE);
    records.push(...page);
    if (page.length < PAGE) return records;
  }
}

async function check(care: Care, row: StoredCaseRow, chained: readonly StoredRecord[]): Promise<CaseCheck> {
  const checked = { case: row.case, records: chained.length, stored: 'compared' } as const;
  const broken = findChainBreak(chained, row);
  if (broken !== undefined) return { ...checked, fault: { fault: broken.kind, seq: broken.seq } };
  const plans = new Map<string, Plan>();
  const records: CaseRecord[] = [];
  for (const { seq, text } of chained) {
    const record = recordIn(text);
    if (record === undefined) return { ...checked, fault: { fault: 'does_not_fit', seq, found: 'not a record' } };
    records.push(record);
    const lost = await missingPlan(care, record, plans);
    if (lost !== undefined) return { ...checked, fault: { fault: 'plan_missing', seq, plan: lost } };
  }
  return { ...checked, ...compareReplayed(row, records, plans) };
}

function recordIn(text: string): CaseRecord | undefined {
  try {
    return JSON.parse(text) as CaseRecord;
  } catch {
    return undefined;
  }
}

async function missingPlan(
  { rules }: Care,
  { input }: CaseRecord,
  plans: Map<string, Plan>,
): Promise<string | undefined> {
  if (!('planName' in input) || plans.has(input.planName)) return undefined;
  try {
    plans.set(input.planName, await rules.planNamed(input.planName));
    return undefined;
  } catch {
    return input.planName;
  }
}

function compareReplayed(
  row: StoredCaseRow,
  records: readonly CaseRecord[],
  plans: ReadonlyMap<string, Plan>,
): Pick<CaseCheck, 'stored' | 'fault'> {
  const rebuilt = rebuild(row.case, records, plans);
  if (!('case' in rebuilt)) return { stored: 'compared', fault: rebuilt };
  const kase = rebuilt.case;
  const stored = storedIn(row);
  if (stored !== undefined && isOtherVersion(stored, kase.plan)) return { stored: 'other_version' };
  const waits = waitingFor(kase);
  const differs = [
    ...(isDeepStrictEqual(stored, plain(storeCase(kase))) ? [] : ['case']),
    ...(row.state === stateName(caseState(kase)) ? [] : ['state']),
    ...(row.curator === kase.context.people.curator ? [] : ['curator']),
    ...(isDeepStrictEqual(sorted(row.holders), sorted(waits.flatMap(({ people }) => people))) ? [] : ['holders']),
  ];
  return {
    stored: 'compared',
    ...(differs.length === 0 ? {} : { fault: { fault: 'case_differs', seq: row.seq, differs } }),
  };
}

function rebuild(id: CaseId, records: readonly CaseRecord[], plans: ReadonlyMap<string, Plan>) {
  const planNamed = (name: string): Plan => {
    const plan = plans.get(name);
    if (plan === undefined) throw new Error(`no plan ${name}`);
    return plan;
  };
  const tried = (count: number) => {
    try {
      return { case: replay({ id, planNamed }, records.slice(0, count)) };
    } catch (error) {
      return {
        fault: 'does_not_fit',
        seq: count,
        found: error instanceof Error ? error.message : String(error),
      } as const;
    }
  };
  const whole = tried(records.length);
  if ('case' in whole) return whole;
  // Which record it was: the first that the records before it do not lead to.
  for (let count = 1; count < records.length; count += 1) {
    const part = tried(count);
    if (!('case' in part)) return part;
  }
  return whole;
}

function storedIn({ text }: StoredCaseRow): StoredCase | undefined {
  try {
    return JSON.parse(text) as StoredCase;
  } catch {
    return undefined;
  }
}

function isOtherVersion(stored: StoredCase, plan: Plan): boolean {
  try {
    return restoreCase(stored, plan).kind === 'replay_needed';
  } catch {
    return false;
  }
}

function plain(data: object): unknown {
  return JSON.parse(JSON.stringify(data));
}

function sorted(people: readonly string[]): readonly string[] {
  return [...new Set(people)].sort();
}
