// Writes what was asked and answered as lines of JSON, without secrets.
import type { Clock } from '../../engine/ports/clock.ts';
import type { PortalCall } from './portal-call.ts';
import type { Secrets } from './secrets.ts';

/** Takes one line, without its end. */
export type Record = (line: string) => void;

export class CallRecorder {
  readonly #record: Record | undefined;
  readonly #secrets: Secrets;
  readonly #clock: Clock;
  #requests = 0;

  constructor(record: Record | undefined, secrets: Secrets, clock: Clock) {
    this.#record = record;
    this.#secrets = secrets;
    this.#clock = clock;
  }

  /** Answers the number of the request, which its answer bears too. */
  request(calls: readonly PortalCall[]): number {
    this.#requests += 1;
    const commands = calls.map(({ method, params, urgency }) => ({ method, params, urgency }));
    this.#write({ request: this.#requests, commands });
    return this.#requests;
  }

  answer(request: number, status: number, text: string): void {
    this.#write({ answer: request, status, body: bodyOf(text) });
  }

  /** There was none. */
  silence(request: number, reason: string): void {
    this.#write({ answer: request, reason });
  }

  #write(entry: object): void {
    if (this.#record === undefined) return;
    const at = new Date(this.#clock.now()).toISOString();
    this.#record(JSON.stringify(this.#secrets.hideWithin({ at, ...entry })));
  }
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
