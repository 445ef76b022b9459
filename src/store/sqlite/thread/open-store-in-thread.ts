// The store of a daemon, with a thread of its own for all that waits for the disk: cases are worked out meanwhile.
import { Worker } from 'node:worker_threads';
import type { Store } from '../../../engine/ports/store.ts';
import { StoreError } from '../../../engine/ports/store-error.ts';
import type { SqliteOptions } from '../open-sqlite-store.ts';
import { openSqliteStore } from '../open-sqlite-store.ts';
import type { ThreadAnswer, ThreadCall, Write } from './thread-call.ts';
import { WRITES } from './thread-call.ts';

const PROGRAM = new URL('./store-thread.ts', import.meta.url);

/** Half of what shares a commit. */
const MOST_TOGETHER = 32;

/**
 * As `openSqliteStore` opens it for a daemon; a file, not memory. What is read is read by a connection of this thread, which sees
 * whatever was acknowledged. Rejects as `openSqliteStore` throws.
 */
export async function openStoreInThread(options: Omit<SqliteOptions, 'as'>): Promise<Store> {
  const thread = new StoreThread(options);
  await thread.opened;
  const reading = openSqliteStore({ path: options.path, as: 'visitor' });
  const writes = Object.fromEntries(WRITES.map((method) => [method, thread.method(method)]));
  return {
    ...reading,
    ...(writes as Pick<Store, Write>),
    close: async () => {
      await reading.close();
      await thread.close();
    },
  };
}

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: StoreError) => void };

class StoreThread {
  readonly opened: Promise<unknown>;
  readonly #at: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #calls: ThreadCall[] = [];
  #asked = 0;
  #isGone = false;

  constructor(options: Omit<SqliteOptions, 'as'>) {
    this.#at = options.path;
    this.#worker = new Worker(PROGRAM, { workerData: options });
    this.opened = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
    this.#worker.on('message', (answers: readonly ThreadAnswer[]) => this.#hear(answers));
    this.#worker.on('error', (error) => this.#gone(error));
    this.#worker.on('exit', () => this.#gone(undefined));
  }

  method(method: Write): (...args: readonly unknown[]) => Promise<unknown> {
    return (...args) => this.#ask(method, args);
  }

  async close(): Promise<void> {
    if (!this.#isGone) await this.#ask('close', []);
    await this.#worker.terminate();
  }

  #ask(method: Write, args: readonly unknown[]): Promise<unknown> {
    if (this.#isGone) return Promise.reject(new StoreError('closed', { at: this.#at }));
    this.#asked += 1;
    const id = this.#asked;
    this.#calls.push({ id, method, args });
    // Those of one turn go together, as they will share a commit; but the disk is not to wait for all that is worked out in a turn.
    if (this.#calls.length === MOST_TOGETHER) this.#send();
    else if (this.#calls.length === 1) setImmediate(() => this.#send());
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #send(): void {
    if (this.#calls.length > 0) this.#worker.postMessage(this.#calls.splice(0));
  }

  #hear(answers: readonly ThreadAnswer[]): void {
    for (const answer of answers) {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(new StoreError(answer.error.code, answer.error.data));
      else waiting?.resolve(answer.result);
    }
  }

  /** Whatever it was doing may have been done or not: nothing is acknowledged. */
  #gone(error: unknown): void {
    this.#isGone = true;
    for (const { reject } of this.#waiting.values()) reject(new StoreError('closed', { at: this.#at }, error));
    this.#waiting.clear();
  }
}
