// A store file with many cases that wait for their approvers: one is lived by the engine, the others are copies of its rows.

import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { CaseId, StepKey } from '../../src/domain/case.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import { DAY_TIMER } from '../../src/engine/step/step-draft.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { CONTRACT } from '../../test/engine/staged-engine.ts';
import { brandId } from '../../test/generators/brand-id.ts';
import { defaultRules } from '../../test/generators/default-rules.ts';
import { runEngine } from './run-engine.ts';

const TEMPLATE = 'the-one-that-was-lived';
const CURATOR = brandId<PersonId>('tarasova');
const PAPERS = ['charter', 'egrul_extract', 'appointment_decision'];
/** What names the case in each table. */
const OF_CASE: Readonly<Record<string, string>> = {
  case_holders: 'case_id',
  records: 'case_id',
  timers: 'case_id',
  personal_values: 'case_id',
  outbox: 'case_id',
  inbox: 'case_id',
  cases: 'id',
};
const MS_PER_DAY = 86_400_000;

/** The question that is answered in every case. */
export type Question = { readonly step: StepKey; readonly person: PersonId };

export function caseNumbered(index: number): CaseId {
  return brandId<CaseId>(`case-${String(index).padStart(12, '0')}`);
}

/** Writes the file anew. Records of copies do not chain: the engine goes by the newest hash, and so does this. */
export async function makeWaitingStore(path: string, cases: number): Promise<Question> {
  for (const ending of ['', '-wal', '-shm', '.lock']) rmSync(path + ending, { force: true });
  const question = await liveOne(path);
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off; begin');
  for (const [table, column] of Object.entries(OF_CASE)) {
    // Apart, since not every table can be asked for the rows of one case.
    database.exec(`create temp table lived_${table} as select * from ${table} where ${column} = '${TEMPLATE}'`);
  }
  for (let index = 0; index < cases; index += 1) copyCase(database, caseNumbered(index));
  removeTemplate(database);
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
  return question;
}

async function liveOne(path: string): Promise<Question> {
  const store = openSqliteStore({ path });
  const clock = systemClock();
  const rules = defaultRules();
  await store.publish({ kind: 'bundle', name: rules.hash, text: JSON.stringify(rules), at: clock.now(), by: 'bench' });
  const running = runEngine(store);
  const issued = Math.floor(clock.now() / MS_PER_DAY) - 3;
  const papers = PAPERS.map((document) => ({ document: brandId(document), paper: { hash: document, issued } }));
  const start = { kind: 'start', by: CURATOR, curator: CURATOR, contract: CONTRACT, draft: 'draft', papers } as never;
  await running.apply([eventOf(TEMPLATE, 'start', start)]);
  await running.apply([eventOf(TEMPLATE, 'submit', { kind: 'act', by: CURATOR, act: { act: 'submit' } })]);
  await running.stop();
  const outbox = await store.listOutbox({ states: ['pending', 'retry', 'sending'], limit: 1000 });
  const asked = outbox.map(({ text }) => JSON.parse(text) as Effect).find(({ effect }) => effect === 'ask');
  await store.close();
  if (asked?.effect !== 'ask') throw new Error('nobody is asked in the case that was lived');
  return { step: asked.step, person: asked.person };
}

export function eventOf(id: string, key: string, event: IncomingEvent['event']): IncomingEvent {
  return { source: 'bench', key: `${id}/${key}`, case: brandId<CaseId>(id), urgency: 'press', event };
}

/** Everything that names the case names another one; what was to be delivered has been. */
function copyCase(database: DatabaseSync, id: CaseId): void {
  const named = (column: string): string => `replace(${column}, '${TEMPLATE}', :id)`;
  const copies = [
    `insert into cases (id, seq, hash, state, curator, due_at, trouble, changed_at, body)
     select :id, seq, hash, state, curator, due_at, trouble, changed_at, ${named('body')} from lived_cases`,
    'insert into case_holders (person, case_id) select person, :id from lived_case_holders',
    `insert into records (case_id, seq, at, body, hash)
     select :id, seq, at, ${named('body')}, hash from lived_records`,
    `insert into timers (case_id, name, generation, due_at)
     select :id, name, generation, due_at from lived_timers`,
    `insert into personal_values (case_id, name, subject, sealed)
     select :id, name, subject, sealed from lived_personal_values`,
    `insert into outbox (key, case_id, effect, delivery, urgency, body, at, state, attempts, is_open)
     select ${named('key')}, :id, effect, delivery, urgency, ${named('body')}, at, 'sent', 1, 0
     from lived_outbox`,
  ];
  for (const sql of copies) prepared(database, sql).run({ id });
}

const statements = new WeakMap<DatabaseSync, Map<string, ReturnType<DatabaseSync['prepare']>>>();

function prepared(database: DatabaseSync, sql: string): ReturnType<DatabaseSync['prepare']> {
  const known = statements.get(database) ?? new Map<string, ReturnType<DatabaseSync['prepare']>>();
  statements.set(database, known);
  const statement = known.get(sql) ?? database.prepare(sql);
  known.set(sql, statement);
  return statement;
}

function removeTemplate(database: DatabaseSync): void {
  for (const [table, column] of Object.entries(OF_CASE)) {
    database.prepare(`delete from ${table} where ${column} = ?`).run(TEMPLATE);
  }
}

/** Makes the timer of the first case due that brings it the new day, as if nobody had been there for a while. */
export function makeOneDue(path: string, at: Instant): void {
  const database = new DatabaseSync(path);
  const sql = 'update timers set due_at = ? where case_id = ? and name = ?';
  const { changes } = database.prepare(sql).run(at, caseNumbered(0), DAY_TIMER);
  if (changes !== 1) throw new Error('the first case has no timer to make due');
  database.close();
}
