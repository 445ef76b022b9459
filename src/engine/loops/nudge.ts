// Tells a loop that rests that there may be something to do.

export class Nudge {
  #isGiven = false;
  #wake: (() => void) | undefined;

  give(): void {
    this.#isGiven = true;
    this.#wake?.();
  }

  /** Fulfilled when it was given since the last time, or when `signal` is aborted. */
  async taken(signal: AbortSignal): Promise<void> {
    if (!(this.#isGiven || signal.aborted)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    this.#wake = undefined;
    this.#isGiven = false;
  }
}
