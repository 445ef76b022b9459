// Registration numbers: each belongs to one case, and those of a series follow one another without gaps.
import type { CaseId } from '../../domain/case.ts';
import type { NumberGiven } from '../../engine/ports/store-entries.ts';
import type { Connection } from './connection.ts';
import { readText, readWhole } from './connection.ts';

export function lastInSeries(connection: Connection, series: string): number {
  const row = connection.first('select last from number_series where name = :series', { series });
  return row === undefined ? 0 : readWhole(row, 'last');
}

export function findNumber(connection: Connection, number: string): CaseId | undefined {
  const row = connection.first('select case_id from numbers where number = :number', { number });
  return row === undefined ? undefined : readText<CaseId>(row, 'case_id');
}

/** Nobody else has it, and its series stands where it stood when the number was worked out. */
export function isNumberFree(connection: Connection, id: CaseId, { number, series }: NumberGiven): boolean {
  const owner = findNumber(connection, number);
  if (owner !== undefined && owner !== id) return false;
  return series === undefined || lastInSeries(connection, series.name) === series.after;
}

export function giveNumber(connection: Connection, id: CaseId, { number, series }: NumberGiven): void {
  connection.run(
    'insert into numbers (number, case_id) values (:number, :id) on conflict (number) do update set case_id = :id',
    { number, id },
  );
  if (series === undefined) return;
  connection.run(
    'insert into number_series (name, last) values (:name, :sequence) on conflict (name) do update set last = :sequence',
    { name: series.name, sequence: series.sequence },
  );
}
