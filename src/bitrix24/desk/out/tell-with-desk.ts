// A message of the bot under which buttons of a case's desk count; it is on record before it counts as sent.
import type { PersonId } from '../../../domain/ids.ts';
import type { Outgoing } from '../../../engine/ports/portal.ts';
import { pressKeyOf } from '../../bot-token-of.ts';
import type { BotButton, LinkButton } from '../bot-keyboard.ts';
import { botKeyboard } from '../bot-keyboard.ts';
import type { MessageNote } from '../message-note.ts';
import { messageNoteName } from '../message-note.ts';
import { accountOf } from './account-of.ts';
import type { DeskTools } from './desk-tools.ts';
import { nonceOf } from './question/nonce-of.ts';
import { tellPerson } from './tell-person.ts';
import type { Telling } from './telling.ts';

export type DeskMessage = {
  /** Under it the message is sent once. */
  readonly name: string;
  readonly person: PersonId;
  /** Escaped. */
  readonly text: string;
  readonly buttons: readonly (BotButton | LinkButton)[];
};

/** Gives the number of the message. */
export async function tellWithDesk(
  tools: DeskTools,
  telling: Telling,
  { name, person, text, buttons }: DeskMessage,
): Promise<number> {
  const { map, secret, notes } = tools;
  const { out } = telling;
  const note: MessageNote = {
    kind: 'desk',
    case: out.effect.case,
    seq: seqOf(out),
    user: accountOf(out.bundle, person),
    person,
    nonce: nonceOf(secret, name),
  };
  const keyboard = botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note }, buttons);
  const message = await tellPerson(tools, telling, { name, person, text, keyboard });
  await notes.keepNotes([{ name: messageNoteName(message), text: JSON.stringify(note) }]);
  return message;
}

/** Of the record that brought it about, which its key ends with: the same each time it is sent. */
function seqOf({ key, mark }: Pick<Outgoing, 'key' | 'mark'>): number {
  const seq = Number(/\/(\d+)(?:~[^/]*)?$/.exec(key)?.[1]);
  return Number.isSafeInteger(seq) ? seq : mark.seq;
}
