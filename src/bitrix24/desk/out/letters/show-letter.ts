// Messages in which people have a letter, brought in line with how it stands.
import { letterOf } from '../../../../machine/letters/letter-of.ts';
import { pressKeyOf } from '../../../bot-token-of.ts';
import { botKeyboard } from '../../bot-keyboard.ts';
import { findMessageNote } from '../../message-note.ts';
import { rewriteBotMessage } from '../bot-message.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { tellingOf } from '../telling.ts';
import type { ShownLetter } from './letter-message.ts';
import { shownLetter } from './letter-message.ts';
import type { LetterMessage } from './letter-notes.ts';
import { findLetterMessages, letterMessagesNote, showsOf, withShown } from './letter-notes.ts';

export const showLetter: Doing<OutgoingOf<'show_letter'>> = {
  compare: async (tools, out) => ((await standing(tools, out)) === undefined ? 'same' : 'different'),
  send: async (tools, out) => {
    const found = await standing(tools, out);
    if (found !== undefined) await rewriteAll(tools, out, found);
    return {};
  },
};

type Standing = { readonly shown: ShownLetter; readonly messages: readonly LetterMessage[] };

/** Undefined where every message shows the letter as it is. */
async function standing(tools: DeskTools, out: OutgoingOf<'show_letter'>): Promise<Standing | undefined> {
  const letter = letterOf(out.kase.context, out.effect.letter);
  const messages = await findLetterMessages(tools, out.kase.id, out.effect.letter);
  if (letter === undefined || messages.length === 0) return undefined;
  const shown = await shownLetter(tools, tellingOf(out, tools), letter);
  const shows = showsOf(shown);
  return messages.every((one) => one.shows === shows) ? undefined : { shown, messages };
}

async function rewriteAll(
  tools: DeskTools,
  { kase, effect, urgency }: OutgoingOf<'show_letter'>,
  { shown, messages }: Standing,
): Promise<void> {
  const { map, secret, notes } = tools;
  const shows = showsOf(shown);
  let known = messages;
  for (const { message } of messages) {
    const note = await findMessageNote(notes, message);
    if (note === undefined) continue;
    const keyboard = botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note }, shown.buttons);
    await rewriteBotMessage(tools, message, { text: shown.message, keyboard, urgency });
    known = withShown(known, { message, shows });
  }
  // What is not on record any more cannot be rewritten, and is not tried again.
  await notes.keepNotes([
    letterMessagesNote(
      kase.id,
      effect.letter,
      known.filter((one) => one.shows === shows),
    ),
  ]);
}
