// What somebody typed: the reply to a dialog, a question to the bot, or something that it does not understand.
import { findMessageNote } from '../../message-note.ts';
import type { Happening } from './bot-event.ts';
import { listOwnCases } from './desks/list-own-cases.ts';
import { isFresh, openDialogs } from './dialogs/dialog-progress.ts';
import { takeDialogWords } from './dialogs/take-dialog-words.ts';
import { sayHelp } from './say-help.ts';
import type { Talk } from './talk.ts';
import type { Asked } from './where/asked-where.ts';
import { askedWhere } from './where/asked-where.ts';
import { tellWhere } from './where/tell-where.ts';

type Said = Extract<Happening, { readonly kind: 'said' }>;

export async function takeSaid(talk: Talk, said: Said): Promise<void> {
  if (!said.isPrivate) {
    await talk.say({ text: talk.speak('private_only') });
    return;
  }
  if (said.repliesTo !== undefined && (await takeReply(talk, said.repliesTo, said.text))) return;
  const asked = askedWhere(said.text, 'spelled');
  if (asked !== undefined) return await tellAsked(talk, asked);
  await takePlain(talk, said.text);
}

/** False where it replies to nothing of ours: then it is as if it were said alone. */
async function takeReply(talk: Talk, message: number, text: string): Promise<boolean> {
  const note = await findMessageNote(talk.of.notes, message);
  if (note === undefined || note.user !== talk.user || note.person !== talk.person.person) return false;
  if (note.kind !== 'dialog') await sayHelp(talk, 'press_instead');
  else if (note.closed !== undefined) await sayHelp(talk, 'dialog_closed');
  else await takeDialogWords(talk, { message, note }, text);
  return true;
}

/** Whoever has one dialog open answers that; whoever has several says which by a reply. */
async function takePlain(talk: Talk, text: string): Promise<void> {
  const open = (await openDialogs(talk)).filter((one) => isFresh(talk, one));
  const [only, ...others] = open;
  if (others.length > 0) return await sayHelp(talk, 'several_dialogs');
  if (only !== undefined) {
    const note = await findMessageNote(talk.of.notes, only.message);
    if (note?.kind === 'dialog' && note.closed === undefined) {
      return await takeDialogWords(talk, { message: only.message, note }, text);
    }
  }
  const asked = askedWhere(text, 'bare');
  if (asked !== undefined) return await tellAsked(talk, asked);
  await sayHelp(talk, 'not_understood');
}

async function tellAsked(talk: Talk, asked: Asked): Promise<void> {
  switch (asked.kind) {
    case 'where':
      return await tellWhere(talk, asked.what);
    case 'own':
      return await listOwnCases(talk);
    case 'help':
      return await sayHelp(talk, 'help_asked');
  }
}
