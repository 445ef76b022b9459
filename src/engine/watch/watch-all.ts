// Tells several what the engine tells. None of them can disturb the engine or another by what it throws.
import type { Watch } from './watch.ts';

export function watchAll(watches: readonly Watch[]): Watch {
  const tell = (one: (watch: Watch) => void): void => {
    for (const watch of watches) {
      try {
        one(watch);
      } catch {
        // Whoever watches must not stop what it watches.
      }
    }
  };
  return {
    stepped: (step) => tell((watch) => watch.stepped(step)),
    delivered: (delivery) => tell((watch) => watch.delivered(delivery)),
    paused: (pause) => tell((watch) => watch.paused(pause)),
    noticed: (notice) => tell((watch) => watch.noticed(notice)),
  };
}
