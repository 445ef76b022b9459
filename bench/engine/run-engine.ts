// The engine over a store, for a benchmark: nobody is there to deliver to, and it is known when a step is done.

import { openEngine } from '../../src/engine/engine.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { Portal } from '../../src/engine/ports/portal.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import { systemChance } from '../../src/engine/system/system-chance.ts';
import { systemClock } from '../../src/engine/system/system-clock.ts';
import type { Stepped } from '../../src/engine/watch/watch.ts';
import { silentWatch } from '../../src/engine/watch/watch.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';

/** Received at once, as many as share a commit. */
const CHUNK = 32;
/** Chunks that wait for their acknowledgement at a time. */
const AT_ONCE = 4;

export type RunningBench = {
  /** Takes the events in and waits until every one of them has become a step. */
  readonly apply: (events: readonly IncomingEvent[]) => Promise<void>;
  /** Fulfilled with the next step that fits. */
  readonly when: (fits: (step: Stepped) => boolean) => Promise<Stepped>;
  readonly stop: () => Promise<void>;
};

export function runEngine(store: Store): RunningBench {
  const waiting: { readonly fits: (step: Stepped) => boolean; readonly tell: (step: Stepped) => void }[] = [];
  let steps = 0;
  let isEnough: () => void = () => undefined;
  const stepped = (step: Stepped): void => {
    if (step.outcome === 'poisoned' || step.outcome === 'refused' || step.outcome === 'retry') {
      throw new Error(`a step of the benchmark is ${step.outcome}: ${step.what} ${step.reason}`);
    }
    if (step.cause === 'inbox') steps += 1;
    for (const one of waiting) if (one.fits(step)) one.tell(step);
    isEnough();
  };
  const engine = openEngine({
    store,
    portal: nobodyThere(),
    papers: { check: () => Promise.resolve([]) },
    clock: systemClock(),
    chance: systemChance(),
    readContract: readGivenContract,
    watch: { ...silentWatch, stepped },
  });
  const off = new AbortController();
  const run = engine.run(off.signal);
  return {
    apply: async (events) => {
      const wanted = steps + events.length;
      const all = new Promise<void>((resolve) => {
        isEnough = () => {
          if (steps >= wanted) resolve();
        };
      });
      await receiveAll(engine, events);
      await all;
    },
    when: (fits) => new Promise((tell) => waiting.push({ fits, tell })),
    stop: async () => {
      off.abort();
      await run;
    },
  };
}

async function receiveAll(engine: ReturnType<typeof openEngine>, events: readonly IncomingEvent[]): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(events.length / CHUNK) }, (_, index) =>
    events.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let index = lane; index < chunks.length; index += AT_ONCE) await engine.receive(chunks[index] ?? []);
  });
  await Promise.all(lanes);
}

/** Locked out: nothing is delivered, and nothing is tried more than once a minute. */
function nobodyThere(): Portal {
  const refuse = (): Promise<never> => Promise.reject(new FarError({ kind: 'locked_out', reason: 'a benchmark' }));
  return { compare: refuse, find: refuse, send: refuse, cardMark: refuse };
}
