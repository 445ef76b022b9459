// The simulated portal without sockets: a state, a clock, and answers to requests.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { HandActs } from './act-by-hand.ts';
import { actByHand } from './act-by-hand.ts';
import type { Work } from './answer-request.ts';
import { answerRequest, html, tooMany } from './answer-request.ts';
import { deedQueue } from './deed-queue.ts';
import { answerWithFault } from './faults/answer-with-fault.ts';
import type { BotEventFaults } from './faults/bot-event-faults.ts';
import type { OutgoingWebhook } from './faults/outgoing-webhook.ts';
import { sendEvent } from './faults/outgoing-webhook.ts';
import type { PortalFaults } from './faults/portal-fault.ts';
import type { Robots } from './faults/robots.ts';
import { startRobot } from './faults/robots.ts';
import type { PortalCore } from './portal-core.ts';
import type { PortalSettings } from './portal-settings.ts';
import { PORTAL_SETTINGS } from './portal-settings.ts';
import type { IntensityCounter } from './protocol/intensity.ts';
import { intensityCounter } from './protocol/intensity.ts';
import type { OperatingTime } from './protocol/operating-time.ts';
import { operatingTime } from './protocol/operating-time.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import type { SeenRequest } from './seen-request.ts';
import { seenRequest } from './seen-request.ts';
import type { PortalEvent, PortalState } from './state/portal-state.ts';
import { emptyPortal } from './state/portal-state.ts';

export type PortalOptions = {
  readonly clock: Clock;
  /** For the secrets of webhooks. */
  readonly chance: Chance;
  readonly settings?: Partial<PortalSettings>;
  readonly faults?: PortalFaults;
  readonly robots?: Robots;
  readonly outgoing?: OutgoingWebhook;
  /** How late an event comes into a bot's queue, in ms; at once unless told. */
  readonly botEventDelay?: () => number;
  readonly botEvents?: BotEventFaults;
  /** Told of every request once it is answered. */
  readonly seen?: (request: SeenRequest) => void;
};

export type OpenPortal = {
  /** Answers as the portal would; what has begun goes on, whether anybody waits for it or not. */
  readonly answer: (request: PortalRequest) => Promise<PortalResponse>;
  /** What is there now, everything that was due included. */
  readonly state: PortalState;
  /** Path of a person's webhook: `/rest/1/secret`. */
  readonly path: (userId: number) => string;
  readonly settings: PortalSettings;
  /** What people do in the browser. */
  readonly byHand: HandActs;
  /** What is spent of the limits now. */
  readonly spent: () => Spent;
  /** No event leaves any more. */
  readonly close: () => void;
};

export type Spent = {
  /** How full the counter of requests is, by address. */
  readonly requests: ReturnType<IntensityCounter['levels']>;
  /** Seconds of each method's own time in ten minutes, by the user of the webhook (`owner`). */
  readonly methods: ReturnType<OperatingTime['list']>;
};

const NEVER = new AbortController().signal;

/** A portal with user 1 in it, an administrator, in whose name the first webhook is. */
export function openPortal(options: PortalOptions): OpenPortal {
  const { clock, chance } = options;
  const codes = new Map<number, string>();
  const closing = new AbortController();
  const core = makeCore(options, codes, closing.signal);
  const byHand = actByHand(core, { delay: options.botEventDelay ?? (() => 0), faults: options.botEvents });
  byHand.addPerson({ id: 1, name: 'Vizir', position: 'Integration' });
  core.state.departments.set(1, { id: 1, name: 'Company', parent: undefined, head: undefined });
  const answer = toldOf(core, faultyAnswer(core, options.faults), options.seen);
  return {
    settings: core.settings,
    byHand,
    spent: () => ({ requests: core.intensity.levels(core.now()), methods: core.operating.list(core.now()) }),
    get state() {
      core.settle();
      return core.state;
    },
    path: (userId) => {
      const code = codes.get(userId) ?? Buffer.from(chance.bytes(8)).toString('hex');
      codes.set(userId, code);
      return `/rest/${userId}/${code}`;
    },
    answer: (request) => {
      core.settle();
      return answer(request, clock.now());
    },
    close: () => closing.abort(),
  };
}

function makeCore(options: PortalOptions, codes: ReadonlyMap<number, string>, closing: AbortSignal): PortalCore {
  const { clock } = options;
  const settings: PortalSettings = { ...PORTAL_SETTINGS, ...options.settings };
  const state = emptyPortal(clock.now());
  const deeds = deedQueue();
  let seenMoves = 0;
  const emit = (event: PortalEvent): void => {
    state.events.push(event);
    if (options.outgoing !== undefined) sendEvent(core, options.outgoing, event);
    const moves = state.moves.slice(seenMoves);
    seenMoves = state.moves.length;
    const { robots } = options;
    if (robots !== undefined)
      for (const move of moves) if (move.typeId !== 1 && move.movedBy !== 0) startRobot(core, robots, move);
  };
  const core: PortalCore = {
    state,
    settings,
    clock,
    now: () => clock.now(),
    operating: operatingTime(settings.operatingLimitSeconds),
    intensity: intensityCounter(settings.intensity),
    emit,
    later: deeds.later,
    settle: () => deeds.settle(clock.now()),
    closing,
    codeOf: (userId) => codes.get(userId),
  };
  return core;
}

function faultyAnswer(core: PortalCore, faults: PortalFaults | undefined): Answering {
  let throttledUntil = 0;
  return async (request, now) => {
    if (now < throttledUntil) return tooMany(core);
    const fault = faults?.next(request, now);
    if (fault === undefined) return finish(core, answerRequest(core, request));
    if (fault.fault === 'throttled') throttledUntil = now + fault.ms;
    const { response, afterMs } = answerWithFault(core, request, fault);
    if (core.settings.pace === 'in_time') await core.clock.until((now + afterMs) as Instant, NEVER);
    return response;
  };
}

type Answering = (request: PortalRequest, now: Instant) => Promise<PortalResponse>;

function toldOf(core: PortalCore, answer: Answering, seen: PortalOptions['seen']): Answering {
  if (seen === undefined) return answer;
  return async (request, now) => {
    const response = await answer(request, now);
    seen(seenRequest(core, request, response, now));
    return response;
  };
}

/** Goes through the work, by the clock or at once; after the cut nothing more is done. */
async function finish(core: PortalCore, work: Work): Promise<PortalResponse> {
  const { cutMs, pace } = core.settings;
  const begun = core.now();
  let spentMs = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    spentMs += step.value;
    const end = (begun + Math.min(spentMs, cutMs)) as Instant;
    if (pace === 'in_time') await core.clock.until(end, NEVER);
    if (spentMs > cutMs) return html(504, 'Gateway Time-out');
    core.settle();
  }
}
