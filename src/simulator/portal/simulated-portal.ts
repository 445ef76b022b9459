// A portal in memory, for simulations and tests: everybody sees what the engine did, in order, and it fails as it is told to.
import type { Clock } from '../../engine/ports/clock.ts';
import type { Portal } from '../../engine/ports/portal.ts';
import type { Faults } from '../faults/fault.ts';
import { NO_FAULTS } from '../faults/fault.ts';
import { withFaults } from '../faults/with-faults.ts';
import { PortalDesk } from './portal-desk.ts';
import type { PortalView, Seen, SeenTwice } from './portal-view.ts';

export type SimulatedPortal = Portal & {
  /** As it stands: changes while one looks. */
  readonly view: PortalView;
  readonly log: readonly Seen[];
  /** What was made visible more than once. */
  readonly seenTwice: () => readonly SeenTwice[];
};

/** Outlives whoever calls it: what was asked for before a crash is still done, as late as the faults say. */
export function simulatedPortal({
  clock,
  faults = NO_FAULTS,
}: {
  readonly clock: Clock;
  readonly faults?: Faults;
}): SimulatedPortal {
  const desk = new PortalDesk();
  const side = { clock, faults };
  return {
    compare: (out) => withFaults({ call: 'compare', ...callOf(out) }, () => desk.compare(out), side),
    find: (out) => withFaults({ call: 'find', ...callOf(out) }, () => desk.find(out), side),
    send: (out) => withFaults({ call: 'send', ...callOf(out) }, () => desk.send(out, clock.now()), side),
    cardMark: (id) => withFaults({ call: 'card_mark', case: id }, () => desk.cardMark(id), side),
    view: desk,
    log: desk.seen.entries,
    seenTwice: () => desk.seen.twice,
  };
}

function callOf({ key, effect }: Parameters<Portal['send']>[0]) {
  return { case: effect.case, key, effect: effect.effect };
}
