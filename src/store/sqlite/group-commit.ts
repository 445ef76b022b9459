// Group commit: what arrives in one turn of the event loop shares a transaction, and is acknowledged after it is on the disk.
import type { DatabaseSync } from 'node:sqlite';
import type { StoreError } from '../../engine/ports/store-error.ts';
import { toStoreError } from './to-store-error.ts';

/** Groups of 16-64 were measured at 9,000-13,000 events a second; larger ones hold the event loop for longer and gain nothing. */
const MOST_IN_GROUP = 64;

/** `passing`: nothing that outlives the process hangs on it, so that nobody waits for the disk. What is durable after it makes it so too. */
export type Durability = 'durable' | 'passing';

type Job = {
  readonly durability: Durability;
  /** Throws before or after it has written; what it wrote is rolled back. */
  readonly run: () => unknown;
  readonly acknowledge: (result: unknown) => void;
  readonly refuse: (error: StoreError) => void;
};

type Outcome = { readonly kind: 'written'; readonly results: readonly unknown[] } | Failed;
/** `of`: a job threw, so the others may be fine; or the transaction itself could not begin or end. */
type Failed = { readonly kind: 'failed'; readonly of: 'job' | 'transaction'; readonly error: StoreError };

export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #at: string;
  readonly #waiting: Job[] = [];
  #scheduled = false;

  constructor(database: DatabaseSync, at: string) {
    this.#database = database;
    this.#at = at;
  }

  /** Runs `write` in a transaction with others; fulfilled once that is committed. */
  write<Result>(write: () => Result, durability: Durability = 'durable'): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({
        durability,
        run: write,
        acknowledge: (result) => resolve(result as Result),
        refuse: reject,
      });
      this.#schedule();
    });
  }

  /** Fulfilled once all that was asked for before is committed or refused. */
  async drained(): Promise<void> {
    while (this.#waiting.length > 0) await new Promise((resolve) => setImmediate(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#writeGroup());
  }

  #writeGroup(): void {
    this.#scheduled = false;
    const group = this.#waiting.splice(0, MOST_IN_GROUP);
    const outcome = this.#transact(group);
    if (outcome.kind === 'failed' && outcome.of === 'job' && group.length > 1) {
      // One of them is at fault: each on its own, so that it alone is refused.
      for (const job of group) settle([job], this.#transact([job]));
    } else {
      // A transaction that failed at its end is not tried again here: after a failed sync nobody knows what reached the disk.
      settle(group, outcome);
    }
    if (this.#waiting.length > 0) this.#schedule();
  }

  #transact(group: readonly Job[]): Outcome {
    if (group.some(({ durability }) => durability === 'durable')) return this.#inTransaction(group);
    try {
      this.#database.exec('pragma synchronous = normal');
      return this.#inTransaction(group);
    } finally {
      if (this.#database.isOpen) this.#database.exec('pragma synchronous = full');
    }
  }

  #inTransaction(group: readonly Job[]): Outcome {
    let of: Failed['of'] = 'transaction';
    try {
      // Not a plain begin: a transaction that reads first could not become a writer after another one has written.
      this.#database.exec('begin immediate');
      of = 'job';
      const results = group.map((job) => job.run());
      of = 'transaction';
      this.#database.exec('commit');
      return { kind: 'written', results };
    } catch (thrown) {
      return { kind: 'failed', of, error: this.#rolledBack(toStoreError(thrown, this.#at)) };
    }
  }

  #rolledBack(error: StoreError): StoreError {
    try {
      // SQLite rolls back by itself when the disk is full.
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('rollback');
      return error;
    } catch (thrown) {
      return toStoreError(thrown, this.#at);
    }
  }
}

function settle(group: readonly Job[], outcome: Outcome): void {
  for (const [index, job] of group.entries()) {
    if (outcome.kind === 'written') job.acknowledge(outcome.results[index]);
    else job.refuse(outcome.error);
  }
}
