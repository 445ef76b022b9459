// The store's thread: opens the store, does what it is asked to, and says what came of it.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Store } from '../../../engine/ports/store.ts';
import type { SqliteOptions } from '../open-sqlite-store.ts';
import { openSqliteStore } from '../open-sqlite-store.ts';
import { toStoreError } from '../to-store-error.ts';
import type { ThreadAnswer, ThreadCall } from './thread-call.ts';

/** What the thread does: opens what it was told to, and answers until it is ended. */
export function storeThread(): void {
  const options = workerData as SqliteOptions;
  const answers: ThreadAnswer[] = [];
  // What is acknowledged by one commit is said together, before the next one is begun.
  const say = (answer: ThreadAnswer): void => {
    answers.push(answer);
    if (answers.length === 1) queueMicrotask(() => parentPort?.postMessage(answers.splice(0)));
  };
  const sayError = (id: number, thrown: unknown): void => {
    const { code, data } = toStoreError(thrown, options.path);
    say({ id, error: { code, data } });
  };
  try {
    const store = openSqliteStore(options);
    parentPort?.on('message', (calls: readonly ThreadCall[]) => {
      for (const call of calls) {
        done(store, call).then(
          (result) => say({ id: call.id, result }),
          (thrown: unknown) => sayError(call.id, thrown),
        );
      }
    });
    say({ id: 0, result: undefined });
  } catch (thrown) {
    sayError(0, thrown);
  }
}

function done(store: Store, { method, args }: ThreadCall): Promise<unknown> {
  const call: (...args: readonly never[]) => Promise<unknown> = store[method];
  return call(...(args as readonly never[]));
}

if (!isMainThread) storeThread();
