// Writes what a 1C base was asked and what it answered as lines of JSON, without secrets.
import type { Clock } from '../../engine/ports/clock.ts';
import type { BaseSecrets } from './base-secrets.ts';

export class BaseRecorder {
  readonly #record: ((line: string) => void) | undefined;
  readonly #secrets: BaseSecrets;
  readonly #clock: Clock;
  #requests = 0;

  constructor(record: ((line: string) => void) | undefined, secrets: BaseSecrets, clock: Clock) {
    this.#record = record;
    this.#secrets = secrets;
    this.#clock = clock;
  }

  /** Answers the number of the request, which its answer bears too. */
  request(path: string): number {
    this.#requests += 1;
    this.#write({ request: this.#requests, get: decodeURI(path) });
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
