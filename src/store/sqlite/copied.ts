// That a store is a copy of an earlier moment: what it holds as waiting may have been sent by the store that it was copied from.
import type { Instant } from '../../domain/instant.ts';
import type { Connection } from './connection.ts';
import { readWhole } from './connection.ts';

/** `at`: a moment before which nothing is missing in the copy. Effects that come later are the copy's own. */
export function markCopied(connection: Connection, at: Instant): void {
  settleCopied(connection);
  connection.run('insert into copied (at, last_effect) select :at, coalesce(max(id), 0) from outbox', { at });
}

export function copiedAt(connection: Connection): Instant | undefined {
  const row = connection.first('select at from copied');
  return row === undefined ? undefined : readWhole<Instant>(row, 'at');
}

export function settleCopied(connection: Connection): void {
  connection.run('delete from copied');
}

/** What is sent by value or under a key may be sent again; a mark has to be looked for, and some things are never repeated. */
export function doubtEffects(connection: Connection): number {
  return connection.run(
    `update outbox set state = 'sending', sending_since = copied.at, claim = null, free_at = copied.at from copied
     where is_open = 1 and state <> 'sending'
       and delivery in ('by_look_up', 'once_unsure') and outbox.id <= copied.last_effect`,
  );
}
