// A message of the bot to somebody of the rules: into the private chat of their account, or words that say why not.
import type { PersonId } from '../../../domain/ids.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { accountOf } from './account-of.ts';
import type { BotMessage } from './bot-message.ts';
import { sendBotMessage } from './bot-message.ts';
import type { DeskTools } from './desk-tools.ts';
import type { Telling } from './telling.ts';
import { refused } from './telling.ts';

export type PersonalMessage = Pick<BotMessage, 'name' | 'text' | 'keyboard'> & { readonly person: PersonId };

/** Once for each name. Gives the number of the message. */
export async function tellPerson(tools: DeskTools, telling: Telling, message: PersonalMessage): Promise<number> {
  const { person, ...rest } = message;
  const { out, wording, language } = telling;
  const user = accountOf(out.bundle, person);
  try {
    return await sendBotMessage(tools, { ...rest, user, urgency: out.urgency });
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
    const { reason } = thrown.failure;
    throw refused('not_told', language, { person: wording.names.person(person), id: person, user, reason });
  }
}
