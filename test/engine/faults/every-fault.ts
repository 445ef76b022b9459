// Plays the scenario with one fault: the k-th call of one port.
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Surroundings } from '../../../src/engine/engine.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import type { Portal } from '../../../src/engine/ports/portal.ts';
import { StoreError } from '../../../src/engine/ports/store-error.ts';
import { StagedEngine } from '../staged-engine.ts';
import type { EndState } from './end-state.ts';
import { endState } from './end-state.ts';
import type { When } from './failing-port.ts';
import { FailingCall, withFailing } from './failing-port.ts';
import { CASES, playScenario, publishBoth } from './scenario.ts';

export type PortName = keyof typeof PORTS;
export type Fault = { readonly port: PortName; readonly at: number; readonly when: When };

type FailingPort = {
  readonly failure: (when: When) => Error;
  readonly around: (of: Surroundings, failing: FailingCall) => Partial<Surroundings>;
};

const farFailure = (when: When): Error =>
  new FarError(
    when === 'before'
      ? { kind: 'not_arrived', reason: 'no connection' }
      : { kind: 'unknown', reason: 'the connection broke off' },
  );

/** Each method of the portal is a port of its own here: else the rare ones would hardly ever fail. */
const portal = (method: keyof Surroundings['portal']): FailingPort => ({
  failure: farFailure,
  around: (of, failing) => ({ portal: withFailing(of.portal, failing, [method]) }),
});

function losingAnswers(inner: Portal): Portal {
  const lost = new Set<string>();
  return {
    ...inner,
    send: async (out) => {
      const made = await inner.send(out);
      if (EFFECT_KINDS[out.effect.effect].delivery !== 'by_look_up' || lost.has(out.key)) return made;
      lost.add(out.key);
      throw farFailure('after');
    },
  };
}

const PORTS = {
  store: {
    failure: () => new StoreError('disk_full', { at: 'scenario' }),
    around: (of, failing) => ({ store: withFailing(of.store, failing) }),
  },
  compare: portal('compare'),
  /** Nothing is looked for unless an answer was lost: here the first of everything that is looked for is. */
  find: {
    failure: farFailure,
    around: (of, failing) => ({ portal: withFailing(losingAnswers(of.portal), failing, ['find']) }),
  },
  send: portal('send'),
  cardMark: portal('cardMark'),
  papers: {
    failure: farFailure,
    around: (of, failing) => ({ papers: withFailing(of.papers, failing, ['check']) }),
  },
  contracts: {
    failure: () => new Error('the contract was not read'),
    around: (of, failing) => ({
      readContract: (...given) => failing.run(() => of.readContract(...given)),
    }),
  },
  clock: {
    failure: () => new Error('the clock does not answer'),
    around: ({ clock }, failing) => ({ clock: { ...clock, now: () => failing.runNow(() => clock.now()) } }),
  },
  waiting: {
    failure: () => new Error('the wait was not kept'),
    around: ({ clock }, failing) => ({
      clock: { ...clock, until: (...args) => failing.run(() => clock.until(...args)) },
    }),
  },
} satisfies Readonly<Record<string, FailingPort>>;

export const PORT_NAMES = Object.keys(PORTS) as readonly PortName[];

/** So often, and so long apart, time stops after a fault: what failed is tried again by then. */
const LOOKS = 24;
const LOOK_MS = 20_000;
const AGAIN_MS = 1000;
/** As the daemon does: who is tried again is looked for, and not told of. */
const REST_MS = 1000;

export type Played = { readonly end: EndState; readonly calls: number; readonly deaths: number };

/** `at` 0: nothing fails, and the calls are counted. */
export async function playWith({ port, at, when }: Fault): Promise<Played> {
  const { failure, around }: FailingPort = PORTS[port];
  const failing = new FailingCall(
    { at, when },
    () => failure(when),
    () => void look(LOOKS),
  );
  let deaths = 0;
  const staged: StagedEngine = new StagedEngine(undefined, {
    around: (usual) => ({ ...usual, restMs: REST_MS, ...around(usual, failing) }),
    // Whoever looks after the daemon starts it again.
    died: () => {
      deaths += 1;
      start();
    },
  });
  const start = (): void => {
    try {
      staged.start();
    } catch {
      deaths += 1;
      staged.start();
    }
  };
  const later = (ms: number): Instant => (staged.clock.now + ms) as Instant;
  // Time stops there, and whatever waits for a moment that has come goes on.
  const look = async (looks: number): Promise<void> => {
    for (let one = 0; one < looks; one += 1)
      await staged.clock.exact.until(later(LOOK_MS), new AbortController().signal);
  };
  await publishBoth((bundle) => staged.publish(bundle));
  start();
  await staged.clock.rest();
  await playScenario(staged, async (one, key) => {
    for (;;) {
      try {
        await staged.send(one.case, one.event, key);
        break;
      } catch {
        await staged.pass(later(AGAIN_MS));
      }
    }
    // Lost answers are looked for a good minute later.
    if (port === 'find') void look(LOOKS / 2);
  });
  await staged.stop();
  return { end: await endState(staged, CASES), calls: failing.calls, deaths };
}
