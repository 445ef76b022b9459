// The store port over one connection: writes go through the group commit, reads answer at once from what is committed.
import { existsSync, rmSync } from 'node:fs';
import { backup } from 'node:sqlite';
import type { Amended, Store } from '../../engine/ports/store.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import type { Connection } from './connection.ts';
import { GroupCommit } from './group-commit.ts';
import { amendInbox, claimInbox, listInbox, markInbox, receive } from './inbox.ts';
import { findKeptText, newestText, publishText } from './kept-texts.ts';
import type { StoreLock } from './lock-store.ts';
import { amendOutbox, claimOutbox, listOutbox, markOutbox } from './outbox.ts';
import { readCase, readCases, readHistory, readLog } from './read-cases.ts';
import { eraseSubject, findSubjectKey, keepSubjectKey, personalValuesOf } from './subjects.ts';
import { claimTimers, nextTimer } from './timers.ts';
import { toStoreError } from './to-store-error.ts';
import { writeCommit } from './write-commit.ts';

/** `connection`: checked and brought up to the newest schema. The lock goes when the store is closed. */
export function sqliteStore(connection: Connection, lock: StoreLock): Store {
  const { database, at } = connection;
  const group = new GroupCommit(database, at);
  const write = <Result>(run: () => Result) => group.write(run);
  const read = <Result>(run: () => Result) => settled(run, at);
  return {
    commit: (step) => write(() => writeCommit(connection, step)),

    receive: (arrivals) => write(() => receive(connection, arrivals)),
    claimInbox: (terms) => write(() => claimInbox(connection, terms)),
    markInbox: (id, claim, outcome) => write(() => markInbox(connection, id, claim, outcome)),
    amendInbox: (id, to) => write(() => amendInbox(connection, id, to)),
    listInbox: (state, limit) => read(() => listInbox(connection, state, limit)),

    claimTimers: (terms) => write(() => claimTimers(connection, terms)),
    nextTimer: () => read(() => nextTimer(connection)),

    claimOutbox: (terms) => write(() => claimOutbox(connection, terms)),
    markOutbox: (key, claim, outcome) => write(() => markOutbox(connection, key, claim, outcome)),
    amendOutbox: (key, to, reason) => write(() => amendOutbox(connection, key, to, reason)),
    listOutbox: (states, limit) => read(() => listOutbox(connection, states, limit)),

    findCase: (id) => read(() => readCase(connection, id)),
    listCases: (query) => read(() => readCases(connection, query)),
    markTrouble: (id, trouble) => write(() => markTrouble(connection, id, trouble)),
    history: (id, after, limit) => read(() => readHistory(connection, id, after, limit)),
    log: (after, limit) => read(() => readLog(connection, after, limit)),

    publish: (publication) => write(() => publishText(connection, publication)),
    findKept: (kind, name) => read(() => findKeptText(connection, kind, name)),
    newest: (kind) => read(() => newestText(connection, kind)),

    keepSubjectKey: (subject, key) => write(() => keepSubjectKey(connection, subject, key)),
    findSubjectKey: (subject) => read(() => findSubjectKey(connection, subject)),
    eraseSubject: async (subject, erasedAt) => {
      await write(() => eraseSubject(connection, subject, erasedAt));
      // The key would stay readable in the write-ahead log until its pages are used again.
      await read(() => connection.first('pragma wal_checkpoint(truncate)'));
    },
    personalOf: (id) => read(() => personalValuesOf(connection, id)),

    backup: (to) => copyTo(connection, to),
    close: async () => {
      await group.drained();
      if (database.isOpen) database.close();
      lock.release();
    },
  };
}

/** As a promise, with the port's errors. */
function settled<Result>(run: () => Result, at: string): Promise<Result> {
  try {
    return Promise.resolve(run());
  } catch (thrown) {
    return Promise.reject(toStoreError(thrown, at));
  }
}

function markTrouble(connection: Connection, id: string, trouble: string | undefined): Amended {
  const changed = connection.run('update cases set trouble = :trouble where id = :id', { id, trouble });
  return changed === 1 ? 'amended' : 'refused';
}

async function copyTo({ database, at }: Connection, to: string): Promise<void> {
  // An older backup is never written over: it may be the one that is needed.
  if (existsSync(to)) throw new StoreError('contradiction', { at: to, found: 'exists already' });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await backup(database, to);
      return;
    } catch (thrown) {
      if (attempt === MOST_BACKUPS || !isDisturbed(thrown)) throw toStoreError(thrown, at);
      rmSync(to, { force: true });
    }
  }
}

/** A backup that commits come in between of too often is begun anew. */
const MOST_BACKUPS = 10;

/** Seen with node:sqlite under many commits: the copy ends with an error whose number is that of no error. */
function isDisturbed(thrown: unknown): boolean {
  return thrown instanceof Error && 'errcode' in thrown && thrown.errcode === 0;
}
