// What the far side does not take for now: everything, or one kind of effect of one urgency.
import type { Instant } from '../../domain/instant.ts';
import type { Pause } from '../deliver/delivered.ts';
import type { EffectClass } from '../ports/store-entries.ts';
import type { Paused } from '../watch/watch.ts';

export class Pauses {
  #all: Paused | undefined;
  readonly #held = new Map<string, Paused & EffectClass>();

  /** Gives the pause as it is to be told; undefined when it was known. `of`: what met it. */
  add({ until, why, reason }: Pause, of: EffectClass): Paused | undefined {
    const told = { what: why, until, reason };
    // Whoever knows the papers lets nobody in: that is no reason for the portal to wait.
    if (why === 'locked_out' && of.effect !== 'check_papers') {
      if (this.#all !== undefined && this.#all.until >= until) return undefined;
      this.#all = told;
      return told;
    }
    const { effect, urgency } = of;
    const key = `${urgency} ${effect}`;
    const known = this.#held.get(key);
    if (known !== undefined && known.until >= until) return undefined;
    const held = { ...told, effect, urgency };
    this.#held.set(key, held);
    return held;
  }

  /** Until when nothing is taken at all; undefined when something is. */
  allUntil(now: Instant): Instant | undefined {
    return this.#all !== undefined && this.#all.until > now ? this.#all.until : undefined;
  }

  /** What is not to be tried. */
  held(now: Instant): readonly EffectClass[] {
    return this.#lasting(now).map(({ effect, urgency }) => ({ effect, urgency }));
  }

  /** When the first of them ends. */
  next(now: Instant): Instant | undefined {
    const ends = this.#lasting(now).map(({ until }) => until);
    return ends.length === 0 ? undefined : (Math.min(...ends) as Instant);
  }

  told(now: Instant): readonly Paused[] {
    return [...(this.#all !== undefined && this.#all.until > now ? [this.#all] : []), ...this.#lasting(now)];
  }

  #lasting(now: Instant): readonly (Paused & EffectClass)[] {
    return [...this.#held.values()].filter(({ until }) => until > now);
  }
}
