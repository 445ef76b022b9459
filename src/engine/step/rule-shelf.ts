// The rules as the store keeps them: decisions by the name that a case is pinned to, the directory of whoever was published last.
import type { Bundle } from '../../domain/bundle.ts';
import type { PersonId, RuleHash } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { StoredPlan } from '../../machine/stored/stored-plan.ts';
import { restorePlan } from '../../machine/stored/stored-plan.ts';
import type { World } from '../../machine/world.ts';
import { makeWorld } from '../../world/make-world.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { LastUsed } from './last-used.ts';

/** For how long the newest bundle is taken to be the newest, in ms: another process may publish one. */
const FRESH_MS = 1000;
/** Each is held as plain data: some hundred kilobytes for a bundle, some ten for a plan. */
const BUNDLES_KEPT = 16;
const PLANS_KEPT = 2000;

/** What a case goes by. */
export type Rules = { readonly bundle: Bundle; readonly world: World };

export class RuleShelf {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #loads: (person: PersonId) => number;
  readonly #bundles = new LastUsed<string, Bundle>(BUNDLES_KEPT);
  readonly #rules = new LastUsed<string, Rules>(BUNDLES_KEPT);
  readonly #plans = new LastUsed<string, Plan>(PLANS_KEPT);
  #newest: { readonly bundle: Bundle; readonly at: number } | undefined;
  /** Many steps ask at once: one of them looks. */
  #looking: Promise<Bundle | undefined> | undefined;

  /** `loads`: how many cases wait for a person. */
  constructor(store: Store, clock: Clock, loads: (person: PersonId) => number) {
    this.#store = store;
    this.#clock = clock;
    this.#loads = loads;
  }

  /** The bundle published last, at most a second ago; undefined before the first. */
  async newest(): Promise<Bundle | undefined> {
    const now = this.#clock.now();
    const known = this.#newest;
    if (known !== undefined && now >= known.at && now - known.at < FRESH_MS) return known.bundle;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return await this.#looking;
  }

  async #look(): Promise<Bundle | undefined> {
    const at = this.#clock.now();
    const [head] = await this.#store.publications('bundle', 1);
    if (head === undefined) return undefined;
    const bundle = await this.bundleNamed(head.name as RuleHash);
    if (bundle !== undefined) this.#newest = { bundle, at };
    return bundle;
  }

  async bundleNamed(hash: RuleHash): Promise<Bundle | undefined> {
    const known = this.#bundles.get(hash);
    if (known !== undefined) return known;
    const text = await this.#store.findKept('bundle', hash);
    return text === undefined ? undefined : this.#read(hash, text);
  }

  /** Decisions of `pinned`, the directory of the newest. */
  async rulesOf(pinned: Bundle): Promise<Rules> {
    const newest = (await this.newest()) ?? pinned;
    const name = `${pinned.hash} ${newest.directoryHash}`;
    const known = this.#rules.get(name);
    if (known !== undefined) return known;
    const { directory, directoryHash } = newest;
    const bundle = pinned.directoryHash === directoryHash ? pinned : { ...pinned, directory, directoryHash };
    const rules: Rules = { bundle, world: makeWorld({ bundle, openSteps: this.#loads }) };
    this.#rules.set(name, rules);
    return rules;
  }

  async planNamed(name: string): Promise<Plan> {
    const known = this.#plans.get(name);
    if (known !== undefined) return known;
    const text = await this.#store.findKept('plan', name);
    if (text === undefined) throw new Error(`the store does not hold plan ${name}`);
    const plan = restorePlan(JSON.parse(text) as StoredPlan, name);
    this.#plans.set(name, plan);
    return plan;
  }

  #read(hash: string, text: string): Bundle {
    const bundle = JSON.parse(text) as Bundle;
    if (bundle.hash !== hash) throw new Error(`what the store keeps as bundle ${hash} is another one`);
    this.#bundles.set(hash, bundle);
    return bundle;
  }
}
