// Cases as the store keeps them, restored; those used last are remembered. A commit that finds another record there says so.

import type { Case, CaseId } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import { replay } from '../../machine/replay.ts';
import type { StoredCase } from '../../machine/stored/stored-case.ts';
import { restoreCase } from '../../machine/stored/stored-case.ts';
import type { Store } from '../ports/store.ts';
import type { StoredCaseRow } from '../ports/store-entries.ts';
import type { Watch } from '../watch/watch.ts';
import { LastUsed } from './last-used.ts';
import { plansOf } from './plans-of.ts';
import type { RuleShelf } from './rule-shelf.ts';

const CASES_KEPT = 500;
/** Records that are read at once for a replay. */
const PAGE = 1000;

/** `hash` and `at`: of the newest record. `holders`: whom it waits for. */
export type LoadedCase = {
  readonly kase: Case;
  readonly hash: string;
  readonly at: Instant;
  readonly holders: readonly PersonId[];
};

/** Somebody reads the case from the store. */
type Reading = { readonly id: CaseId; isOutdated: boolean };

export class CaseShelf {
  readonly #store: Store;
  readonly #rules: RuleShelf;
  readonly #watch: Watch;
  readonly #cases = new LastUsed<CaseId, LoadedCase>(CASES_KEPT);
  readonly #written = new Set<CaseId>();
  readonly #readings = new Set<Reading>();

  constructor(store: Store, rules: RuleShelf, watch: Watch) {
    this.#store = store;
    this.#rules = rules;
    this.#watch = watch;
  }

  async load(id: CaseId): Promise<LoadedCase | undefined> {
    const known = this.#cases.get(id);
    if (known !== undefined) return known;
    const reading: Reading = { id, isOutdated: false };
    this.#readings.add(reading);
    try {
      const loaded = await this.peek(id);
      if (loaded !== undefined && !reading.isOutdated && !this.#written.has(id)) this.#cases.set(id, loaded);
      return loaded;
    } finally {
      this.#readings.delete(reading);
    }
  }

  /** For whoever only looks: those that steps work with stay. */
  async peek(id: CaseId): Promise<LoadedCase | undefined> {
    const known = this.#cases.get(id);
    if (known !== undefined) return known;
    const row = await this.#store.findCase(id);
    if (row === undefined) return undefined;
    return { kase: await this.#restore(row), hash: row.hash, at: row.changedAt, holders: row.holders };
  }

  /**
   * It is being written: until `keep` or `forget` only the store knows what it is. A commit may be there before it has answered, and
   * what it brought about must not be delivered from what the case was before.
   */
  leave(id: CaseId): void {
    this.#outdate(id);
    this.#written.add(id);
    this.#cases.delete(id);
  }

  /** What it is after a commit. */
  keep(loaded: LoadedCase): void {
    const { id } = loaded.kase;
    this.#outdate(id);
    this.#written.delete(id);
    this.#cases.set(id, loaded);
  }

  /** Somebody else has written, or nobody knows: it is read again when it is next touched. */
  forget(id: CaseId): void {
    this.#outdate(id);
    this.#written.delete(id);
    this.#cases.delete(id);
  }

  /** What was read before is not to be remembered. */
  #outdate(id: CaseId): void {
    for (const reading of this.#readings) if (reading.id === id) reading.isOutdated = true;
  }

  async #restore(row: StoredCaseRow): Promise<Case> {
    const stored = storedOf(row);
    if (stored === undefined) return await this.#replay(row, 'unreadable');
    const restored = restoreCase(stored, await this.#rules.planNamed(stored.planName));
    if (restored.kind === 'restored') return restored.case;
    return await this.#replay(row, restored.kind === 'replay_needed' ? 'other_machine' : 'unreadable');
  }

  async #replay(row: StoredCaseRow, why: 'other_machine' | 'unreadable'): Promise<Case> {
    this.#watch.noticed({ what: 'replayed', case: row.case, why });
    return await replayCase(this.#store, row.case, (name) => this.#rules.planNamed(name));
  }
}

/** A snapshot is a cache: what cannot be read is rebuilt. */
function storedOf({ case: id, seq, text }: StoredCaseRow): StoredCase | undefined {
  try {
    const stored = JSON.parse(text) as StoredCase;
    return stored.id === id && stored.seq === seq ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** The case as its log tells it. Fails when a record does not fit. */
export async function replayCase(store: Store, id: CaseId, planNamed: (name: string) => Promise<Plan>): Promise<Case> {
  const records = await recordsOf(store, id);
  return replay({ id, planNamed: await plansOf(records, planNamed) }, records);
}

/** Every record of a case, in order. */
export async function recordsOf(store: Store, id: CaseId): Promise<readonly CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (;;) {
    const page = await store.history(id, records.length, PAGE);
    records.push(...page.map(({ text }) => JSON.parse(text) as CaseRecord));
    if (page.length < PAGE) return records;
  }
}
