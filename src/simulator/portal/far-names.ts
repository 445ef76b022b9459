// What the simulated portal keeps apart, and by what: names under which it makes nothing twice, and subjects that are open or closed.
import type { Effect, EffectKind } from '../../domain/effect.ts';
import { EFFECT_KINDS } from '../../domain/effect.ts';
import type { ClosingKind, EffectOf, MakingKind, OpenKind } from './portal-view.ts';

const OPENABLE: ReadonlySet<EffectKind> = new Set<OpenKind>(['ask', 'open_task', 'reception_task']);
const CLOSING: ReadonlySet<EffectKind> = new Set<ClosingKind>(['close_question', 'close_task', 'close_reception_task']);
const BY_VALUE: ReadonlySet<EffectKind> = new Set<EffectKind>([
  'move_card',
  'show_card',
  'show_question',
  'show_letter',
  'check_papers',
  ...CLOSING,
]);

export function isOpenable(effect: Effect): effect is EffectOf<OpenKind> {
  return OPENABLE.has(effect.effect);
}

export function isClosing(effect: Effect): effect is EffectOf<ClosingKind> {
  return CLOSING.has(effect.effect);
}

export function isMaking(effect: Effect): effect is EffectOf<MakingKind> {
  return !BY_VALUE.has(effect.effect);
}

/** The name under which the far side makes this but once; undefined where it keeps none. */
export function farNameOf(effect: EffectOf<MakingKind>, key: string): string | undefined {
  switch (effect.effect) {
    case 'open_folder':
      return `folder ${effect.case}`;
    case 'file_document':
      return `file ${effect.case}/${effect.document}/${effect.revision}/${effect.hash}`;
    case 'file_letter':
      return `letter ${effect.case}/${effect.letter}/${effect.answer ?? 0}`;
    default:
      return EFFECT_KINDS[effect.effect].delivery === 'by_key' ? `key ${key}` : undefined;
  }
}

/** What a question or a task is about: the same for what opens and what closes it. */
export function subjectOf(effect: EffectOf<OpenKind | ClosingKind | 'show_question'>): string {
  switch (effect.effect) {
    case 'ask':
    case 'show_question':
    case 'close_question':
      return `question ${effect.case}/${effect.step}/${effect.person}/${effect.generation}`;
    case 'open_task':
    case 'close_task':
      return `task ${effect.case}/${effect.step}/${effect.person}/${effect.generation}`;
    case 'reception_task':
    case 'close_reception_task':
      return `reception ${effect.case}/${effect.state}`;
  }
}
