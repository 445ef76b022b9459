// A message of the bot with one button, which opens the case's desk: there stands what the person may do.
import { deskWord } from '../../../diagnostics/catalogue/desk-words.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { CaseId } from '../../../domain/case.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { pressKeyOf } from '../../bot-token-of.ts';
import { botKeyboard } from '../bot-keyboard.ts';
import type { MessageNote } from '../message-note.ts';
import { keepMessageNote } from '../message-note.ts';
import { nonceOf } from '../out/question/nonce-of.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { tellAccount } from './tell-account.ts';

export type DeskOffer = {
  readonly user: number;
  readonly person: PersonId;
  readonly case: CaseId;
  /** Under it the message is sent once. */
  readonly name: string;
  /** Escaped. */
  readonly text: string;
  readonly language: Language;
};

export type DeskOfferTools = Pick<GatewayTools, 'client' | 'map' | 'secret' | 'notes' | 'clock'>;

/** Rejects with a `FarError` or a `StoreError`. Until its record is kept the button does nothing. */
export async function offerDesk(tools: DeskOfferTools, offer: DeskOffer): Promise<void> {
  const { map, secret, notes } = tools;
  const { user, person, name, text, language } = offer;
  const note: MessageNote = { kind: 'list', user, person, nonce: nonceOf(secret, `${name}/${user}`) };
  const button = {
    verb: 'open',
    argument: offer.case,
    text: deskWord('open_desk', language),
    look: 'primary',
  } as const;
  const keyboard = botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note }, [button]);
  const message = await tellAccount(tools, { user, name, text, keyboard });
  if (message !== undefined) await keepMessageNote(notes, message, note);
}
