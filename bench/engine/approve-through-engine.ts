// Approvals a second that no crash can take back: through the engine, and the same rows written by hand.

import { DatabaseSync } from 'node:sqlite';
import { openStoreInThread } from '../../src/store/sqlite/thread/open-store-in-thread.ts';
import { runEngine } from './run-engine.ts';
import type { Question } from './waiting-store.ts';
import { caseNumbered, eventOf } from './waiting-store.ts';

/** The store's own: writes that share a commit. */
const GROUP = 64;

export type Rate = { readonly perSecond: number; readonly cpuMicros: number };

/** `warm` cases from `first` on are approved first: the store's thread is a new one each time. Then `rounds` of `count` are measured. */
export type Approvals = {
  readonly first: number;
  readonly warm: number;
  readonly count: number;
  readonly rounds: number;
};

/** Every case once, by whom the question asks. Gives a rate for each round. */
export async function approveThroughEngine(
  path: string,
  { step, person }: Question,
  { first, warm, count, rounds }: Approvals,
): Promise<readonly Rate[]> {
  const store = await openStoreInThread({ path });
  const running = runEngine(store);
  const approve = (from: number, cases: number): Promise<void> =>
    running.apply(
      Array.from({ length: cases }, (_, index) =>
        eventOf(caseNumbered(from + index), 'approve', {
          kind: 'act',
          by: person,
          act: { act: 'approve', step, revision: 1 },
        }),
      ),
    );
  await approve(first, warm);
  const rates: Rate[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = first + warm + round * count;
    rates.push(await measured(count, () => approve(from, count)));
  }
  await running.stop();
  await store.close();
  return rates;
}

type Row = Readonly<Record<string, string | number | null>>;

/** What the engine wrote for one approval: everything else is written like it. */
export type Written = {
  readonly id: string;
  readonly inbox: Row;
  readonly records: readonly Row[];
  readonly case: Row;
  readonly holders: readonly Row[];
  readonly outbox: readonly Row[];
  readonly timersSet: readonly Row[];
  readonly timersCleared: readonly string[];
};

/** Reads from a store in which case `index` was approved, and `untouched` was not. */
export function whatWasWritten(path: string, index: number, untouched: number): Written {
  const database = new DatabaseSync(path, { readOnly: true });
  const [id, other] = [caseNumbered(index), caseNumbered(untouched)];
  const all = (sql: string, ...values: readonly string[]): Row[] => database.prepare(sql).all(...values) as Row[];
  const before = Number(all('select seq from cases where id = ?', other)[0]?.['seq']);
  const timers = (of: string) => all('select name, generation, due_at from timers where case_id = ?', of);
  const [was, is] = [timers(other), timers(id)];
  const written: Written = {
    id,
    inbox: all('select source, source_key, body, at from inbox where case_id = ?', id)[0] ?? {},
    records: all('select seq, at, body, hash from records where case_id = ?', id).filter(
      (row) => Number(row['seq']) > before,
    ),
    case: all('select * from cases where id = ?', id)[0] ?? {},
    holders: all('select person from case_holders where case_id = ?', id),
    outbox: all(
      `select key, effect, delivery, urgency, body, at from outbox where case_id = ? and state <> 'sent'`,
      id,
    ),
    timersSet: is.filter((row) => !was.some((one) => one['name'] === row['name'] && one['due_at'] === row['due_at'])),
    timersCleared: was
      .filter((row) => !is.some((one) => one['name'] === row['name']))
      .map((row) => String(row['name'])),
  };
  database.close();
  return written;
}

/** The raw limit: prepared statements, the same groups, the same two durable moments (taken in, done), nothing worked out. */
export async function writeByHand(
  path: string,
  written: Written,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<Rate> {
  const database = new DatabaseSync(path);
  database.exec(
    'pragma foreign_keys = on; pragma secure_delete = on; pragma synchronous = full; pragma cache_size = -32768',
  );
  const hand = handOf(database, written);
  const ids = Array.from({ length: count }, (_, index) => caseNumbered(first + index));
  const groups = Array.from({ length: Math.ceil(count / GROUP) }, (_, index) =>
    ids.slice(index * GROUP, (index + 1) * GROUP),
  );
  const rate = await measured(count, async () => {
    for (const group of groups) {
      for (const write of [hand.takeIn, hand.finish]) {
        database.exec('begin immediate');
        for (const id of group) write(id);
        database.exec('commit');
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
  });
  database.close();
  return rate;
}

type Value = string | number | null;

/** Columns in the order of the statement; what names the case names the one that is written. */
function writer(
  database: DatabaseSync,
  sql: string,
  columns: readonly string[],
): (row: Row, id: string, of: string) => void {
  const statement = database.prepare(sql);
  return (row, id, of) => {
    const values = columns.map((column): Value => {
      if (column === 'case_id') return id;
      const value = row[column] ?? null;
      return typeof value === 'string' ? value.replaceAll(of, id) : value;
    });
    statement.run(...values);
  };
}

function handOf(database: DatabaseSync, written: Written) {
  const at = (sql: string, columns: string) => writer(database, sql, columns.split(' '));
  const insertInbox = at(
    `insert into inbox (source, source_key, case_id, urgency, body, at, state) values (?, ?, ?, 0, ?, ?, 'pending')`,
    'source source_key case_id body at',
  );
  const doneInbox = at(
    `update inbox set state = 'done', body = '', attempts = 1 where source = ? and source_key = ?`,
    'source source_key',
  );
  const insertRecord = at(
    'insert into records (case_id, seq, at, body, hash) values (?, ?, ?, ?, ?)',
    'case_id seq at body hash',
  );
  const updateCase = at(
    'update cases set seq = ?, hash = ?, state = ?, due_at = ?, changed_at = ?, body = ? where id = ?',
    'seq hash state due_at changed_at body case_id',
  );
  const deleteHolders = at('delete from case_holders where case_id = ?', 'case_id');
  const insertHolder = at('insert into case_holders (person, case_id) values (?, ?)', 'person case_id');
  const deleteTimer = at('delete from timers where case_id = ? and name = ?', 'case_id name');
  const insertTimer = at(
    'insert or replace into timers (case_id, name, generation, due_at) values (?, ?, ?, ?)',
    'case_id name generation due_at',
  );
  const insertEffect = at(
    `insert into outbox (key, case_id, effect, delivery, urgency, body, at, state) values (?, ?, ?, ?, ?, ?, ?, 'pending')`,
    'key case_id effect delivery urgency body at',
  );
  const press = JSON.stringify({ kind: 'act', by: 'kuznetsov', act: { act: 'approve', step: 'a/b', revision: 1 } });
  const inbox: Row = {
    ...written.inbox,
    source_key: String(written.inbox['source_key']).replace('/approve', '/by-hand'),
    body: press,
  };
  const { id: of } = written;
  return {
    takeIn: (id: string): void => insertInbox(inbox, id, of),
    finish: (id: string): void => {
      doneInbox(inbox, id, of);
      for (const row of written.records) insertRecord(row, id, of);
      updateCase(written.case, id, of);
      deleteHolders(written.case, id, of);
      for (const row of written.holders) insertHolder(row, id, of);
      for (const name of written.timersCleared) deleteTimer({ name }, id, of);
      for (const row of written.timersSet) insertTimer(row, id, of);
      for (const row of written.outbox) insertEffect(row, id, of);
    },
  };
}

async function measured(count: number, work: () => Promise<void>): Promise<Rate> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: count / seconds, cpuMicros: (user + system) / count };
}
