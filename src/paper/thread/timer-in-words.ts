// What a moment that was waited for was about.

import { lifeWord } from '../../diagnostics/catalogue/life-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import { gateName, stepName } from '../../diagnostics/wording/happening-in-words.ts';
import type { TimerPurpose } from '../../domain/case.ts';
import type { WaitingState } from '../../domain/states.ts';
import { WAITING_STATES } from '../../domain/states.ts';
import type { ThreadWording } from './thread-turn.ts';

export function timerInWords(purpose: TimerPurpose, wording: ThreadWording): string {
  const { language } = wording;
  const of = subjectInWords(purpose, wording);
  switch (purpose.kind) {
    case 'take':
      return word('thread_timer_take', language, { of });
    case 'remind':
    case 'state_remind':
      return word('thread_timer_remind', language, { of });
    case 'deadline':
    case 'state_deadline':
      return word('thread_timer_deadline', language, { of });
    case 'escalate':
    case 'state_escalate':
      return word('thread_timer_escalate', language, { of });
    case 'promise':
      return word('thread_timer_promise', language, { of });
  }
}

function subjectInWords(purpose: TimerPurpose, wording: ThreadWording): string {
  if ('step' in purpose) return stepName(purpose.step, wording);
  if ('document' in purpose) return wording.names.document(purpose.document);
  const { state } = purpose;
  return isWaiting(state) ? lifeWord(`state_${state}`, wording.language) : gateName(state, wording);
}

function isWaiting(state: string): state is WaitingState {
  return WAITING_STATES.some((one) => one === state);
}
