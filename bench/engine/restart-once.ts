// Run as a process of its own: opens the store in argv[2], which has one timer that is due, sends one event, and prints what it took until both were done.

import { openStoreInThread } from '../../src/store/sqlite/thread/open-store-in-thread.ts';
import { runEngine } from './run-engine.ts';
import { caseNumbered, eventOf } from './waiting-store.ts';

/** Milliseconds; bytes. */
export type Restart = {
  /** Loading the program, before the store is opened. */
  readonly loading: number;
  readonly opening: number;
  /** From the beginning of the opening until a timer was fired and an event applied. */
  readonly untilWorking: number;
  readonly residentBytes: number;
};

if (import.meta.main) {
  const [, , path = '', person = '', step = '', what = ''] = process.argv;
  const began = performance.now();
  const store = await openStoreInThread({ path });
  const opened = performance.now();
  const running = runEngine(store);
  if (what !== 'empty') {
    const fired = running.when(({ cause }) => cause === 'timer');
    const event = { kind: 'act', by: person, act: { act: 'take', step } } as never;
    await running.apply([eventOf(caseNumbered(1), `take-${began}`, event)]);
    await fired;
  }
  const done = performance.now();
  // A daemon at rest: what was only needed for the start is gone by then.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const restart: Restart = {
    loading: began,
    opening: opened - began,
    untilWorking: done - began,
    residentBytes: process.memoryUsage().rss,
  };
  await running.stop();
  await store.close();
  console.log(JSON.stringify(restart));
}
