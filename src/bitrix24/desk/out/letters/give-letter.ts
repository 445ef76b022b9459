// The message in which somebody has a letter: sent once under its name, on record before it counts.
import type { CaseLetter } from '../../../../domain/case-letter.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import { pressKeyOf } from '../../../bot-token-of.ts';
import { botKeyboard } from '../../bot-keyboard.ts';
import type { MessageNote } from '../../message-note.ts';
import { messageNoteName } from '../../message-note.ts';
import { accountOf } from '../account-of.ts';
import type { DeskTools } from '../desk-tools.ts';
import { nonceOf } from '../question/nonce-of.ts';
import { tellPerson } from '../tell-person.ts';
import type { Telling } from '../telling.ts';
import { shownLetter } from './letter-message.ts';
import { findLetterMessages, letterMessagesNote, showsOf, withShown } from './letter-notes.ts';

type Given = { readonly letter: CaseLetter; readonly person: PersonId; readonly name: string };

export async function giveLetter(tools: DeskTools, telling: Telling, { letter, person, name }: Given): Promise<void> {
  const { out } = telling;
  const { map, notes, secret } = tools;
  const note: MessageNote = {
    kind: 'letter',
    case: out.kase.id,
    letter: letter.letter,
    user: accountOf(out.bundle, person),
    person,
    nonce: nonceOf(secret, name),
  };
  const shown = await shownLetter(tools, telling, letter);
  const keyboard = botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note }, shown.buttons);
  const message = await tellPerson(tools, telling, { name, person, text: shown.message, keyboard });
  const before = await findLetterMessages(tools, out.kase.id, letter.letter);
  await notes.keepNotes([
    { name: messageNoteName(message), text: JSON.stringify(note) },
    letterMessagesNote(out.kase.id, letter.letter, withShown(before, { message, shows: showsOf(shown) })),
  ]);
}
