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
import type { OutgoingWebhook } from './faults/outgoing-webhook.ts';
import { sendEvent } from './faults/outgoing-webhook.ts';
import type { PortalFaults } from './faults/portal-fault.ts';
import type { Robots } from './faults/robots.ts';
import { startRobot } from './faults/robots.ts';
import type { PortalCore } from './portal-core.ts';
import type { PortalSettings } from './portal-settings.ts';
import { PORTAL_SETTINGS } from './portal-settings.ts';
import { intensityCounter } from './protocol/intensity.ts';
import { operatingTime } from './protocol/operating-time.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
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
};

export type OpenPortal = {
  /** Answers as the portal would; what has begun goes on, whether anybody waits for it or not. */
  readonly answer: (request: PortalRequest) => Promise<PortalResponse>;
  /** What is there now, everything that was due included. */
  readonly state: PortalState;
  /** Path of a person's webhook: `/rest/1/secret`. */
  readonly path: (userId: number) => string;
  readonly settings: PortalSettings;
  /** What people do without a method. */
  readonly byHand: HandActs;
  /** No event leaves any more. */
  readonly close: () => void;
};

const NEVER = new AbortController().signal;

/** A portal with user 1 in it, an administrator, in whose name the first webhook is. */
export function openPortal(options: PortalOptions): OpenPortal {
  const { clock, chance } = options;
  const codes = new Map<number, string>();
  const closing = new AbortController();
  const core = makeCore(options, codes, closing.signal);
  const byHand = actByHand(core, options.botEventDelay ?? (() => 0));
  byHand.addPerson({ id: 1, name: 'Vizir', position: 'Integration' });
  core.state.departments.set(1, { id: 1, name: 'Company', parent: undefined, head: undefined });
  const answer = faultyAnswer(core, options.faults);
  return {
    settings: core.settings,
    byHand,
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
    isWithinIntensity: intensityCounter(settings.intensity),
    emit,
    later: deeds.later,
    settle: () => deeds.settle(clock.now()),
    closing,
    codeOf: (userId) => codes.get(userId),
  };
  return core;
}

function faultyAnswer(
  core: PortalCore,
  faults: PortalFaults | undefined,
): (request: PortalRequest, now: Instant) => Promise<PortalResponse> {
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
