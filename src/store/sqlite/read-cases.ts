// What can be asked about cases: one, a list, its records.
import type { CaseId } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CaseQuery, CaseSummary, StoredCaseRow, StoredRecord } from '../../engine/ports/store-entries.ts';
import type { Connection, Row } from './connection.ts';
import { given, readText, readWhole } from './connection.ts';

/** In one statement, since each is a read transaction of its own, and every step begins with this one. */
const CASE = `select *, (select json_group_array(person order by person) from case_holders where case_id = id) as holders
  from cases where id = :id`;

export function readCase(connection: Connection, id: CaseId): StoredCaseRow | undefined {
  const row = connection.first(CASE, { id });
  if (row === undefined) return undefined;
  return { ...readSummary(row, holdersIn(row)), text: readText(row, 'body'), hash: readText(row, 'hash') };
}

function holdersIn(row: Row): readonly PersonId[] {
  const holders: readonly PersonId[] = JSON.parse(readText(row, 'holders'));
  return holders;
}

export function readCases(connection: Connection, query: CaseQuery): readonly CaseSummary[] {
  const { after, limit, holder, curator, state, overdueAt, trouble } = query;
  const conditions = [
    'id > :after',
    ...(curator === undefined ? [] : ['curator = :curator']),
    ...(state === undefined ? [] : ['state = :state']),
    ...(overdueAt === undefined ? [] : ['due_at < :overdueAt']),
    ...(trouble === undefined ? [] : ['trouble is not null']),
    ...(holder === undefined ? [] : ['id in (select case_id from case_holders where person = :holder)']),
  ];
  const asked = Object.entries({ curator, state, overdueAt, holder }).filter(([, value]) => value !== undefined);
  const sql = `select id, seq, state, curator, due_at, trouble, changed_at from cases
    where ${conditions.join(' and ')} order by id limit :limit`;
  const rows = connection.all(sql, { ...Object.fromEntries(asked), after: after ?? '', limit });
  return rows.map((row) => readSummary(row, holdersOf(connection, readText<CaseId>(row, 'id'))));
}

export function holdersOf(connection: Connection, id: CaseId): readonly PersonId[] {
  const rows = connection.all('select person from case_holders where case_id = :id order by person', { id });
  return rows.map((row) => readText<PersonId>(row, 'person'));
}

export function countHolders(connection: Connection): ReadonlyMap<PersonId, number> {
  const rows = connection.all('select person, cases from holder_counts');
  return new Map(rows.map((row) => [readText<PersonId>(row, 'person'), readWhole(row, 'cases')]));
}

function readSummary(row: Row, holders: readonly PersonId[]): CaseSummary {
  return {
    case: readText<CaseId>(row, 'id'),
    seq: readWhole(row, 'seq'),
    state: readText(row, 'state'),
    curator: readText<PersonId>(row, 'curator'),
    holders,
    ...given('dueAt', row, 'due_at', readWhole<Instant>),
    ...given('trouble', row, 'trouble', readText),
    changedAt: readWhole<Instant>(row, 'changed_at'),
  };
}

export function readHistory(connection: Connection, id: CaseId, after: number, limit: number): readonly StoredRecord[] {
  const sql = 'select * from records where case_id = :id and seq > :after order by seq limit :limit';
  return connection.all(sql, { id, after, limit }).map(readRecord);
}

export function readLog(connection: Connection, after: number, limit: number): readonly StoredRecord[] {
  const sql = 'select * from records where position > :after order by position limit :limit';
  return connection.all(sql, { after, limit }).map(readRecord);
}

function readRecord(row: Row): StoredRecord {
  return {
    case: readText<CaseId>(row, 'case_id'),
    seq: readWhole(row, 'seq'),
    at: readWhole<Instant>(row, 'at'),
    text: readText(row, 'body'),
    hash: readText(row, 'hash'),
    position: readWhole(row, 'position'),
  };
}
