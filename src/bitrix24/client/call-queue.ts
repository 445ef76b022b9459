// The calls that wait for the portal: what goes when, and what is turned away because it cannot begin in time.
import type { Instant } from '../../domain/instant.ts';
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { Budget, Lane, Waiting } from './choose-request.ts';
import { chooseRequest } from './choose-request.ts';
import type { ClientEvent } from './client-event.ts';
import type { ClientSettings } from './client-settings.ts';
import { goesAlone } from './goes-alone.ts';
import { LeakyBucket } from './leaky-bucket.ts';
import type { RunTime } from './method-time.ts';
import { MethodTime } from './method-time.ts';
import type { Answered, CallOptions, FetchedFile, FetchOptions, Params, PortalCall, Urgency } from './portal-call.ts';
import type { CallOutcome, PortalRequests } from './portal-requests.ts';

type Surroundings = {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly settings: ClientSettings;
  readonly requests: PortalRequests;
  readonly watch?: (event: ClientEvent) => void;
};

type Pending = Waiting & {
  readonly deadline: Instant;
  readonly resolve: (answered: Answered) => void;
  readonly reject: (error: unknown) => void;
};

const TOO_MANY = 'the portal takes no more requests for now';

const FIRST_PAUSE_MS = 1000;
const MOST_PAUSE_MS = 30_000;

/** With a reason of its own an abort costs nothing: without one it makes an error each time. */
const WOKEN = 'woken';

const NOT_BEGUN: ReadonlySet<string> = new Set(['too_many', 'method_time', 'locked_out', 'not_arrived']);

export class CallQueue {
  readonly #around: Surroundings;
  readonly #bucket: LeakyBucket;
  readonly #methodTime: MethodTime;
  readonly #inFlight: Record<Urgency, number> = { press: 0, bulk: 0 };
  #waiting: Pending[] = [];
  #pressesInRow = 0;
  #refusedInRow = 0;
  #isPumping = false;
  #wake = new AbortController();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#bucket = new LeakyBucket(around.settings);
    this.#methodTime = new MethodTime(around.settings);
  }

  /** See `PortalClient.call`. */
  call(method: string, params: Params, options: CallOptions): Promise<Answered> {
    const { urgency, kind, idempotencyKey, mostWaitMs } = options;
    const key = idempotencyKey === undefined ? {} : { idempotencyKey };
    return this.#wait({ method, params, urgency, kind, ...key }, mostWaitMs);
  }

  /** See `PortalClient.fetchFile`. */
  async fetchFile(link: string, { urgency, mostBytes, mostWaitMs }: FetchOptions): Promise<FetchedFile> {
    const call: PortalCall = { method: 'download', params: {}, urgency, kind: 'read', file: { link, mostBytes } };
    const { result } = await this.#wait(call, mostWaitMs);
    return result as FetchedFile;
  }

  #wait(call: PortalCall, mostWaitMs = this.#around.settings.mostWaitMs): Promise<Answered> {
    const since = this.#around.clock.now();
    return new Promise((resolve, reject) => {
      const deadline = (since + mostWaitMs) as Instant;
      this.#waiting.push({ call, alone: goesAlone(call), since, deadline, resolve, reject });
      this.#look();
    });
  }

  /** Something has changed: whoever waits looks again. */
  #look(): void {
    this.#wake.abort(WOKEN);
    if (this.#isPumping) return;
    this.#isPumping = true;
    this.#pump()
      .catch((bug: unknown) => this.#giveUp(bug))
      .finally(() => {
        this.#isPumping = false;
        if (this.#waiting.length > 0) this.#look();
      });
  }

  async #pump(): Promise<void> {
    while (this.#waiting.length > 0) {
      const { clock, settings } = this.#around;
      const now = clock.now();
      this.#turnAway(now);
      const choice = chooseRequest(this.#waiting, settings, this.#budget(now));
      if (choice.kind === 'send') this.#send(choice.calls, now);
      else await this.#pause(choice.until);
    }
  }

  /** Until the moment, or until one that waits cannot wait any longer, or until something happens. */
  async #pause(until: Instant | undefined): Promise<void> {
    if (this.#waiting.length === 0) return;
    const last = Math.min(...this.#waiting.map(({ deadline }) => deadline));
    this.#wake = new AbortController();
    await this.#around.clock.until(Math.min(last, until ?? last) as Instant, this.#wake.signal);
  }

  #budget(now: Instant): Budget {
    const { settings } = this.#around;
    const all = this.#inFlight.press + this.#inFlight.bulk < settings.mostInFlight;
    const lane = (urgency: Urgency): Lane => ({
      freeAt: this.#freeAt(urgency, now),
      open: all && (urgency === 'press' || this.#inFlight.bulk < settings.mostBulkInFlight),
    });
    return {
      now,
      lanes: { press: lane('press'), bulk: lane('bulk') },
      bulkIsOwed: this.#bulkIsOwed(),
      expectedMs: (call) => this.#methodTime.expectedMs(call),
      leftMs: ({ method, urgency }) => this.#methodTime.leftMs(method, urgency, now),
    };
  }

  #bulkIsOwed(): boolean {
    return this.#pressesInRow >= this.#around.settings.pressesInRow;
  }

  #freeAt(urgency: Urgency, now: Instant): Instant {
    return this.#bucket.freeAt(now, urgency === 'press' || this.#bulkIsOwed() ? 0 : this.#around.settings.pressReserve);
  }

  /** Those that cannot begin in time know it at once, so that they are not thought to be under way. */
  #turnAway(now: Instant): void {
    const staying: Pending[] = [];
    for (const [ahead, pending] of this.#waiting.entries()) {
      const failure = this.#reasonToLeave(pending, now, ahead);
      if (failure === undefined) staying.push(pending);
      else this.#throttle(pending, failure.until, failure.reason);
    }
    this.#waiting = staying;
  }

  #reasonToLeave(
    { call, deadline }: Pending,
    now: Instant,
    ahead: number,
  ): { readonly until: Instant; readonly reason: string } | undefined {
    const { batchCommands, perSecond } = this.#around.settings;
    const free = this.#freeAt(call.urgency, now);
    if (free > deadline) return { until: free, reason: TOO_MANY };
    if (this.#methodTime.leftMs(call.method, call.urgency, now) < this.#methodTime.expectedMs(call)) {
      const until = this.#methodTime.freeAt(call.method, now);
      if (until > deadline) return { until, reason: usedUp(call.method) };
    }
    if (deadline > now) return undefined;
    const requestsAhead = 1 + Math.floor(ahead / batchCommands);
    const until = (Math.max(now, free) + Math.ceil((requestsAhead * 1000) / perSecond)) as Instant;
    return { until, reason: 'too much waits for the portal' };
  }

  #send(calls: readonly Pending[], now: Instant): void {
    const urgency = calls[0]?.call.urgency ?? 'bulk';
    const leaving = new Set(calls);
    this.#waiting = this.#waiting.filter((pending) => !leaving.has(pending));
    this.#bucket.take(now);
    this.#inFlight[urgency] += 1;
    const bulkWaits = this.#waiting.some(({ call }) => call.urgency === 'bulk');
    this.#pressesInRow = urgency === 'press' && bulkWaits ? this.#pressesInRow + 1 : 0;
    const expected = calls.map(({ call }) => this.#methodTime.expectedMs(call));
    for (const [index, { call }] of calls.entries()) this.#methodTime.began(call.method, expected[index] ?? 0);
    this.#exchange(calls, expected)
      .catch((bug: unknown) => rejectAll(calls, bug))
      .finally(() => {
        this.#inFlight[urgency] -= 1;
        this.#look();
      });
  }

  async #exchange(calls: readonly Pending[], expected: readonly number[]): Promise<void> {
    const { clock, requests } = this.#around;
    const again = (): void => this.#bucket.take(clock.now());
    const { outcomes, tooMany } = await requests.send(
      calls.map(({ call }) => call),
      again,
    );
    const now = clock.now();
    const refused = tooMany || outcomes.some((outcome) => isLimit(outcome));
    if (refused) this.#slowDown(now);
    else this.#refusedInRow = 0;
    for (const [index, pending] of calls.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) throw new Error('an outcome is missing');
      this.#methodTime.ended(pending.call.method, expected[index] ?? 0, timeOf(outcome), now);
      this.#settle(pending, outcome, now);
    }
  }

  #settle(pending: Pending, outcome: CallOutcome, now: Instant): void {
    if (outcome.kind === 'answered') pending.resolve(outcome.answered);
    else if (outcome.judgement.kind === 'too_many')
      this.#throttle(pending, this.#freeAt(pending.call.urgency, now), TOO_MANY);
    else if (outcome.judgement.kind === 'method_time') this.#exhaust(pending, now);
    else pending.reject(new FarError(outcome.judgement));
  }

  #exhaust(pending: Pending, now: Instant): void {
    const { method } = pending.call;
    const until = this.#methodTime.exhausted(method, now);
    this.#throttle(pending, until, usedUp(method));
  }

  #throttle({ call: { method }, reject }: Pending, until: Instant, reason: string): void {
    this.#around.watch?.({ kind: 'turned_away', method, until, reason });
    reject(new FarError({ kind: 'throttled', until, reason }));
  }

  /** The portal has counted more than we know of: nothing goes out for a while, longer each time, and not for all at the same moment. */
  #slowDown(now: Instant): void {
    const most = Math.min(FIRST_PAUSE_MS * 2 ** this.#refusedInRow, MOST_PAUSE_MS);
    this.#refusedInRow += 1;
    const until = (now + Math.ceil(most * (0.5 + this.#around.chance.fraction() / 2))) as Instant;
    this.#bucket.full(now, until);
  }

  #giveUp(bug: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    rejectAll(waiting, bug);
  }
}

function isLimit(outcome: CallOutcome): boolean {
  return outcome.kind === 'failed' && outcome.judgement.kind === 'too_many';
}

/** Undefined for what the portal did not begin. */
function timeOf(outcome: CallOutcome): RunTime | undefined {
  return outcome.kind === 'failed' && NOT_BEGUN.has(outcome.judgement.kind) ? undefined : outcome.time;
}

function usedUp(method: string): string {
  return `the time of ${method} is used up`;
}

function rejectAll(calls: readonly Pending[], bug: unknown): void {
  for (const { reject } of calls) reject(bug);
}
