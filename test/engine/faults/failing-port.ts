// A port whose k-th call fails, before it has done anything or after it has done everything.

export type When = 'before' | 'after';

/** Counts calls; the `at`-th (from 1) fails once. */
export class FailingCall {
  readonly #at: number;
  readonly #when: When;
  readonly #failure: () => Error;
  readonly #failed: () => void;
  calls = 0;

  /** `at` 0: none fails. `failed`: called when it has. */
  constructor(
    { at, when }: { readonly at: number; readonly when: When },
    failure: () => Error,
    failed: () => void = () => undefined,
  ) {
    this.#at = at;
    this.#when = when;
    this.#failure = failure;
    this.#failed = failed;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!this.#isIt()) return await work();
    if (this.#when === 'after') await work();
    this.#failed();
    throw this.#failure();
  }

  runNow<Result>(work: () => Result): Result {
    if (!this.#isIt()) return work();
    this.#failed();
    throw this.#failure();
  }

  #isIt(): boolean {
    this.calls += 1;
    return this.calls === this.#at;
  }
}

/** The same port, of which the methods named fail so; all when none is named. */
export function withFailing<Port extends object>(port: Port, failing: FailingCall, methods?: readonly string[]): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || !(methods?.includes(String(name)) ?? true)) return member;
      return (...args: readonly unknown[]) =>
        failing.run(async () => (await Reflect.apply(member, target, args)) as unknown);
    },
  });
}
