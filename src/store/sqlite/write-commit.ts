// One step of one case, written whole: called within a transaction, and it writes nothing before all has been found in order.
import type { CaseId } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import { CHAIN_START, hashRecord } from '../../engine/ports/hash-record.ts';
import type { Commit, Committed, StepCause } from '../../engine/ports/store.ts';
import type { Claim } from '../../engine/ports/store-entries.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import type { Connection, Row } from './connection.ts';
import { readText, readWhole } from './connection.ts';
import { markInbox } from './inbox.ts';
import { keepText } from './kept-texts.ts';
import { giveNumber, isNumberFree } from './numbers.ts';
import { addEffects, dropEffects } from './outbox.ts';
import { holdersOf } from './read-cases.ts';
import { keepPersonalValues } from './subjects.ts';
import { clearTimers, setTimers, takeTimer } from './timers.ts';

/** Throws `contradiction` when the step does not fit together; the transaction is to be rolled back then. */
export function writeCommit(connection: Connection, step: Commit): Committed {
  checkStep(connection, step);
  const before = connection.first(HEAD, { id: step.case });
  const seq = before === undefined ? 0 : readWhole(before, 'seq');
  if (seq !== step.after) return { kind: 'stale', seq };
  if (step.numbered !== undefined && !isNumberFree(connection, step.case, step.numbered))
    return { kind: 'number_taken' };
  if (step.cause !== undefined && !takeCause(connection, step.case, step.cause)) return { kind: 'claim_lost' };
  for (const text of step.kept) keepText(connection, text);
  const hash = appendRecords(connection, step, before === undefined ? CHAIN_START : readText(before, 'hash'));
  writeRow(connection, step, { before, hash });
  if (step.numbered !== undefined) giveNumber(connection, step.case, step.numbered);
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

/** `before`: the case as it is listed, undefined for a new one. `hash`: of the newest record that is written. */
type Heads = { readonly before: Row | undefined; readonly hash: string };

const HEAD = 'select seq, hash, state, curator, due_at, trouble from cases where id = :id';

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

function writeRow(connection: Connection, { case: id, after, records, row }: Commit, { before, hash }: Heads): void {
  if (row === undefined) return;
  const { holders, ...columns } = row;
  const trouble = row.trouble ?? (isInNeed(connection, id, before) ? before?.['trouble'] : undefined);
  const values = { id, seq: after + records.length, hash, ...columns, trouble };
  if (before === undefined) connection.run(INSERT, values);
  else connection.run(updateOf(before, row, trouble), values);
  writeHolders(connection, id, new Set(holders));
}

const INSERT = `insert into cases (id, seq, hash, state, curator, due_at, trouble, changed_at, body)
  values (:id, :seq, :hash, :state, :curator, :dueAt, :trouble, :changedAt, :text)`;

/** Whatever has happened to the case since: what somebody has to see to is still there. Looked for only where there was something. */
function isInNeed(connection: Connection, id: CaseId, before: Row | undefined): boolean {
  return before !== undefined && before['trouble'] !== null && connection.first(IN_NEED, { id }) !== undefined;
}

const IN_NEED = `select 1 as one from outbox where state = 'dead' and case_id = :id
  union all select 1 from inbox where state = 'poisoned' and case_id = :id limit 1`;

/** What an index is made of is set only when it changes: SQLite writes the index anew for any value that is set. */
function updateOf(
  before: Row,
  { state, curator, dueAt }: NonNullable<Commit['row']>,
  trouble: Row[string] | undefined,
): string {
  const changed = [
    ...(before['state'] === state ? [] : ['state = :state']),
    ...(before['curator'] === curator ? [] : ['curator = :curator']),
    ...(before['due_at'] === (dueAt ?? null) ? [] : ['due_at = :dueAt']),
    ...(before['trouble'] === (trouble ?? null) ? [] : ['trouble = :trouble']),
  ];
  return `update cases set ${['seq = :seq', 'hash = :hash', 'changed_at = :changedAt', 'body = :text', ...changed].join(', ')} where id = :id`;
}

function writeHolders(connection: Connection, id: CaseId, holders: ReadonlySet<PersonId>): void {
  const before = new Set(holdersOf(connection, id));
  for (const person of before) {
    if (holders.has(person)) continue;
    connection.run('delete from case_holders where person = :person and case_id = :id', { person, id });
  }
  for (const person of holders) {
    if (before.has(person)) continue;
    connection.run('insert into case_holders (person, case_id) values (:person, :id)', { person, id });
  }
}
