// The inbox: what came in, once for each source key, worked on in order for each case.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Amended, Marked } from '../../engine/ports/store.ts';
import type {
  Arrival,
  Claim,
  ClaimTerms,
  InboxEntry,
  InboxOutcome,
  InboxState,
  Received,
} from '../../engine/ports/store-entries.ts';
import type { Connection, Parameters, Row } from './connection.ts';
import { given, readText, readWhole } from './connection.ts';
import { readUrgency, urgencyNumber } from './urgency.ts';

export function receive(connection: Connection, arrivals: readonly Arrival[]): readonly Received[] {
  return arrivals.map((arrival) => {
    const added = connection.first(
      `insert into inbox (source, source_key, case_id, urgency, body, at, state)
       values (:source, :sourceKey, :case, :urgency, :text, :at, 'pending')
       on conflict do nothing returning id`,
      { ...arrival, case: arrival.case, urgency: urgencyNumber(arrival.urgency) },
    );
    if (added !== undefined) return { id: readWhole(added, 'id'), kind: 'new' };
    return { id: idOf(connection, arrival), kind: 'duplicate' };
  });
}

function idOf(connection: Connection, { source, sourceKey }: Arrival): number {
  const sql = 'select id from inbox where source = :source and source_key = :sourceKey';
  return readWhole(connection.first(sql, { source, sourceKey }) ?? {}, 'id');
}

/** An entry waits for the ones of its case before it, whatever they wait for: order comes before speed. */
const CLAIMABLE = `
  select * from inbox as entry
  where state = 'pending'
    and (free_at is null or free_at <= :now)
    and (case_id is null or not exists (
      select 1 from inbox as earlier
      where earlier.case_id = entry.case_id and earlier.state = 'pending' and earlier.id < entry.id))
  order by urgency, id limit :limit`;

export function claimInbox(connection: Connection, { claim, now, until, limit }: ClaimTerms): readonly InboxEntry[] {
  return connection.all(CLAIMABLE, { now, limit }).map((row) => {
    const entry = readEntry(row);
    const attempts = entry.attempts + 1;
    connection.run('update inbox set claim = :claim, free_at = :until, attempts = :attempts where id = :id', {
      claim,
      until,
      attempts,
      id: entry.id,
    });
    return { ...entry, attempts };
  });
}

export function markInbox(connection: Connection, id: number, claim: Claim, outcome: InboxOutcome): Marked {
  const changed = connection.run(
    `update inbox set state = :state, free_at = :notBefore, reason = :reason, claim = null, body = coalesce(:text, body)
     where id = :id and claim = :claim and state = 'pending'`,
    { id, claim, ...columnsOf(outcome) },
  );
  if (changed !== 1) return 'claim_lost';
  if (outcome.kind === 'poisoned' && outcome.trouble !== undefined) {
    connection.run(TELL_TROUBLE, { id, trouble: outcome.trouble });
  }
  return 'marked';
}

const TELL_TROUBLE = 'update cases set trouble = :trouble where id = (select case_id from inbox where id = :id)';

function columnsOf(outcome: InboxOutcome): Parameters {
  switch (outcome.kind) {
    case 'done':
      return { state: 'done', notBefore: undefined, reason: undefined, text: '' };
    case 'retry':
      return { state: 'pending', notBefore: outcome.notBefore, reason: outcome.reason, text: undefined };
    case 'poisoned':
      return { state: 'poisoned', notBefore: undefined, reason: outcome.reason, text: undefined };
  }
}

export function amendInbox(connection: Connection, id: number, to: 'pending' | 'dropped'): Amended {
  const text = to === 'dropped' ? '' : undefined;
  const sql = `update inbox set state = :to, attempts = 0, body = coalesce(:text, body) where id = :id and state = 'poisoned'`;
  return connection.run(sql, { id, to, text }) === 1 ? 'amended' : 'refused';
}

/** Written out, so that the indexes of one state serve; `+id` where there is one: else SQLite goes through the whole table by `id`. */
const OF_STATE: Readonly<Record<InboxState, { readonly where: string; readonly order: string }>> = {
  pending: { where: "state = 'pending'", order: '+id' },
  done: { where: "state = 'done'", order: 'id' },
  poisoned: { where: "state = 'poisoned'", order: '+id' },
  dropped: { where: "state = 'dropped'", order: 'id' },
};

export function listInbox(
  connection: Connection,
  state: InboxState,
  limit: number,
  of: CaseId | undefined,
): readonly InboxEntry[] {
  const ofCase = of === undefined ? '' : ' and case_id = :of';
  const { where, order } = OF_STATE[state];
  const sql = `select * from inbox where ${where}${ofCase} order by ${order} limit :limit`;
  return connection.all(sql, { limit, of }).map(readEntry);
}

/** For a store that nobody else works on: what was claimed is free at once. */
export function freeInbox(connection: Connection): void {
  connection.run("update inbox set claim = null, free_at = null where state = 'pending' and claim is not null");
}

function readEntry(row: Row): InboxEntry {
  return {
    id: readWhole(row, 'id'),
    source: readText(row, 'source'),
    sourceKey: readText(row, 'source_key'),
    ...given('case', row, 'case_id', readText<CaseId>),
    urgency: readUrgency(row),
    text: readText(row, 'body'),
    at: readWhole<Instant>(row, 'at'),
    state: readText<InboxState>(row, 'state'),
    attempts: readWhole(row, 'attempts'),
    ...given('reason', row, 'reason', readText<string>),
  };
}
