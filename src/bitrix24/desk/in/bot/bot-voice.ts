// How the bot speaks: a message once under its name, and messages that are rewritten.
import { FarError } from '../../../../engine/ports/far-error.ts';
import { botTokenOf, pressKeyOf } from '../../../bot-token-of.ts';
import type { BotButton, Keyboard, LinkButton } from '../../bot-keyboard.ts';
import { botKeyboard } from '../../bot-keyboard.ts';
import type { MessageNote } from '../../message-note.ts';
import { sendBotMessage } from '../../out/bot-message.ts';
import type { BotSurroundings } from './bot-surroundings.ts';

/** `note`: what its buttons are signed over. */
export type Speech = {
  readonly text: string;
  readonly note?: MessageNote;
  readonly buttons?: readonly (BotButton | LinkButton)[];
};

export type Rewritten = 'rewritten' | 'gone';

export type BotVoice = {
  /** In the private chat of the person; the same name again says nothing new. Undefined where the portal does not let the bot. */
  readonly say: (user: number, name: string, speech: Speech) => Promise<number | undefined>;
  /** Text and buttons of an earlier message; without buttons it has none afterwards. `gone`: the portal does not let the bot. */
  readonly rewrite: (user: number, message: number, speech: Speech) => Promise<Rewritten>;
};

/** Longer ones are cut by the portal, buttons of that length stand across the chat. */
export const LONGEST_BUTTON = 60;

/** Rejects with a `FarError` for what may be tried again. */
export function botVoice(of: Pick<BotSurroundings, 'client' | 'map' | 'secret' | 'watch'>): BotVoice {
  const { client, map, secret, watch } = of;
  const bot = { botId: map.botId, botToken: botTokenOf(secret) };
  const key = pressKeyOf(secret);
  const keyboardOf = ({ note, buttons = [] }: Speech): Keyboard | undefined =>
    note === undefined || buttons.length === 0
      ? undefined
      : botKeyboard({ botId: map.botId, key, note }, buttons.map(shortened));
  const unlessRefused = async <Answer>(user: number, work: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
      watch?.({ kind: 'not_said', user, reason: thrown.failure.reason });
      return undefined;
    }
  };
  return {
    say: (user, name, speech) =>
      unlessRefused(user, () => {
        const keyboard = keyboardOf(speech);
        const message = { name, user, text: speech.text, urgency: 'press' } as const;
        return sendBotMessage(of, keyboard === undefined ? message : { ...message, keyboard });
      }),
    rewrite: async (user, message, speech) => {
      const fields = { message: speech.text, keyboard: keyboardOf(speech) ?? 'N' };
      const answered = await unlessRefused(user, () =>
        client.call(
          'imbot.v2.Chat.Message.update',
          { ...bot, messageId: message, fields },
          { urgency: 'press', kind: 'write' },
        ),
      );
      return answered === undefined ? 'gone' : 'rewritten';
    },
  };
}

function shortened<Button extends BotButton | LinkButton>(button: Button): Button {
  const letters = [...button.text];
  return letters.length <= LONGEST_BUTTON
    ? button
    : { ...button, text: `${letters.slice(0, LONGEST_BUTTON - 1).join('')}…` };
}
