// Cards as the portal answered last, for all who read, list or write them: what one of them knows need not be asked again by another.
import type { Instant } from '../../domain/instant.ts';
import type { Row } from '../client/list-rows.ts';

/** Milliseconds for which an answer of the portal counts as what stands there: enough to compare right after a writing. */
const FRESH_MS = 5000;
/** For which it counts where whatever is changed is listed as changed anyway: addresses of files in it are no older. */
const LONG_MS = 60_000;
/** Cards that are remembered. */
const MOST_CARDS = 1000;

type Remembered = {
  readonly row: Row | undefined;
  readonly at: Instant;
  /** When what was answered was asked for, and when the card was touched last, in the order of all of these. */
  readonly begun: number;
  readonly order: number;
};

export class CardRows {
  readonly #known = new Map<number, Remembered>();
  readonly #listed = new WeakMap<Row, { readonly asked: number; readonly heard: number }>();
  #order = 0;
  /** Nobody knows any more what happened up to there to a card that is not remembered. */
  #forgotten = 0;

  /** Now, in the order of what is asked and answered. */
  moment(): number {
    return this.#order;
  }

  /** It is being read or written by itself: what was known of it, and what is being listed, is older than that. Gives the moment. */
  begun(item: number, at: Instant): number {
    this.#remember(item, undefined, { at, begun: this.#order + 1 });
    return this.#order;
  }

  /** What came of that. */
  answered(item: number, row: Row, asked: { readonly at: Instant; readonly begun: number }): void {
    this.#remember(item, row, asked);
  }

  /** A row of a list that was asked for at that `moment`; passed over where something happened to the card since. */
  listed(item: number, row: Row, asked: { readonly at: Instant; readonly moment: number }): void {
    this.#listed.set(row, { asked: asked.moment, heard: this.#order });
    const order = this.#known.get(item)?.order ?? this.#forgotten;
    if (asked.moment >= order) this.#remember(item, row, { at: asked.at, begun: asked.moment });
  }

  /** As the portal answered last, however long ago; undefined where it has not been asked since the start. User fields by original names. */
  last(item: number): Row | undefined {
    return this.#known.get(item)?.row;
  }

  /** As the portal answered just now; undefined where that is a while ago. */
  fresh(item: number, now: Instant): Row | undefined {
    const known = this.#known.get(item);
    return known !== undefined && now - known.at <= FRESH_MS ? known.row : undefined;
  }

  /** When that was asked for which has brought this row; now, where nobody knows. */
  askedFor(item: number, row: Row): number {
    const known = this.#known.get(item);
    if (known?.row === row) return known.begun;
    return this.#listed.get(row)?.asked ?? this.#order;
  }

  /** As the portal answered not long ago, where it was asked for after that moment, or after that row of a list was heard. */
  since(item: number, when: number | Row, now: Instant): Row | undefined {
    const moment = typeof when === 'number' ? when : this.#listed.get(when)?.heard;
    const known = this.#known.get(item);
    if (moment === undefined || known === undefined || known.begun <= moment) return undefined;
    return now - known.at <= LONG_MS ? known.row : undefined;
  }

  #remember(item: number, row: Row | undefined, { at, begun }: { readonly at: Instant; readonly begun: number }): void {
    this.#order += 1;
    this.#known.delete(item);
    this.#known.set(item, { row, at, begun, order: this.#order });
    if (this.#known.size <= MOST_CARDS) return;
    for (const [oldest, { order }] of this.#known) {
      this.#known.delete(oldest);
      this.#forgotten = Math.max(this.#forgotten, order);
      return;
    }
  }
}
