// Questions and tasks: what an effect opens, and what it closes, by the same name.
import type { Effect } from '../../domain/effect.ts';

/** What stands open once this was delivered; undefined for effects that open nothing. */
export function openingOf(effect: Effect): string | undefined {
  switch (effect.effect) {
    case 'ask':
      return `question ${effect.step} ${effect.person} ${effect.generation}`;
    case 'open_task':
      return `task ${effect.step} ${effect.person} ${effect.generation}`;
    case 'reception_task':
      return `reception ${effect.state}`;
    default:
      return undefined;
  }
}

/** What is closed once this was delivered; undefined for effects that close nothing. */
export function closingOf(effect: Effect): string | undefined {
  switch (effect.effect) {
    case 'close_question':
      return `question ${effect.step} ${effect.person} ${effect.generation}`;
    case 'close_task':
      return `task ${effect.step} ${effect.person} ${effect.generation}`;
    case 'close_reception_task':
      return `reception ${effect.state}`;
    default:
      return undefined;
  }
}
