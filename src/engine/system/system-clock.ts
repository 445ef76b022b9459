// The clock of the machine.
import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports/clock.ts';
import { wallClock } from './wall-clock.ts';

const LOOK_MS = 60_000;

export function systemClock(): Clock {
  return wallClock({
    wall: () => Date.now(),
    steady: () => performance.now(),
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(passOver),
    lookMs: LOOK_MS,
  });
}

/** Being called off is how a wait may end. */
function passOver(thrown: unknown): void {
  if (!(thrown instanceof Error && thrown.name === 'AbortError')) throw thrown;
}
