// What a notice says: made from the recorded reasons and from the case as it is now.
import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { Effect } from '../../../../domain/effect.ts';
import type { Telling } from '../telling.ts';
import { refusalLines } from './refusal-lines.ts';
import { escalationLines, pingLine, remindLines } from './subject-lines.ts';
import { toldLines } from './told-lines.ts';

type Told = Extract<Effect, { readonly effect: 'inform' | 'ping' | 'remind' | 'escalate' | 'notify' | 'refuse' }>;

/** Escaped, ready to be sent. */
export function noticeLines(telling: Telling, effect: Told): readonly string[] {
  const { say, wording } = telling;
  switch (effect.effect) {
    case 'inform':
      return [say('informed', { step: stepName(effect.step, wording) })];
    case 'ping':
      return [pingLine(telling, effect)];
    case 'remind':
      return remindLines(telling, effect);
    case 'escalate':
      return escalationLines(telling, effect);
    case 'notify':
      return toldLines(telling, effect);
    case 'refuse':
      return refusalLines(telling, effect);
  }
}
