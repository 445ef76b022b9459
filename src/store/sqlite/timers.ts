// Timers: the table is the truth; what the memory holds of it is only for waking up in time.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CaseTimerRow, Claim, ClaimTerms, Timer } from '../../engine/ports/store-entries.ts';
import type { Connection, Row } from './connection.ts';
import { readText, readWhole } from './connection.ts';

/** One that is set again is free again: what was claimed was an older generation. */
export function setTimers(connection: Connection, id: CaseId, timers: readonly Timer[]): void {
  for (const timer of timers) {
    connection.run(
      `insert into timers (case_id, name, generation, due_at) values (:case, :name, :generation, :dueAt)
       on conflict (case_id, name) do update
       set generation = excluded.generation, due_at = excluded.due_at, claim = null, lease_until = null`,
      { case: id, ...timer },
    );
  }
}

export function clearTimers(connection: Connection, id: CaseId, names: readonly string[]): void {
  for (const name of names) {
    connection.run('delete from timers where case_id = :case and name = :name', { case: id, name });
  }
}

/** Takes the timer out that causes a step; false when it was set anew, cleared or claimed by somebody else since. */
export function takeTimer(connection: Connection, id: CaseId, timer: Timer, claim: Claim): boolean {
  const { name, generation } = timer;
  const taken = connection.run(
    'delete from timers where case_id = :case and name = :name and generation = :generation and claim = :claim',
    { case: id, name, generation, claim },
  );
  return taken === 1;
}

export function claimTimers(connection: Connection, { claim, now, until, limit }: ClaimTerms): readonly CaseTimerRow[] {
  const due = connection.all(
    `select case_id, name, generation, due_at from timers
     where due_at <= :now and (lease_until is null or lease_until <= :now)
     order by due_at, case_id, name limit :limit`,
    { now, limit },
  );
  return due.map((row) => {
    const timer = readTimer(row);
    connection.run('update timers set claim = :claim, lease_until = :until where case_id = :case and name = :name', {
      claim,
      until,
      case: timer.case,
      name: timer.name,
    });
    return timer;
  });
}

export function nextTimer(connection: Connection): Instant | undefined {
  const row = connection.first('select due_at from timers order by due_at limit 1');
  return row === undefined ? undefined : readWhole<Instant>(row, 'due_at');
}

/** For a store that nobody else works on: what was claimed is free at once. */
export function freeTimers(connection: Connection): void {
  connection.run('update timers set claim = null, lease_until = null where claim is not null');
}

function readTimer(row: Row): CaseTimerRow {
  return {
    case: readText<CaseId>(row, 'case_id'),
    name: readText(row, 'name'),
    generation: readWhole(row, 'generation'),
    dueAt: readWhole<Instant>(row, 'due_at'),
  };
}
