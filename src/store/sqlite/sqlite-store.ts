// The store port over one connection: writes go through the group commit, reads answer at once from what is committed.
import type { Amended, Store } from '../../engine/ports/store.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import type { Connection } from './connection.ts';
import { copiedAt, doubtEffects, settleCopied } from './copied.ts';
import { copyStore } from './copy-store.ts';
import { countStore } from './count-store.ts';
import { GroupCommit } from './group-commit.ts';
import { amendInbox, claimInbox, listInbox, markInbox, receive } from './inbox.ts';
import { findKeptText, listPublications, newestText, publishText } from './kept-texts.ts';
import { dropNotes, findNote, keepNotes, listNotes } from './notes.ts';
import { findNumber, lastInSeries } from './numbers.ts';
import { amendOutbox, claimOutbox, listOutbox, markOutbox, nextOutbox } from './outbox.ts';
import { countHolders, readCase, readCases, readHistory, readLog } from './read-cases.ts';
import { eraseSubject, findSubjectKey, keepSubjectKey, personalValuesOf } from './subjects.ts';
import { claimTimers, nextTimer } from './timers.ts';
import { toStoreError } from './to-store-error.ts';
import { writeCommit } from './write-commit.ts';

/** `connection`: checked and brought up to the newest schema. `release`: what is to be done when it was closed. */
export function sqliteStore(connection: Connection, release: () => void): Store {
  const { database, at } = connection;
  const group = new GroupCommit(database, at);
  const write = <Result>(run: () => Result) => group.write(run);
  // Claims of what is worked on in here end with the process. An effect is sent elsewhere: that it is being sent has to be known.
  const claim = <Result>(run: () => Result) => group.write(run, 'passing');
  const read = <Result>(run: () => Result) => settled(run, at);
  return {
    commit: async (step) => {
      const committed = await write(() => writeCommit(connection, step));
      if (committed.kind === 'committed' && step.cause?.kind === 'timer') {
        connection.timerClaims.end(step.case, step.cause.timer.name);
      }
      return committed;
    },

    receive: (arrivals) => write(() => receive(connection, arrivals)),
    claimInbox: (terms) => claim(() => claimInbox(connection, terms)),
    markInbox: (id, claim, outcome) => write(() => markInbox(connection, id, claim, outcome)),
    amendInbox: (id, to) => write(() => amendInbox(connection, id, to)),
    listInbox: (state, limit, of) => read(() => listInbox(connection, state, limit, of)),

    claimTimers: (terms) => claim(() => claimTimers(connection, terms)),
    nextTimer: () => read(() => nextTimer(connection)),

    claimOutbox: (terms) => write(() => claimOutbox(connection, terms)),
    markOutbox: (key, claim, outcome) => write(() => markOutbox(connection, key, claim, outcome)),
    amendOutbox: (key, to, reason) => write(() => amendOutbox(connection, key, to, reason)),
    listOutbox: (query) => read(() => listOutbox(connection, query)),
    nextOutbox: (now) => read(() => nextOutbox(connection, now)),

    lastInSeries: (series) => read(() => lastInSeries(connection, series)),
    findNumber: (number) => read(() => findNumber(connection, number)),

    findCase: (id) => read(() => readCase(connection, id)),
    listCases: (query) => read(() => readCases(connection, query)),
    holderCounts: () => read(() => countHolders(connection)),
    markTrouble: (id, trouble) => write(() => markTrouble(connection, id, trouble)),
    history: (id, after, limit) => read(() => readHistory(connection, id, after, limit)),
    log: (after, limit) => read(() => readLog(connection, after, limit)),

    publish: (publication) => write(() => publishText(connection, publication)),
    findKept: (kind, name) => read(() => findKeptText(connection, kind, name)),
    newest: (kind) => read(() => newestText(connection, kind)),
    publications: (kind, limit) => read(() => listPublications(connection, kind, limit)),

    keepSubjectKey: (subject, key) => write(() => keepSubjectKey(connection, subject, key)),
    findSubjectKey: (subject) => read(() => findSubjectKey(connection, subject)),
    eraseSubject: async (subject, erasedAt) => {
      await write(() => eraseSubject(connection, subject, erasedAt));
      await read(() => emptyLog(connection));
    },
    personalOf: (id) => read(() => personalValuesOf(connection, id)),

    keepNotes: (notes) => write(() => keepNotes(connection, notes)),
    findNote: (name) => read(() => findNote(connection, name)),
    listNotes: (prefix, after, limit) => read(() => listNotes(connection, prefix, after, limit)),
    dropNotes: (names) => write(() => dropNotes(connection, names)),

    counts: (now) => read(() => countStore(connection, now)),

    backup: (to, begunAt) => copyStore(connection, to, begunAt),
    restored: () => read(() => copiedAt(connection)),
    doubtOutbox: () => write(() => doubtEffects(connection)),
    settleRestored: () => write(() => settleCopied(connection)),
    close: async () => {
      await group.drained();
      if (database.isOpen) database.close();
      release();
    },
  };
}

/** What was erased would stay readable in the write-ahead log until its pages are used again. Throws `busy` while somebody reads it. */
function emptyLog(connection: Connection): void {
  const busy = connection.first('pragma wal_checkpoint(truncate)')?.['busy'];
  if (busy === 1) throw new StoreError('busy', { at: connection.at, found: 'what is erased lies in the log still' });
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
