// Messages of the bot: sent but once under their names, and rewritten.
import { FarError } from '../../../engine/ports/far-error.ts';
import { botTokenOf, templateIdOf } from '../../bot-token-of.ts';
import type { Urgency } from '../../client/portal-call.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { Keyboard } from '../bot-keyboard.ts';
import type { DeskTools } from './desk-tools.ts';

export type BotMessage = {
  /** Names it for ever: sent again it is the same message. */
  readonly name: string;
  readonly user: number;
  readonly text: string;
  readonly keyboard?: Keyboard;
  readonly urgency: Urgency;
};

type Place = Pick<DeskTools, 'client' | 'secret'> & { readonly map: Pick<PortalMap, 'botId'> };

/** Into the private chat of the account; gives the number of the message. */
export async function sendBotMessage({ client, map, secret }: Place, message: BotMessage): Promise<number> {
  const { name, user, text, keyboard, urgency } = message;
  const params = {
    botId: map.botId,
    botToken: botTokenOf(secret),
    dialogId: String(user),
    fields: { message: text, templateId: templateIdOf(name), ...(keyboard === undefined ? {} : { keyboard }) },
  };
  const { result } = await client.call('imbot.v2.Chat.Message.send', params, { urgency, kind: 'write' });
  const id = isMap(result) ? Number(result['id']) : Number.NaN;
  if (!Number.isSafeInteger(id) || id <= 0)
    throw new FarError({ kind: 'unknown', reason: 'imbot.v2.Chat.Message.send names no message' });
  return id;
}

const GONE = /^MESSAGE_NOT_FOUND|message not found/i;

/** Rewrites it, without buttons unless there are new ones. `gone`: it was deleted. */
export async function rewriteBotMessage(
  { client, map, secret }: Place,
  message: number,
  { text, keyboard, urgency }: Pick<BotMessage, 'text' | 'keyboard' | 'urgency'>,
): Promise<'rewritten' | 'gone'> {
  const params = {
    botId: map.botId,
    botToken: botTokenOf(secret),
    messageId: message,
    fields: { message: text, keyboard: keyboard ?? 'N' },
  };
  try {
    await client.call('imbot.v2.Chat.Message.update', params, { urgency, kind: 'write' });
    return 'rewritten';
  } catch (thrown) {
    if (thrown instanceof FarError && thrown.failure.kind === 'refused' && GONE.test(thrown.failure.reason))
      return 'gone';
    throw thrown;
  }
}

/** All are tried; if some failed, the failure that lets the rest be tried again soonest is thrown. */
export async function sendAll(sendings: readonly Promise<unknown>[]): Promise<void> {
  const failures = (await Promise.allSettled(sendings)).flatMap((settled) =>
    settled.status === 'rejected' ? [settled.reason as unknown] : [],
  );
  const [worst] = failures.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (worst !== undefined) throw worst;
}

/** What is refused comes last: it would end the tries for those who can still be reached. */
function rankOf(thrown: unknown): number {
  if (!(thrown instanceof FarError)) return 0;
  return thrown.failure.kind === 'refused' ? 2 : 1;
}
