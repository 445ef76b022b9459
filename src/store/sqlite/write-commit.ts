// One step of one case, written whole: called within a transaction, and it writes nothing before all has been found in order.
import type { CaseId } from '../../domain/case.ts';
import { CHAIN_START, hashRecord } from '../../engine/ports/hash-record.ts';
import type { Commit, Committed, StepCause } from '../../engine/ports/store.ts';
import type { Claim } from '../../engine/ports/store-entries.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import type { Connection } from './connection.ts';
import { readText, readWhole } from './connection.ts';
import { markInbox } from './inbox.ts';
import { keepText } from './kept-texts.ts';
import { addEffects, dropEffects } from './outbox.ts';
import { keepPersonalValues } from './subjects.ts';
import { clearTimers, setTimers, takeTimer } from './timers.ts';

/** Throws `contradiction` when the step does not fit together; the transaction is to be rolled back then. */
export function writeCommit(connection: Connection, step: Commit): Committed {
  checkStep(connection, step);
  const head = headOf(connection, step.case);
  if (head.seq !== step.after) return { kind: 'stale', seq: head.seq };
  if (step.cause !== undefined && !takeCause(connection, step.case, step.cause)) return { kind: 'claim_lost' };
  for (const text of step.kept) keepText(connection, text);
  const hash = appendRecords(connection, step, head.hash);
  writeRow(connection, step, hash);
  clearTimers(connection, step.case, step.timersCleared);
  setTimers(connection, step.case, step.timersSet);
  dropEffects(connection, step.effectsDropped);
  addEffects(connection, step.effects);
  keepPersonalValues(connection, step.personal);
  return { kind: 'committed', hash };
}

function checkStep(connection: Connection, step: Commit): void {
  const isNumbered = step.records.every(
    (record, index) => record.case === step.case && record.seq === step.after + index + 1,
  );
  if (!isNumbered) throw contradiction(connection, `records of ${step.case} do not follow ${step.after}`);
  if (step.records.length > 0 !== (step.row !== undefined)) {
    throw contradiction(connection, `${step.case} changes without a record, or the other way round`);
  }
}

function contradiction({ at }: Connection, found: string): StoreError {
  return new StoreError('contradiction', { at, found });
}

function headOf(connection: Connection, id: CaseId): { readonly seq: number; readonly hash: string } {
  const row = connection.first('select seq, hash from cases where id = :id', { id });
  if (row === undefined) return { seq: 0, hash: CHAIN_START };
  return { seq: readWhole(row, 'seq'), hash: readText(row, 'hash') };
}

/** The first that is written, so that a lost claim leaves nothing behind. */
function takeCause(connection: Connection, id: CaseId, cause: StepCause): boolean {
  if (cause.kind === 'timer') return takeTimer(connection, id, cause.timer, cause.claim);
  return isMarked(connection, cause.id, cause.claim);
}

function isMarked(connection: Connection, id: number, claim: Claim): boolean {
  return markInbox(connection, id, claim, { kind: 'done' }) === 'marked';
}

function appendRecords(connection: Connection, { records }: Commit, before: string): string {
  let hash = before;
  for (const record of records) {
    hash = hashRecord(hash, record);
    connection.run('insert into records (case_id, seq, at, body, hash) values (:case, :seq, :at, :text, :hash)', {
      case: record.case,
      seq: record.seq,
      at: record.at,
      text: record.text,
      hash,
    });
  }
  return hash;
}

function writeRow(connection: Connection, { case: id, after, records, row }: Commit, hash: string): void {
  if (row === undefined) return;
  const { state, curator, dueAt, trouble, changedAt, text } = row;
  connection.run(
    `insert into cases (id, seq, hash, state, curator, due_at, trouble, changed_at, body)
     values (:id, :seq, :hash, :state, :curator, :dueAt, :trouble, :changedAt, :text)
     on conflict (id) do update set seq = excluded.seq, hash = excluded.hash, state = excluded.state,
       curator = excluded.curator, due_at = excluded.due_at, trouble = excluded.trouble,
       changed_at = excluded.changed_at, body = excluded.body`,
    { id, seq: after + records.length, hash, state, curator, dueAt, trouble, changedAt, text },
  );
  connection.run('delete from case_holders where case_id = :id', { id });
  for (const person of new Set(row.holders)) {
    connection.run('insert into case_holders (person, case_id) values (:person, :id)', { person, id });
  }
}
