// Opens a letter from the desk of its contract: a message of its own, under which its buttons count.
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { letterOf } from '../../../../../machine/letters/letter-of.ts';
import type { Talk } from '../talk.ts';
import { letterAtHand, rememberShown, speechOf } from './letter-at-hand.ts';
import type { LetterNote } from './letter-note.ts';

export async function sayLetter(talk: Talk, seen: SeenCase, number: number): Promise<void> {
  const letter = letterOf(seen.kase.context, number);
  if (letter === undefined) {
    await talk.say({ text: talk.speak('letter_gone') });
    return;
  }
  const note: LetterNote = {
    kind: 'letter',
    user: talk.user,
    person: talk.person.person,
    nonce: talk.nonce('letter'),
    case: seen.kase.id,
    letter: number,
  };
  const shown = await letterAtHand(talk, seen, letter);
  const message = await talk.say(speechOf(shown, note), 'letter');
  if (message !== undefined) await rememberShown(talk, note, message, shown);
}
