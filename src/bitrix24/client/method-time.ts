// How long the runs of a method have taken, which the portal limits per ten minutes; and how long a run is expected to take.
import type { Instant } from '../../domain/instant.ts';
import type { ClientSettings } from './client-settings.ts';
import { isFileMethod } from './goes-alone.ts';
import type { PortalCall, Urgency } from './portal-call.ts';

const MINUTE_MS = 60_000;
const WINDOW_MS = 600_000;

/** How much of a new duration goes into the expectation: a few slow runs are believed soon, one is not. */
const LEARNED = 0.3;

/** What the portal says of one run. All in milliseconds; `resetInMs` from the end of the run. */
export type RunTime = {
  readonly processingMs?: number | undefined;
  readonly operatingMs?: number | undefined;
  readonly resetInMs?: number | undefined;
};

type Minute = { readonly gone: Instant; ms: number };

type Seen = {
  /** Our own runs by minutes, each counted for ten minutes from its first run on, as the portal does. */
  minutes: Minute[];
  /** The portal's own sum, of others with this webhook too, which holds until its oldest minute is gone. */
  reported: { readonly ms: number; readonly until: Instant } | undefined;
  /** Runs that are under way, as expected. */
  underWayMs: number;
  expectedMs: number | undefined;
  exhaustedUntil: Instant | undefined;
};

type Limits = Pick<ClientSettings, 'methodTimeMs' | 'pressShare' | 'expectedMs'>;

export class MethodTime {
  readonly #limits: Limits;
  readonly #seen = new Map<string, Seen>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** What one run of the call is expected to take, in milliseconds. */
  expectedMs({ method, kind }: Pick<PortalCall, 'method' | 'kind'>): number {
    return this.#of(method).expectedMs ?? this.#limits.expectedMs[isFileMethod(method) ? 'file' : kind];
  }

  /** Milliseconds of runs that may still begin, expected ones under way counted; never below 0. */
  leftMs(method: string, urgency: Urgency, now: Instant): number {
    const seen = this.#of(method);
    if (seen.exhaustedUntil !== undefined && now < seen.exhaustedUntil) return 0;
    const most = this.#limits.methodTimeMs * (urgency === 'press' ? 1 : 1 - this.#limits.pressShare);
    return Math.max(0, most - seen.underWayMs - usedMs(seen, now));
  }

  /** When some of the time of the method will be free again. */
  freeAt(method: string, now: Instant): Instant {
    const { exhaustedUntil, minutes, reported } = this.#of(method);
    if (exhaustedUntil !== undefined && now < exhaustedUntil) return exhaustedUntil;
    const later = [...minutes.map(({ gone }) => gone), ...(reported === undefined ? [] : [reported.until])];
    const coming = later.filter((at) => at > now);
    return coming.length === 0 ? ((now + MINUTE_MS) as Instant) : (Math.min(...coming) as Instant);
  }

  /** A run is sent; `ended` has to be told with the same expectation. */
  began(method: string, expectedMs: number): void {
    this.#of(method).underWayMs += expectedMs;
  }

  /**
   * A run has ended, or is not waited for any more: where the portal says nothing of it, it has taken what was expected.
   * `time` is undefined for one that did not begin.
   */
  ended(method: string, expectedMs: number, time: RunTime | undefined, now: Instant): void {
    const seen = this.#of(method);
    seen.underWayMs = Math.max(0, seen.underWayMs - expectedMs);
    if (time === undefined) return;
    addRun(seen, time.processingMs ?? expectedMs, now);
    if (time.processingMs !== undefined) {
      seen.expectedMs = (seen.expectedMs ?? time.processingMs) * (1 - LEARNED) + time.processingMs * LEARNED;
    }
    if (time.operatingMs !== undefined && time.resetInMs !== undefined) {
      seen.reported = { ms: time.operatingMs, until: (now + Math.max(0, time.resetInMs)) as Instant };
    } else if (seen.reported !== undefined) {
      seen.reported = { ...seen.reported, ms: seen.reported.ms + (time.processingMs ?? expectedMs) };
    }
  }

  /** The portal refuses the method: nothing of it before the moment that is answered. */
  exhausted(method: string, now: Instant): Instant {
    const seen = this.#of(method);
    const told = seen.reported?.until;
    seen.exhaustedUntil = told !== undefined && told > now ? told : ((now + MINUTE_MS) as Instant);
    return seen.exhaustedUntil;
  }

  #of(method: string): Seen {
    const name = method.toLowerCase();
    const known = this.#seen.get(name);
    if (known !== undefined) return known;
    const seen: Seen = {
      minutes: [],
      reported: undefined,
      underWayMs: 0,
      expectedMs: undefined,
      exhaustedUntil: undefined,
    };
    this.#seen.set(name, seen);
    return seen;
  }
}

/** Whichever is more: what we know of, or what the portal said last. */
function usedMs(seen: Seen, now: Instant): number {
  seen.minutes = seen.minutes.filter(({ gone }) => gone > now);
  const own = seen.minutes.reduce((sum, { ms }) => sum + ms, 0);
  const told = seen.reported !== undefined && now < seen.reported.until ? seen.reported.ms : 0;
  return Math.max(own, told);
}

function addRun(seen: Seen, ms: number, now: Instant): void {
  const newest = seen.minutes.at(-1);
  if (newest !== undefined && now < newest.gone - WINDOW_MS + MINUTE_MS) newest.ms += ms;
  else seen.minutes.push({ gone: (now + WINDOW_MS) as Instant, ms });
}
