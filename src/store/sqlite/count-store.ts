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

/** Whatever is open and not pending has a moment at which it is free again, and is found by it. */
function countOutbox(connection: Connection): StoreCounts['outbox'] {
  const open = numberOf(connection, 'select count(*) as number from outbox where is_open = 1');
  const busy = 'is_open = 1 and free_at is not null and state';
  const sending = numberOf(connection, `select count(*) as number from outbox where ${busy} = 'sending'`);
  const retry = numberOf(connection, `select count(*) as number from outbox where ${busy} = 'retry'`);
  const oldest = connection.first('select at from outbox where id = (select min(id) from outbox where is_open = 1)');
  return {
    pending: open - sending - retry,
    sending,
    retry,
    dead: numberOf(connection, "select count(*) as number from outbox where state = 'dead'"),
    ...(oldest === undefined ? {} : given('oldestOpenAt', oldest, 'at', readWhole<Instant>)),
  };
}
