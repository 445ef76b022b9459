// Work on cards: one after another for the same card, and again later where it cannot be told yet or a call failed.
import type { Instant } from '../../../domain/instant.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import { StoreError } from '../../../engine/ports/store-error.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import type { Settled } from './settle-card.ts';
import { settleCard } from './settle-card.ts';

/** What cannot be judged for long is looked at less and less often, up to so many milliseconds. */
const LONGEST_MS = 60_000;

/** `noted`: when, in the order of what is asked of cards. */
type Again = { readonly at: Instant; readonly waitMs: number; readonly noted: number };

export class CardWork {
  readonly #tools: GatewayTools;
  readonly #turns = new Map<number, Promise<unknown>>();
  readonly #again = new Map<number, Again>();

  constructor(tools: GatewayTools) {
    this.#tools = tools;
  }

  /** Never rejects: what failed is noted to be done again. */
  async settle(row: CardRow): Promise<Settled> {
    return await this.inTurn(row.item, async () => {
      try {
        const settled = await settleCard(this.#tools, row);
        if (settled.kind === 'later') this.again(row.item, { at: settled.at, row });
        else this.#again.delete(row.item);
        return settled;
      } catch (thrown) {
        this.#failed(row.item, thrown);
        return { kind: 'later' };
      }
    });
  }

  /** Whatever touches a card has to wait its turn. */
  async inTurn<Result>(item: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(item) ?? Promise.resolve();
    const own = before.then(work, work);
    this.#turns.set(item, own);
    try {
      return await own;
    } finally {
      if (this.#turns.get(item) === own) this.#turns.delete(item);
    }
  }

  /** The card has to be looked at once more, by `at` or soon; `row`: as it was seen, or as it is known to be since then, will do. */
  again(item: number, of: { readonly at?: Instant | undefined; readonly row?: CardRow } = {}): void {
    const { clock, settings, rows } = this.#tools;
    const { at, row } = of;
    const noted = rows === undefined || row === undefined ? this.#moment() : rows.askedFor(item, row.fields) - 1;
    const waitMs = Math.min((this.#again.get(item)?.waitMs ?? settings.againMs / 2) * 2, LONGEST_MS);
    this.#again.set(item, { at: at ?? ((clock.now() + waitMs) as Instant), waitMs, noted });
  }

  /** The card is looked at with the next look at the portal. */
  soon(item: number): void {
    const { clock, settings } = this.#tools;
    const known = this.#again.get(item) ?? { at: clock.now(), waitMs: settings.againMs / 2 };
    this.#again.set(item, { ...known, noted: this.#moment() });
  }

  /** Cards whose moment has come; each is on its way from then on, and comes again later if nothing is heard of it. */
  due(most: number): readonly { readonly item: number; readonly noted: number }[] {
    const now = this.#tools.clock.now();
    const items = [...this.#again].filter(([, { at }]) => at <= now).slice(0, most);
    for (const [item] of items) this.again(item);
    return items.map(([item, { noted }]) => ({ item, noted }));
  }

  /** It is not there, or nothing is left to be done: not looked at again. */
  forget(item: number): void {
    this.#again.delete(item);
  }

  isWaiting(item: number): boolean {
    return this.#again.has(item);
  }

  #moment(): number {
    return this.#tools.rows?.moment() ?? 0;
  }

  #failed(item: number, thrown: unknown): void {
    this.again(item);
    if (thrown instanceof FarError || thrown instanceof StoreError) return;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    this.#tools.watch({ kind: 'card_failed', item, message });
  }
}
