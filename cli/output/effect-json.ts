// An effect on its way out, for programs. What it says is not in it: people's words may be.
import type { OutboxEntry } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';

export function effectJson(entry: OutboxEntry): object {
  const { key, case: id, effect, delivery, state, attempts, at, sendingSince, notBefore, reason, farName } = entry;
  return {
    key,
    case: id,
    effect,
    delivery,
    state,
    attempts,
    wanted_at: isoTime(at),
    ...(sendingSince === undefined ? {} : { sending_since: isoTime(sendingSince) }),
    ...(notBefore === undefined ? {} : { not_before: isoTime(notBefore) }),
    ...(reason === undefined ? {} : { reason }),
    ...(farName === undefined ? {} : { far_name: farName }),
  };
}
