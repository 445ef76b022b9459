// A press under a letter: it is sent as it was shown, or shown anew; what needs words begins a dialog.

import { refusalInWords } from '../../../../../diagnostics/catalogue/refusals.ts';
import type { RefusalReason } from '../../../../../domain/act.ts';
import type { CaseLetter } from '../../../../../domain/case-letter.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import { letterOf } from '../../../../../machine/letters/letter-of.ts';
import type { ShownLetter } from '../../../out/letters/letter-message.ts';
import type { Pressed } from '../../../press-token.ts';
import { beginDialog } from '../dialogs/begin-dialog.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';
import { sayCaseGone } from '../say-case-gone.ts';
import type { Talk } from '../talk.ts';
import { letterAtHand, rememberShown, speechOf } from './letter-at-hand.ts';
import type { LetterNote } from './letter-note.ts';

type LetterPress = { readonly message: number; readonly note: LetterNote; readonly pressed: Pressed };

export async function takeLetterPress(talk: Talk, press: LetterPress): Promise<void> {
  const { note, pressed } = press;
  const seen = await talk.of.desk.look(note.case);
  if (seen === undefined) return await sayCaseGone(talk, note.case);
  const letter = letterOf(seen.kase.context, note.letter);
  if (letter === undefined) {
    await talk.say({ text: talk.speak('letter_gone') });
    return;
  }
  const { verb } = pressed;
  if (verb === 'address_letter' || verb === 'file_answer') {
    return await beginDialog(talk, seen, { act: verb, letter: note.letter });
  }
  const shown = await letterAtHand(talk, seen, letter);
  await bringIn(talk, press, { seen, letter, shown });
}

type AtHand = { readonly seen: SeenCase; readonly letter: CaseLetter; readonly shown: ShownLetter };

/** What is refused by now is not brought in: the message shows the letter as it stands, and says why. */
async function bringIn(talk: Talk, press: LetterPress, { seen, letter, shown }: AtHand): Promise<void> {
  const { message, note, pressed } = press;
  const act = actOf(pressed, letter, shown);
  const refusal = refusalOf(seen.kase, act, talk.person.person, talk.now, talk.of.worldOf(seen.bundle));
  // It may name the same papers and still say something else: another recipient, other words of the rules.
  const isOther = act.act === 'send_letter' && !pressed.argument.endsWith(`:${shown.fingerprint}`);
  const why: RefusalReason | undefined = refusal?.reason ?? (isOther ? 'letter_changed' : undefined);
  if (why === undefined) {
    await talk.receive(note.case, { kind: 'act', by: talk.person.person, act });
    return;
  }
  await talk.say({ text: talk.speak('refused', { why: refusalInWords(why, talk.language) }) });
  if ((await talk.rewrite(message, speechOf(shown, note))) === 'rewritten') {
    await rememberShown(talk, note, message, shown);
  }
}

function actOf({ verb }: Pressed, { letter, documents }: CaseLetter, shown: ShownLetter): EngineAct {
  switch (verb) {
    case 'send_letter': {
      const { subject, text, addresses } = shown;
      return { act: verb, letter, documents, addresses: addresses.join(', '), subject, text };
    }
    case 'confirm_letter':
    case 'deny_letter':
      return { act: verb, letter };
    default:
      throw new Error(`a button of a letter says ${verb}`);
  }
}
