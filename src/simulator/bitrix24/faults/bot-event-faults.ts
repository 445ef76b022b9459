// What becomes of an event on its way into a bot's queue. The queue itself keeps its order and what it has until it is confirmed; that
// something is lost, doubled or overtaken before it is a model: no source says that it happens, none that it does not.
import type { Instant } from '../../../domain/instant.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import type { PortalCore } from '../portal-core.ts';

/** Shares from 0 to 1. */
export type BotEventFaults = {
  readonly chance: Chance;
  readonly lost?: number;
  readonly doubled?: number;
  /** Those come up to `latestMs` (a minute unless told) later, and are overtaken meanwhile. */
  readonly late?: number;
  readonly latestMs?: number;
};

/** `arrive` puts the event into the queue: never, once or twice, now or later. */
export function sendBotEvent(core: PortalCore, faults: BotEventFaults | undefined, arrive: () => void): void {
  if (faults === undefined) {
    arrive();
    return;
  }
  const { chance, latestMs = 60_000 } = faults;
  const happens = (share = 0): boolean => chance.fraction() < share;
  if (happens(faults.lost)) return;
  const copies = happens(faults.doubled) ? 2 : 1;
  for (let copy = 0; copy < copies; copy += 1) {
    if (happens(faults.late)) core.later((core.now() + Math.floor(chance.fraction() * latestMs)) as Instant, arrive);
    else arrive();
  }
}
