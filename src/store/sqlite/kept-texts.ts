// Texts kept by the hash of their content (bundles, plans), and which of them is the newest.
import type { Instant } from '../../domain/instant.ts';
import type { KeptKind, KeptText, Publication, PublicationHead } from '../../engine/ports/store-entries.ts';
import { StoreError } from '../../engine/ports/store-error.ts';
import type { Connection } from './connection.ts';
import { readText, readWhole } from './connection.ts';

/** Throws `contradiction` when the name has another text: it would change what cases were decided by. */
export function keepText(connection: Connection, { kind, name, text }: KeptText): void {
  const added = connection.run(
    'insert into kept (kind, name, body) values (:kind, :name, :text) on conflict do nothing',
    {
      kind,
      name,
      text,
    },
  );
  if (added === 0 && findKeptText(connection, kind, name) !== text) {
    throw new StoreError('contradiction', { at: connection.at, found: `another text of ${kind} ${name}` });
  }
}

export function publishText(connection: Connection, publication: Publication): void {
  keepText(connection, publication);
  const { kind, name, at, by } = publication;
  connection.run('insert into publications (kind, name, at, by) values (:kind, :name, :at, :by)', {
    kind,
    name,
    at,
    by,
  });
}

export function findKeptText(connection: Connection, kind: KeptKind, name: string): string | undefined {
  const row = connection.first('select body from kept where kind = :kind and name = :name', { kind, name });
  return row === undefined ? undefined : readText(row, 'body');
}

export function newestText(connection: Connection, kind: KeptKind): Publication | undefined {
  const sql = `select kept.name, kept.body, publications.at, publications.by from publications
    join kept using (kind, name) where kind = :kind order by publications.id desc limit 1`;
  const row = connection.first(sql, { kind });
  if (row === undefined) return undefined;
  const at = readWhole<Instant>(row, 'at');
  return { kind, name: readText(row, 'name'), text: readText(row, 'body'), at, by: readText(row, 'by') };
}

export function listPublications(connection: Connection, kind: KeptKind, limit: number): readonly PublicationHead[] {
  const sql = 'select name, at, by from publications where kind = :kind order by id desc limit :limit';
  return connection
    .all(sql, { kind, limit })
    .map((row) => ({ kind, name: readText(row, 'name'), at: readWhole<Instant>(row, 'at'), by: readText(row, 'by') }));
}
