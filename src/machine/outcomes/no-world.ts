// The world of a replay: there is none, and whoever asks it has found a bug.

import type { World } from '../world.ts';

export function noWorld(seq: number): World {
  const nobody = (): never => {
    throw new Error(`record ${seq} is replayed, and something asks the world anew`);
  };
  return {
    peopleOf: nobody,
    headOf: nobody,
    knowsPerson: nobody,
    knowsRole: nobody,
    isInRole: nobody,
    isAway: nobody,
    calendarOf: nobody,
    workingTime: nobody,
    sla: nobody,
    stateSla: nobody,
    paperState: nobody,
    knowsDocument: nobody,
    knowsReason: nobody,
    knowsFact: nobody,
    confirmedBy: nobody,
    dayOf: nobody,
    endOfDay: nobody,
    nextNumber: nobody,
    onePersonOneVisa: nobody,
  };
}
