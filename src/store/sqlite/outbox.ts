// The outbox: effects of one case one after another, those of different cases side by side.
import type { CaseId } from '../../domain/case.ts';
import type { Delivery, EffectKind } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Amended, Marked } from '../../engine/ports/store.ts';
import type {
  Claim,
  ClaimedEffect,
  EffectOutcome,
  OutboxEntry,
  OutboxQuery,
  OutboxState,
  OutboxTerms,
  OutgoingEffect,
  Urgency,
} from '../../engine/ports/store-entries.ts';
import type { Connection, Parameters, Row } from './connection.ts';
import { given, readText, readWhole } from './connection.ts';
import { readUrgency, urgencyNumber } from './urgency.ts';

export function addEffects(connection: Connection, effects: readonly OutgoingEffect[]): void {
  const press = effects.find(({ urgency }) => urgency === 'press');
  if (press !== undefined) connection.run(HURRY, press);
  for (const effect of effects) {
    connection.run(
      `insert into outbox (key, case_id, effect, delivery, urgency, body, at, state)
       values (:key, :case, :effect, :delivery, :urgency, :text, :at, 'pending')`,
      { ...effect, urgency: urgencyNumber(effect.urgency) },
    );
  }
}

/** A press does not wait for what nobody waits for, and effects of one case keep their order: what stands before it goes as a press too. */
const HURRY = `update outbox set urgency = ${urgencyNumber('press')},
  free_at = case when state = 'retry' then min(free_at, :at) else free_at end
  where case_id = :case and is_open = 1 and urgency <> ${urgencyNumber('press')}`;

/** One that is being sent stays: how it ended has to be cleared up first. */
export function dropEffects(connection: Connection, keys: readonly string[]): void {
  for (const key of keys) {
    connection.run(
      `update outbox set state = 'dropped', is_open = 0, free_at = null where key = :key and state in ('pending', 'retry')`,
      { key },
    );
  }
}

/** `sending` whose lease ran out is claimable: the deliverer sees since when nobody knows. */
const CLAIMABLE = `
  select * from outbox as entry
  where is_open = 1 and urgency = :urgency
    and (free_at is null or free_at <= :now)
    and effect not in (select value from json_each(:held))
    and not exists (
      select 1 from outbox as earlier
      where earlier.case_id = entry.case_id and earlier.is_open = 1 and earlier.id < entry.id
        and earlier.delivery <> 'asked')
  order by id limit :limit`;

export function claimOutbox(connection: Connection, terms: OutboxTerms): readonly ClaimedEffect[] {
  const presses = claimOf(connection, 'press', terms);
  const room = terms.limit - presses.length;
  const limit = Math.min(room, terms.mostBulk ?? room);
  return limit <= 0 ? presses : [...presses, ...claimOf(connection, 'bulk', { ...terms, limit })];
}

function claimOf(
  connection: Connection,
  urgency: Urgency,
  { claim, now, until, limit, held = [] }: OutboxTerms,
): readonly ClaimedEffect[] {
  const kinds = held.flatMap((one) => (one.urgency === urgency ? [one.effect] : []));
  const parameters = { urgency: urgencyNumber(urgency), held: JSON.stringify(kinds), now, limit };
  return connection.all(CLAIMABLE, parameters).map((row) => {
    const { notBefore: _, ...entry } = readEffect(row);
    const attempts = entry.attempts + 1;
    connection.run(
      `update outbox set state = 'sending', claim = :claim, free_at = :until, attempts = :attempts, sending_since = :now
       where id = :id`,
      { claim, until, attempts, now, id: readWhole(row, 'id') },
    );
    const unknown = entry.state === 'sending' ? given('unknownSince', row, 'sending_since', readWhole<Instant>) : {};
    return { ...entry, state: 'sending', attempts, sendingSince: now, ...unknown };
  });
}

export function markOutbox(connection: Connection, key: string, claim: Claim, outcome: EffectOutcome): Marked {
  const changed = connection.run(isSettled(outcome) ? `${MARK}, is_open = 0 ${CLAIMED}` : `${MARK} ${CLAIMED}`, {
    key,
    claim,
    ...columnsOf(outcome),
  });
  if (changed !== 1) return 'claim_lost';
  if (outcome.kind === 'dead' && outcome.trouble !== undefined) {
    connection.run(TELL_TROUBLE, { key, trouble: outcome.trouble });
  }
  return 'marked';
}

const TELL_TROUBLE = 'update cases set trouble = :trouble where id = (select case_id from outbox where key = :key)';
const MARK = `update outbox set state = :state, free_at = :notBefore, reason = :reason, claim = null,
  far_name = coalesce(:farName, far_name), sending_since = coalesce(:since, sending_since)`;
const CLAIMED = "where key = :key and claim = :claim and state = 'sending'";

/** It does not hold up the next effect of its case. */
function isSettled({ kind }: EffectOutcome): boolean {
  return kind === 'sent' || kind === 'dead' || kind === 'dropped';
}

function columnsOf(outcome: EffectOutcome): Parameters {
  const none = { notBefore: undefined, reason: undefined, farName: undefined, since: undefined };
  switch (outcome.kind) {
    case 'sent':
      return { ...none, state: 'sent', farName: outcome.farName };
    case 'retry':
      return { ...none, state: 'retry', notBefore: outcome.notBefore, reason: outcome.reason };
    case 'unknown':
      return { ...none, state: 'sending', notBefore: outcome.notBefore, reason: outcome.reason, since: outcome.since };
    case 'dead':
    case 'dropped':
      return { ...none, state: outcome.kind, reason: outcome.reason };
  }
}

/**
 * An effect whose sending ended unknown is `dead`, and so is what a person has to decide about. One that bears a mark may have arrived
 * before it was given up: it is looked for before it is sent again; what is sent once stays of unknown outcome.
 */
export function amendOutbox(connection: Connection, key: string, to: 'pending' | 'dropped', reason: string): Amended {
  const from = to === 'pending' ? `('dead')` : `('dead', 'pending', 'retry')`;
  const mayHaveArrived = `:to = 'pending' and delivery in ('by_look_up', 'once_unsure') and sending_since is not null`;
  const changed = connection.run(
    `update outbox set reason = :reason, attempts = 0, claim = null, is_open = :isOpen,
       state = case when ${mayHaveArrived} then 'sending' else :to end,
       free_at = case when ${mayHaveArrived} then sending_since end
     where key = :key and state in ${from}`,
    { key, to, reason, isOpen: to === 'pending' ? 1 : 0 },
  );
  return changed === 1 ? 'amended' : 'refused';
}

/**
 * Each as the index that serves it says it, `+id` so that it is used: in the order of `id` alone SQLite would go through the whole table.
 * Of what is settled there is no list, and it is searched for.
 */
const PARTS: readonly { readonly states: readonly OutboxState[]; readonly where: string; readonly order: string }[] = [
  { states: ['pending', 'sending', 'retry'], where: 'is_open = 1', order: '+id' },
  { states: ['dead'], where: "state = 'dead'", order: '+id' },
  { states: ['sent', 'dropped'], where: "state in ('sent', 'dropped')", order: 'id' },
];

export function listOutbox(connection: Connection, query: OutboxQuery): readonly OutboxEntry[] {
  const { states, case: id, limit } = query;
  const ofCase = id === undefined ? '' : ' and case_id = :id';
  const parts = PARTS.filter((part) => part.states.some((state) => states.includes(state))).map(
    ({ where, order }) =>
      `select * from (select * from outbox where ${where} and state in (select value from json_each(:states))${ofCase} order by ${order} limit :limit)`,
  );
  if (parts.length === 0) return [];
  const sql = `${parts.join(' union all ')} order by id limit :limit`;
  return connection.all(sql, { states: JSON.stringify(states), id, limit }).map(readEffect);
}

export function nextOutbox(connection: Connection, now: Instant): Instant | undefined {
  const row = connection.first(
    'select free_at from outbox where is_open = 1 and free_at is not null and free_at > :now order by free_at limit 1',
    { now },
  );
  return row === undefined ? undefined : readWhole<Instant>(row, 'free_at');
}

/** For a store that nobody else works on: claims end at once. What was being sent is `sending` still, of unknown outcome. */
export function freeOutbox(connection: Connection): void {
  connection.run(
    `update outbox set claim = null, free_at = sending_since
     where is_open = 1 and free_at is not null and claim is not null`,
  );
}

function readEffect(row: Row): OutboxEntry {
  return {
    key: readText(row, 'key'),
    case: readText<CaseId>(row, 'case_id'),
    effect: readText<EffectKind>(row, 'effect'),
    delivery: readText<Delivery>(row, 'delivery'),
    urgency: readUrgency(row),
    text: readText(row, 'body'),
    at: readWhole<Instant>(row, 'at'),
    state: readText<OutboxState>(row, 'state'),
    attempts: readWhole(row, 'attempts'),
    ...given('sendingSince', row, 'sending_since', readWhole<Instant>),
    ...(row['claim'] === null ? given('notBefore', row, 'free_at', readWhole<Instant>) : {}),
    ...given('reason', row, 'reason', readText<string>),
    ...given('farName', row, 'far_name', readText<string>),
  };
}
