// An effect as it is put into the outbox.
import type { Effect } from '../../domain/effect.ts';
import { EFFECT_KINDS } from '../../domain/effect.ts';
import type { OutgoingEffect } from '../ports/store-entries.ts';

/** `key`: at the far side too; nothing else has it. */
export function outgoingEffect(
  effect: Effect,
  { key, urgency, at }: Pick<OutgoingEffect, 'key' | 'urgency' | 'at'>,
): OutgoingEffect {
  const { effect: kind, case: id } = effect;
  return {
    key,
    case: id,
    effect: kind,
    delivery: EFFECT_KINDS[kind].delivery,
    urgency,
    at,
    text: JSON.stringify(effect),
  };
}
