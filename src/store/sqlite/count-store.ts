// How much waits, for metrics: counted over indexes alone, since it is asked every few seconds.
import type { Instant } from '../../domain/instant.ts';
import type { StoreCounts } from '../../engine/ports/store-entries.ts';
import type { Connection } from './connection.ts';
import { given, readText, readWhole } from './connection.ts';

export function countStore(connection: Connection, now: Instant): StoreCounts {
  const states = connection.all('select state, cases from state_counts');
  return {
    cases: new Map(states.map((row) => [readText(row, 'state'), readWhole(row, 'cases')])),
    inTrouble: numberOf(connection, 'select count(*) as number from cases where trouble is not null'),
    inbox: countInbox(connection),
    outbox: countOutbox(connection),
    timersOverdue: numberOf(connection, 'select count(*) as number from timers where due_at < :now', now),
  };
}

function numberOf(connection: Connection, sql: string, now?: Instant): number {
  return readWhole(connection.first(sql, { now }) ?? {}, 'number');
}

function countInbox(connection: Connection): StoreCounts['inbox'] {
  const oldest = connection.first(
    "select at from inbox where id = (select min(id) from inbox where state = 'pending')",
  );
  return {
    pending: numberOf(connection, "select count(*) as number from inbox where state = 'pending'"),
    poisoned: numberOf(connection, "select count(*) as number from inbox where state = 'poisoned'"),
    ...(oldest === undefined ? {} : given('oldestPendingAt', oldest, 'at', readWhole<Instant>)),
  };
}

function countOutbox(connection: Connection): StoreCounts['outbox'] {
  const open = "state in ('pending', 'sending', 'retry')";
  const rows = connection.all(`select state, count(*) as number from outbox where ${open} group by state`);
  const byState = new Map(rows.map((row) => [readText(row, 'state'), readWhole(row, 'number')]));
  const oldest = connection.first(`select at from outbox where id = (select min(id) from outbox where ${open})`);
  return {
    pending: byState.get('pending') ?? 0,
    sending: byState.get('sending') ?? 0,
    retry: byState.get('retry') ?? 0,
    dead: numberOf(connection, "select count(*) as number from outbox where state = 'dead'"),
    ...(oldest === undefined ? {} : given('oldestOpenAt', oldest, 'at', readWhole<Instant>)),
  };
}
