// What the far side does not take for now: everything, or one kind of effect of one urgency.
import type { Instant } from '../../domain/instant.ts';
import type { Pause } from '../deliver/delivered.ts';
import type { EffectClass } from '../ports/store-entries.ts';
import type { Paused } from '../watch/watch.ts';

type Lasting<Told extends Paused> = { readonly from: Instant; readonly told: Told };

export class Pauses {
  #all: Lasting<Paused> | undefined;
  readonly #held = new Map<string, Lasting<Paused & EffectClass>>();

  /** Gives the pause as it is to be told; undefined when it was known. `of`: what met it, now. */
  add({ until, why, reason }: Pause, { effect, urgency }: EffectClass, now: Instant): Paused | undefined {
    const told = { what: why, until, reason };
    // Whoever knows the papers lets nobody in: that is no reason for the portal to wait.
    if (why === 'locked_out' && effect !== 'check_papers') {
      if (isAtLeast(this.#all, until, now)) return undefined;
      this.#all = { from: now, told };
      return told;
    }
    const key = `${urgency} ${effect}`;
    if (isAtLeast(this.#held.get(key), until, now)) return undefined;
    const held = { ...told, effect, urgency };
    this.#held.set(key, { from: now, told: held });
    return held;
  }

  /** Until when nothing is taken at all; undefined when something is. */
  allUntil(now: Instant): Instant | undefined {
    return lasts(this.#all, now) ? this.#all.told.until : undefined;
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
    return [...(lasts(this.#all, now) ? [this.#all.told] : []), ...this.#lasting(now)];
  }

  #lasting(now: Instant): readonly (Paused & EffectClass)[] {
    return [...this.#held.values()].filter((held) => lasts(held, now)).map(({ told }) => told);
  }
}

/** A clock that was put back to before it began says nothing of how long it still is: whoever asks again is told. */
function lasts<Told extends Paused>(pause: Lasting<Told> | undefined, now: Instant): pause is Lasting<Told> {
  return pause !== undefined && pause.from <= now && now < pause.told.until;
}

function isAtLeast(pause: Lasting<Paused> | undefined, until: Instant, now: Instant): boolean {
  return lasts(pause, now) && pause.told.until >= until;
}
