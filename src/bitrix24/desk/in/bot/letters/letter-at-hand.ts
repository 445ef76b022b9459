// A letter of a case as the bot shows it now: the same text and buttons as in the message that the engine sends.
import type { CaseLetter } from '../../../../../domain/case-letter.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import type { Outgoing } from '../../../../../engine/ports/portal.ts';
import { PortalCards } from '../../../out/card/portal-cards.ts';
import { companyOfCard } from '../../../out/letters/company-of-card.ts';
import type { LetterTools, ShownLetter } from '../../../out/letters/letter-message.ts';
import { shownLetter } from '../../../out/letters/letter-message.ts';
import { findLetterMessages, letterMessagesNote, showsOf, withShown } from '../../../out/letters/letter-notes.ts';
import { tellingOf } from '../../../out/telling.ts';
import type { Speech } from '../bot-voice.ts';
import type { Talk } from '../talk.ts';
import type { LetterNote } from './letter-note.ts';

export async function letterAtHand(talk: Talk, seen: SeenCase, letter: CaseLetter): Promise<ShownLetter> {
  const { client, map, clock, caseCards, lettersFor, hasMailbox } = talk.of;
  const cards = new PortalCards({ client, map, clock });
  const tools: LetterTools = {
    client,
    map,
    lettersFor,
    hasMailbox,
    companyOf: (item, urgency) => companyOfCard(cards, item, urgency),
  };
  return await shownLetter(tools, tellingOf(showing(seen, letter), { caseCards }), letter);
}

/** As if the engine had it shown. */
function showing({ kase, bundle, contract, mark }: SeenCase, { letter }: CaseLetter): Outgoing {
  const effect = { effect: 'show_letter', letter, case: kase.id, key: `${kase.id}/show_letter/${letter}` } as const;
  return { key: effect.key, urgency: 'press', effect, kase, bundle, mark, contract };
}

export function speechOf({ message, buttons }: ShownLetter, note: LetterNote): Speech {
  return { text: message, buttons, note };
}

/** What that message shows from now on, so that it is rewritten when the letter goes on. */
export async function rememberShown(talk: Talk, note: LetterNote, message: number, shown: ShownLetter): Promise<void> {
  const before = await findLetterMessages(talk.of, note.case, note.letter);
  talk.keep(letterMessagesNote(note.case, note.letter, withShown(before, { message, shows: showsOf(shown) })));
}
