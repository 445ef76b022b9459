// Notes: what adapters remember for themselves, each under its name.
import type { Note } from '../../engine/ports/notes.ts';
import type { Connection } from './connection.ts';
import { readText } from './connection.ts';

/** Follows every name that begins in the same way. */
const LAST = '\u{10ffff}';

export function keepNotes(connection: Connection, notes: readonly Note[]): void {
  for (const { name, text } of notes) {
    connection.run(
      'insert into notes (name, body) values (:name, :text) on conflict (name) do update set body = excluded.body',
      { name, text },
    );
  }
}

export function findNote(connection: Connection, name: string): string | undefined {
  const row = connection.first('select body from notes where name = :name', { name });
  return row === undefined ? undefined : readText(row, 'body');
}

/** In the order of the names. */
export function listNotes(
  connection: Connection,
  prefix: string,
  after: string | undefined,
  limit: number,
): readonly Note[] {
  const sql = `select name, body from notes where name >= :prefix and name < :end and name > :after
    order by name limit :limit`;
  const rows = connection.all(sql, { prefix, end: `${prefix}${LAST}`, after: after ?? '', limit });
  return rows.map((row) => ({ name: readText(row, 'name'), text: readText(row, 'body') }));
}

export function dropNotes(connection: Connection, names: readonly string[]): void {
  for (const name of names) connection.run('delete from notes where name = :name', { name });
}
