// Timers: the table is the truth; what the memory holds of it is only for waking up in time.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CaseTimerRow, Claim, ClaimTerms, Timer } from '../../engine/ports/store-entries.ts';
import type { Connection, Row } from './connection.ts';
import { readText, readWhole } from './connection.ts';

export function setTimers(connection: Connection, id: CaseId, timers: readonly Timer[]): void {
  for (const timer of timers) {
    connection.run(
      `insert into timers (case_id, name, generation, due_at) values (:case, :name, :generation, :dueAt)
       on conflict (case_id, name) do update set generation = excluded.generation, due_at = excluded.due_at`,
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
  if (!connection.timerClaims.isHeldBy(id, timer, claim)) return false;
  const { name, generation } = timer;
  const taken = connection.run(
    'delete from timers where case_id = :case and name = :name and generation = :generation',
    { case: id, name, generation },
  );
  return taken === 1;
}

export function claimTimers(connection: Connection, terms: ClaimTerms): readonly CaseTimerRow[] {
  const { timerClaims } = connection;
  const { now, limit } = terms;
  timerClaims.forgetOver(now);
  const due = connection.all(
    'select case_id, name, generation, due_at from timers where due_at <= :now order by due_at, case_id, name limit :most',
    { now, most: limit + timerClaims.size },
  );
  const claimed = due
    .map(readTimer)
    .filter((timer) => timerClaims.isFree(timer, terms))
    .slice(0, limit);
  for (const timer of claimed) timerClaims.hold(timer, terms);
  return claimed;
}

export function nextTimer(connection: Connection): Instant | undefined {
  const row = connection.first('select due_at from timers order by due_at limit 1');
  return row === undefined ? undefined : readWhole<Instant>(row, 'due_at');
}

function readTimer(row: Row): CaseTimerRow {
  return {
    case: readText<CaseId>(row, 'case_id'),
    name: readText(row, 'name'),
    generation: readWhole(row, 'generation'),
    dueAt: readWhole<Instant>(row, 'due_at'),
  };
}
