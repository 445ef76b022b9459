// What people mean to do, and when: the earliest first, in the order of entering where they mean the same moment.
import type { Instant } from '../domain/instant.ts';

export type Deed = () => Promise<void>;

type Entry = { readonly at: Instant; readonly order: number; readonly deed: Deed };

export class Agenda {
  readonly #entries: Entry[] = [];
  #entered = 0;

  add(at: Instant, deed: Deed): void {
    this.#entered += 1;
    const entry = { at, order: this.#entered, deed };
    let place = this.#entries.length;
    while (place > 0 && isAfter(this.#entries[place - 1], entry)) place -= 1;
    this.#entries.splice(place, 0, entry);
  }

  /** When the first of them is meant; undefined when nobody means to do anything. */
  next(): Instant | undefined {
    return this.#entries[0]?.at;
  }

  /** The first whose moment has come. */
  take(now: Instant): Deed | undefined {
    const [first] = this.#entries;
    if (first === undefined || first.at > now) return undefined;
    this.#entries.shift();
    return first.deed;
  }
}

function isAfter(a: Entry | undefined, b: Entry): boolean {
  return a !== undefined && (a.at > b.at || (a.at === b.at && a.order > b.order));
}
