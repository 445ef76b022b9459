// What the bot can do, in a few lines.
import { escapeBb } from '../../escape-bb.ts';
import type { Talk } from './talk.ts';

/** `because`: what comes before the help itself. */
export async function sayHelp(
  talk: Talk,
  because: 'greeting' | 'help_asked' | 'not_understood' | 'several_dialogs' | 'dialog_closed' | 'press_instead',
): Promise<void> {
  const name = escapeBb(talk.person.title);
  const first = because === 'help_asked' ? [] : [talk.speak(because, { name })];
  await talk.say({ text: [...first, talk.speak('help')].join('\n\n') });
}
