// Cards that a command makes, each under a key: whatever fails or dies on the way, one key has one card.

import { createHmac } from 'node:crypto';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { Notes } from '../../engine/ports/notes.ts';
import { listRows } from '../client/list-rows.ts';
import type { Params, PortalClient } from '../client/portal-call.ts';
import { isMap } from '../client/read-envelope.ts';
import { DOUBT_MS } from '../doubt-ms.ts';
import type { PortalMap } from '../portal-map.ts';

export type CardsByKeyOf = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  readonly notes: Notes;
  readonly clock: Clock;
  readonly secret: string;
  /** Number of the account that cards are made by: only its cards count as ours. */
  readonly self: number;
  /** Told before a wait of so many milliseconds. */
  readonly waits?: (ms: number) => void;
};

/**
 * `content`: names what the card was made from. `item`: its number. `tried`: when a making began whose end is not known. Without
 * anything of people's: what a key is called nobody can tell from it.
 */
type KeyNote = { readonly content: string; readonly item?: number; readonly tried?: Instant };

/** Stands before the key in the card's own field for such. */
const PREFIX = 'vizir/';
/** A call begins within that time or never. */
const MOST_WAIT_MS = 60_000;
const MOST_TRIES = 6;
const AGAIN_MS = 5000;
const NEVER = new AbortController().signal;

export class CardsByKey {
  readonly #of: CardsByKeyOf;
  /** Of the cards that are ours, by their keys. */
  readonly #there = new Map<string, number>();
  #newest = 0;

  constructor(of: CardsByKeyOf) {
    this.#of = of;
  }

  /** What was made for a key before; undefined for one that is new. Rejects with a `StoreError`. */
  async known(key: string): Promise<{ readonly content: string; readonly item?: number } | undefined> {
    return await this.#recall(key);
  }

  /** From now on the key stands for other content. */
  async rename(key: string, content: string): Promise<void> {
    const note = await this.#recall(key);
    await this.#keep(key, { ...note, content });
  }

  /**
   * The card of a key: as it is known or found, else made. Rejects with a `FarError` when that cannot be done for now or ever, and with
   * a `StoreError`; the same again makes no second one.
   */
  async card(key: string, content: string, fields: Params): Promise<number> {
    // What was being made when a process of before died may still come: by then, at the latest.
    const first = await this.#recall(key);
    if (first?.tried !== undefined && first.item === undefined) await this.#quiet(first.tried);
    for (let tries = 1; ; tries += 1) {
      const known = (await this.#recall(key))?.item ?? (await this.#find(key));
      if (known !== undefined) return await this.#keepItem(key, content, known);
      const made = await this.#make(key, content, fields);
      if (typeof made === 'number') return await this.#keepItem(key, content, made);
      const { failure } = made;
      const isFinal = failure.kind === 'refused' || failure.kind === 'locked_out' || tries === MOST_TRIES;
      if (failure.kind === 'unknown') await this.#wait(DOUBT_MS);
      else await this.#keep(key, { content });
      if (isFinal) throw made;
      if (failure.kind === 'not_arrived') await this.#wait(AGAIN_MS * tries);
      if (failure.kind === 'throttled') await this.#wait(failure.until - this.#of.clock.now());
    }
  }

  /** Counted from the start of this process, for nobody knows when the one before died, but not beyond what it could have begun. */
  async #quiet(tried: Instant): Promise<void> {
    const now = this.#of.clock.now();
    const latest = Math.min(now + DOUBT_MS, tried + MOST_WAIT_MS + DOUBT_MS);
    await this.#wait(latest - now);
  }

  async #wait(ms: number): Promise<void> {
    if (ms <= 0) return;
    const { clock, waits } = this.#of;
    waits?.(ms);
    await clock.until((clock.now() + ms) as Instant, NEVER);
    // One whose number was given out before may have come after others were seen.
    this.#newest = 0;
  }

  /** Those of ours that came since it was looked last. */
  async #find(key: string): Promise<number | undefined> {
    const { client, map, self } = this.#of;
    const rows = listRows(client, {
      method: 'crm.item.list',
      params: { entityTypeId: map.entityTypeId, select: ['id', 'xmlId', 'createdBy'], filter: { createdBy: self } },
      rows: 'items',
      id: 'id',
      after: this.#newest,
      urgency: 'bulk',
    });
    for await (const { id, xmlId, createdBy } of rows) {
      const item = Number(id);
      this.#newest = item;
      // The first one counts, should there be two.
      if (Number(createdBy) !== self || typeof xmlId !== 'string' || !xmlId.startsWith(PREFIX)) continue;
      const found = xmlId.slice(PREFIX.length);
      if (!this.#there.has(found)) this.#there.set(found, item);
    }
    return this.#there.get(key);
  }

  async #make(key: string, content: string, fields: Params): Promise<number | FarError> {
    const { client, map, clock } = this.#of;
    // Before: from now on a card may be there.
    await this.#keep(key, { content, tried: clock.now() });
    const params = {
      entityTypeId: map.entityTypeId,
      useOriginalUfNames: 'Y',
      fields: { ...fields, categoryId: map.categoryId, xmlId: `${PREFIX}${key}` },
    };
    try {
      const options = { urgency: 'bulk', kind: 'create', mostWaitMs: MOST_WAIT_MS } as const;
      const { result } = await client.call('crm.item.add', params, options);
      const id = isMap(result) && isMap(result['item']) ? Number(result['item']['id']) : Number.NaN;
      if (Number.isSafeInteger(id) && id > 0) return id;
      return new FarError({ kind: 'unknown', reason: 'crm.item.add names no card' });
    } catch (thrown) {
      if (thrown instanceof FarError) return thrown;
      throw thrown;
    }
  }

  async #keepItem(key: string, content: string, item: number): Promise<number> {
    const known = await this.#recall(key);
    if (known?.item !== item) await this.#keep(key, { content, item });
    return item;
  }

  async #recall(key: string): Promise<KeyNote | undefined> {
    const text = await this.#of.notes.findNote(this.#noteName(key));
    return text === undefined ? undefined : (JSON.parse(text) as KeyNote);
  }

  async #keep(key: string, note: KeyNote): Promise<void> {
    await this.#of.notes.keepNotes([{ name: this.#noteName(key), text: JSON.stringify(note) }]);
  }

  #noteName(key: string): string {
    return `by_key/${createHmac('sha256', this.#of.secret).update(key).digest('base64url').slice(0, 22)}`;
  }
}
