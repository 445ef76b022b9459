// Buttons under a message of the bot, as the portal takes them.
import type { MessageNote } from './message-note.ts';
import type { Pressed } from './press-token.ts';
import { PRESS_COMMAND, pressToken } from './press-token.ts';

export type BotButton = Pressed & {
  readonly text: string;
  /** How it looks; `primary` for what most will press. */
  readonly look?: 'primary' | 'alert' | 'secondary';
  /** The next one begins a new line. */
  readonly endsLine?: true;
};
export type LinkButton = { readonly text: string; readonly link: string; readonly endsLine?: true };

export type Keyboard = { readonly BOT_ID: number; readonly BUTTONS: readonly Readonly<Record<string, string>>[] };

export function botKeyboard(
  { botId, key, note }: { readonly botId: number; readonly key: Buffer; readonly note: MessageNote },
  buttons: readonly (BotButton | LinkButton)[],
): Keyboard {
  return {
    BOT_ID: botId,
    BUTTONS: buttons.flatMap((button) => {
      const shown = 'link' in button ? { TEXT: button.text, LINK: button.link } : commandButton(key, note, button);
      return button.endsLine === true ? [shown, { TYPE: 'NEWLINE' }] : [shown];
    }),
  };
}

function commandButton(key: Buffer, note: MessageNote, button: BotButton): Readonly<Record<string, string>> {
  return {
    TEXT: button.text,
    COMMAND: PRESS_COMMAND,
    COMMAND_PARAMS: pressToken(key, note, button),
    BG_COLOR_TOKEN: button.look ?? 'base',
    DISPLAY: 'LINE',
  };
}
