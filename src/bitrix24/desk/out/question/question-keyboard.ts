// The buttons under a question, signed for its message.
import type { StepView } from '../../../../machine/steps/step-view.ts';
import { pressKeyOf } from '../../../bot-token-of.ts';
import type { Keyboard } from '../../bot-keyboard.ts';
import { botKeyboard } from '../../bot-keyboard.ts';
import type { MessageNote } from '../../message-note.ts';
import type { DeskTools } from '../desk-tools.ts';
import { cardLink } from '../links.ts';
import type { Telling } from '../telling.ts';
import { questionButtons } from './question-buttons.ts';

/** `isTaken`: by the person whose message it is. */
export function questionKeyboard(
  { map, secret }: Pick<DeskTools, 'map' | 'secret'>,
  telling: Telling,
  { note, view, isTaken }: { readonly note: MessageNote; readonly view: StepView; readonly isTaken: boolean },
): Keyboard {
  const card = cardLink(map, telling.item);
  const buttons = questionButtons(telling.out.kase, view, { say: telling.say, card, isTaken });
  return botKeyboard({ botId: map.botId, key: pressKeyOf(secret), note }, buttons);
}
