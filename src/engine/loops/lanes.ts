// What is done to one case is done one after another; different cases do not wait for each other.

export class Lanes<Key> {
  readonly #tails = new Map<Key, Promise<unknown>>();

  /** Runs `job` when all that was asked for this key before has ended, well or badly. */
  run<Result>(key: Key, job: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    const tail = mine
      .catch(() => undefined)
      .finally(() => {
        if (this.#tails.get(key) === tail) this.#tails.delete(key);
      });
    this.#tails.set(key, tail);
    return mine;
  }
}
