// The simulated portal without sockets: a state, a clock, and answers to requests.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { Work } from './answer-request.ts';
import { answerRequest, html } from './answer-request.ts';
import { deedQueue } from './deed-queue.ts';
import type { PortalCore } from './portal-core.ts';
import type { PortalSettings } from './portal-settings.ts';
import { PORTAL_SETTINGS } from './portal-settings.ts';
import { intensityCounter } from './protocol/intensity.ts';
import { operatingTime } from './protocol/operating-time.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import type { PortalState } from './state/portal-state.ts';
import { emptyPortal } from './state/portal-state.ts';

export type PortalOptions = {
  readonly clock: Clock;
  /** For the secrets of webhooks. */
  readonly chance: Chance;
  readonly settings?: Partial<PortalSettings>;
};

export type OpenPortal = {
  /** Answers as the portal would. `signal`: the caller gives up; what has begun goes on. */
  readonly answer: (request: PortalRequest, signal?: AbortSignal) => Promise<PortalResponse>;
  /** What is there now, everything that was due included. */
  readonly state: PortalState;
  /** Path of a person's webhook: `/rest/1/secret`. */
  readonly path: (userId: number) => string;
  readonly settings: PortalSettings;
};

const NEVER = new AbortController().signal;

export function openPortal({ clock, chance, settings: given }: PortalOptions): OpenPortal {
  const settings: PortalSettings = { ...PORTAL_SETTINGS, ...given };
  const state = emptyPortal(clock.now());
  const deeds = deedQueue();
  const codes = new Map<number, string>();
  const core: PortalCore = {
    state,
    settings,
    clock,
    now: () => clock.now(),
    operating: operatingTime(settings.operatingLimitSeconds),
    isWithinIntensity: intensityCounter(settings.intensity),
    emit: (event) => state.events.push(event),
    later: deeds.later,
    settle: () => deeds.settle(clock.now()),
    codeOf: (userId) => codes.get(userId),
  };
  return {
    settings,
    get state() {
      core.settle();
      return state;
    },
    path: (userId) => {
      const code = codes.get(userId) ?? Buffer.from(chance.bytes(8)).toString('hex');
      codes.set(userId, code);
      return `/rest/${userId}/${code}`;
    },
    answer: (request) => {
      core.settle();
      return finish(core, answerRequest(core, request));
    },
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
