// Opens the desk of a case: a message of its own, under which its buttons count.
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import type { Talk } from '../talk.ts';
import type { DeskNote } from './show-case-desk.ts';
import { MAIN_VIEW, showCaseDesk } from './show-case-desk.ts';

/** `first`: what comes before it. */
export async function openCaseDesk(talk: Talk, seen: SeenCase, first?: string): Promise<void> {
  const note: DeskNote = {
    kind: 'desk',
    user: talk.user,
    person: talk.person.person,
    nonce: talk.nonce('desk'),
    case: seen.kase.id,
    seq: seen.kase.seq,
  };
  await talk.say(showCaseDesk(talk, seen, note, MAIN_VIEW, first), 'desk');
}
