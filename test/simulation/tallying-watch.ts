// Counts what the engine tells of itself while it lives; a bug that it notices is one, unless it was planted by the far side.

import type { Life } from '../../src/company/life.ts';
import type { Watch } from '../../src/engine/watch/watch.ts';
import type { Tally } from './tally.ts';
import type { StoreJournal } from './watched-store.ts';

/** How the bugs of the simulated far side begin. */
const PLANTED = 'undefined is not an object';

export function tallyingWatch(life: Life, tally: Tally, { broken }: Pick<StoreJournal, 'broken'>): Watch {
  const count = (name: string): void => {
    if (!life.isOver) tally.add(name);
  };
  return {
    stepped: ({ outcome }) => count(`stepped: ${outcome}`),
    delivered: ({ outcome }) => count(`delivery ${outcome}`),
    paused: ({ what }) => count(`paused: ${what}`),
    noticed: (notice) => {
      count(`noticed ${notice.what}`);
      if (life.isOver || notice.what !== 'bug' || notice.message.startsWith(PLANTED)) return;
      broken.push(`a bug in ${notice.where}: ${notice.message}`);
    },
  };
}
