// The queue of the bot: what people press waits there until the engine has acknowledged it, and is handed over again otherwise.

import type { Life } from '../../src/company/life.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Clock } from '../../src/engine/ports/clock.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import type { Received } from '../../src/engine/ports/store-entries.ts';

/** Presses handed over at once. */
const MOST_AT_ONCE = 10;
const AGAIN_MS = 2000;

export type Receive = (events: readonly IncomingEvent[]) => Promise<readonly Received[]>;

export class PressQueue {
  readonly #waiting: IncomingEvent[] = [];
  /** By the number of the inbox entry: everything that was acknowledged. */
  readonly acknowledged = new Map<number, IncomingEvent>();
  /** What was not as it must be. */
  readonly broken: string[] = [];
  #wake: (() => void) | undefined;

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  press(event: IncomingEvent): void {
    this.#waiting.push(event);
    this.#wake?.();
  }

  /** Hands over what waits for as long as the life goes on; confirmed only once it was acknowledged. */
  async serve(receive: Receive, life: Life, clock: Clock): Promise<void> {
    while (!life.isOver) {
      const batch = this.#waiting.slice(0, MOST_AT_ONCE);
      if (batch.length === 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      try {
        const received = await life.answerOf(() => receive(batch));
        this.#waiting.splice(0, batch.length);
        for (const [index, one] of received.entries()) this.#confirm(batch[index], one);
      } catch {
        await clock.until((clock.now() + AGAIN_MS) as Instant, new AbortController().signal);
      }
    }
  }

  #confirm(event: IncomingEvent | undefined, { id }: Received): void {
    if (event === undefined) return;
    const before = this.acknowledged.get(id);
    if (before !== undefined && before.key !== event.key) {
      this.broken.push(`entry ${id} was acknowledged for ${before.key}, and ${event.key} was lost`);
    }
    this.acknowledged.set(id, event);
  }
}
