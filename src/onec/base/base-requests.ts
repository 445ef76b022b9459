// Requests to a 1C base: in time, few at once, again when that may help, and never where the settings do not say that the base is.
import type { Instant } from '../../domain/instant.ts';
import { isConfidential } from '../../domain/is-confidential.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { BaseAccess } from './base-access.ts';
import { BaseRecorder } from './base-recorder.ts';
import { BaseSecrets } from './base-secrets.ts';
import type { BaseSettings } from './base-settings.ts';
import type { BaseAnswer, BaseTransport } from './base-transport.ts';
import { NoAnswer } from './base-transport.ts';
import type { Judged } from './judge-answer.ts';
import { judgeAnswer } from './judge-answer.ts';

/** What can be counted: a request over after `ms`; without a status there was no answer. `path`: without its query, which names people. */
/** `date`: what time it is there, as the answer's header has it. */
export type BaseEvent = {
  readonly path: string;
  readonly ms: number;
  readonly status?: number;
  readonly date?: string;
};

export type BaseSurroundings = {
  readonly access: BaseAccess;
  readonly clock: Clock;
  readonly settings: BaseSettings;
  readonly transport: BaseTransport;
  readonly watch?: (event: BaseEvent) => void;
  /** Takes every request and every answer as a line of JSON without its end, secrets removed. Answers hold what 1C knows of people. */
  readonly record?: (line: string) => void;
};

const MOVED = new Set([301, 302, 303, 307, 308]);
const MOST_MOVES = 3;

export class BaseRequests {
  readonly #around: BaseSurroundings;
  readonly #secrets: BaseSecrets;
  readonly #recorder: BaseRecorder;
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;

  constructor(around: BaseSurroundings) {
    this.#around = around;
    this.#secrets = new BaseSecrets(around.access.secrets);
    this.#recorder = new BaseRecorder(around.record, this.#secrets, around.clock);
  }

  /** For one question: whatever it takes, it ends within `questionMs`. */
  question(): Pick<BaseRequests, 'get'> {
    const { clock, settings } = this.#around;
    const deadline = (clock.now() + settings.questionMs) as Instant;
    return { get: (path) => this.get(path, deadline) };
  }

  /**
   * The JSON that lies at a path of the base (encoded, with its query); undefined where there is no such object. Rejects with a
   * `FarError` and nothing else.
   */
  async get(path: string, deadline: Instant = NEVER): Promise<unknown> {
    await this.#turn();
    try {
      return await this.#tryAgain(path, deadline);
    } finally {
      this.#inFlight -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#inFlight >= this.#around.settings.mostInFlight)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#inFlight += 1;
  }

  async #tryAgain(path: string, deadline: Instant): Promise<unknown> {
    const { clock, settings } = this.#around;
    const last = Math.min(clock.now() + settings.givingUpMs, deadline);
    // Whoever asked has stopped waiting while others were asked.
    if (clock.now() >= deadline) throw this.#errorOf(LATE);
    for (let attempt = 1; ; attempt += 1) {
      const judged = await this.#exchange(path, deadline);
      if (judged.kind === 'read') return judged.body;
      if (judged.kind === 'missing') return undefined;
      const pauseMs = settings.pausesMs[attempt - 1] ?? settings.pausesMs.at(-1) ?? 0;
      const isOver = clock.now() + pauseMs >= last;
      if (!judged.again || attempt >= settings.attempts || isOver) throw this.#errorOf(judged.failure);
      await clock.until((clock.now() + pauseMs) as Instant, new AbortController().signal);
    }
  }

  async #exchange(path: string, deadline: Instant): Promise<Judged> {
    const { access, clock, watch } = this.#around;
    const began = clock.now();
    const number = this.#recorder.request(path);
    const seen = { path: decodeURI(path.split('?')[0] ?? '') };
    try {
      const answer = await this.#follow(access.urlOf(path), deadline);
      watch?.({ ...seen, ms: clock.now() - began, ...headOf(answer) });
      if (answer === undefined) {
        this.#recorder.silence(number, NOT_FOLLOWED.reason);
        return { kind: 'failed', failure: NOT_FOLLOWED, again: false };
      }
      this.#recorder.answer(number, answer.status, answer.text);
      return judgeAnswer(answer, clock.now());
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      watch?.({ ...seen, ms: clock.now() - began });
      this.#recorder.silence(number, thrown.message);
      const kind = thrown.always ? 'refused' : 'not_arrived';
      return { kind: 'failed', failure: { kind, reason: thrown.message }, again: !thrown.always };
    }
  }

  /** Undefined when it leads where the settings do not point. */
  async #follow(from: string, deadline: Instant): Promise<BaseAnswer | undefined> {
    let url = from;
    for (let moves = 0; moves <= MOST_MOVES; moves += 1) {
      const answer = await this.#send(url, deadline);
      if (!MOVED.has(answer.status)) return answer;
      const next = this.#movedTo(answer.location, url);
      if (next === undefined) return undefined;
      url = next;
    }
    return undefined;
  }

  /** User and password go to the base's own host and to those that the settings name, and to nobody who could read along. */
  #movedTo(location: string | undefined, from: string): string | undefined {
    if (location === undefined || !URL.canParse(location, from)) return undefined;
    const url = new URL(location, from);
    const { access, settings } = this.#around;
    const isKnown = url.origin === access.origin || settings.hosts.includes(url.hostname);
    const isPlain = url.username === '' && url.password === '';
    return isKnown && isPlain && isConfidential(url) ? url.href : undefined;
  }

  async #send(url: string, deadline: Instant): Promise<BaseAnswer> {
    const { access, clock, settings, transport } = this.#around;
    const over = new AbortController();
    const givenUp = new AbortController();
    const headers = { accept: 'application/json', 'user-agent': 'vizir', authorization: access.authorization };
    const late = async (): Promise<never> => {
      await clock.until(Math.min(clock.now() + settings.answerMs, deadline) as Instant, over.signal);
      throw new NoAnswer(LATE.reason);
    };
    try {
      return await Promise.race([transport({ url, headers, signal: givenUp.signal }), late()]);
    } catch (thrown) {
      throw thrown instanceof NoAnswer ? thrown : new NoAnswer('the request failed');
    } finally {
      over.abort();
      givenUp.abort();
    }
  }

  #errorOf(failure: FarFailure): FarError {
    return new FarError({ ...failure, reason: this.#secrets.hideIn(failure.reason) });
  }
}

function headOf(answer: BaseAnswer | undefined): Pick<BaseEvent, 'status' | 'date'> {
  if (answer === undefined) return {};
  const { status, date } = answer;
  return { status, ...(date === undefined ? {} : { date }) };
}

/** Of what has no deadline of its own. */
const NEVER = Number.MAX_SAFE_INTEGER as Instant;

const LATE = { kind: 'not_arrived', reason: 'no answer in time' } as const satisfies FarFailure;

/** Nobody but an administrator can tell whether the base has moved there. */
const NOT_FOLLOWED: FarFailure = {
  kind: 'locked_out',
  reason: 'the base has moved to a host that the settings do not name',
};
