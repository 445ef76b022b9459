// Questions and tasks: what an effect opens or closes.
import type { Effect } from '../../domain/effect.ts';

/** The same for what opens and what closes a question or a task; undefined for effects that do neither. */
export function subjectOf(effect: Effect): string | undefined {
  switch (effect.effect) {
    case 'ask':
    case 'close_question':
      return `question ${effect.step} ${effect.person} ${effect.generation}`;
    case 'open_task':
    case 'close_task':
      return `task ${effect.step} ${effect.person} ${effect.generation}`;
    case 'reception_task':
    case 'close_reception_task':
      return `reception ${effect.state}`;
    default:
      return undefined;
  }
}
