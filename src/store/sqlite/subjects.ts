// Keys of the people whose personal values are sealed, and the sealed values.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PersonalValue } from '../../engine/ports/store-entries.ts';
import type { Connection } from './connection.ts';
import { readBytes, readText } from './connection.ts';

export function keepSubjectKey(connection: Connection, subject: string, key: Uint8Array): Uint8Array | undefined {
  connection.run('insert into subjects (subject, key) values (:subject, :key) on conflict do nothing', {
    subject,
    key,
  });
  return findSubjectKey(connection, subject);
}

export function findSubjectKey(connection: Connection, subject: string): Uint8Array | undefined {
  const row = connection.first('select key from subjects where subject = :subject and key is not null', { subject });
  return row === undefined ? undefined : readBytes(row, 'key');
}

/** The sealed values stay, as proof that there was something; nobody reads them any more. */
export function eraseSubject(connection: Connection, subject: string, at: Instant): void {
  connection.run(
    `insert into subjects (subject, key, erased_at) values (:subject, null, :at)
     on conflict (subject) do update set key = null, erased_at = coalesce(erased_at, excluded.erased_at)`,
    { subject, at },
  );
}

export function keepPersonalValues(connection: Connection, values: readonly PersonalValue[]): void {
  for (const value of values) {
    connection.run(
      'insert into personal_values (case_id, name, subject, sealed) values (:case, :name, :subject, :sealed)',
      value,
    );
  }
}

export function personalValuesOf(connection: Connection, id: CaseId): readonly PersonalValue[] {
  return connection.all('select * from personal_values where case_id = :id order by name', { id }).map((row) => ({
    subject: readText(row, 'subject'),
    case: id,
    name: readText(row, 'name'),
    sealed: readBytes(row, 'sealed'),
  }));
}
