// What the portal does later, in the order of its moments: done when somebody looks, with nobody to wait for it.
import type { Instant } from '../../domain/instant.ts';

export type DeedQueue = {
  readonly later: (at: Instant, deed: () => void) => void;
  readonly settle: (now: Instant) => void;
};

export function deedQueue(): DeedQueue {
  const waiting: { readonly at: Instant; readonly deed: () => void }[] = [];
  return {
    later: (at, deed) => {
      const before = waiting.findIndex((other) => other.at > at);
      waiting.splice(before < 0 ? waiting.length : before, 0, { at, deed });
    },
    settle: (now) => {
      for (let first = waiting[0]; first !== undefined && first.at <= now; first = waiting[0]) {
        waiting.shift();
        first.deed();
      }
    },
  };
}
