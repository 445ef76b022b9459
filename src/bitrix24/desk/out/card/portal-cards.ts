// Cards as they stand at the portal: read once for all who ask at the same time, written whole, and remembered as the portal answered.

import type { Instant } from '../../../../domain/instant.ts';
import type { Clock } from '../../../../engine/ports/clock.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Params, PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import type { PortalMap } from '../../../portal-map.ts';

/** As `crm.item.get` gives it, user fields by their original names. */
export type CardRow = Readonly<Record<string, unknown>>;

/** Milliseconds for which an answer of the portal counts as what stands there: enough to compare right after a writing. */
const FRESH_MS = 5000;
/** Cards that are remembered. */
const MOST_CARDS = 1000;

type Remembered = { readonly row: CardRow; readonly at: Instant };

export class PortalCards {
  readonly #of: { readonly client: PortalClient; readonly map: PortalMap; readonly clock: Clock };
  readonly #remembered = new Map<number, Remembered>();
  readonly #reading = new Map<number, Promise<CardRow>>();

  constructor(of: { readonly client: PortalClient; readonly map: PortalMap; readonly clock: Clock }) {
    this.#of = of;
  }

  /** As the portal answered last, however long ago; undefined where it has not been asked since the start. */
  last(item: number): CardRow | undefined {
    return this.#remembered.get(item)?.row;
  }

  /** As it stands; rejects as refused when there is no such card. */
  async read(item: number, urgency: Urgency): Promise<CardRow> {
    return this.fresh(item) ?? (await this.readAnew(item, urgency));
  }

  /** As the portal answered just now; undefined where that is a while ago. */
  fresh(item: number): CardRow | undefined {
    const known = this.#remembered.get(item);
    return known !== undefined && this.#of.clock.now() - known.at <= FRESH_MS ? known.row : undefined;
  }

  /** Whatever is remembered; whoever asks while another one waits for the answer gets the same. */
  async readAnew(item: number, urgency: Urgency): Promise<CardRow> {
    const under = this.#reading.get(item);
    if (under !== undefined) return await under;
    const reading = this.#call('crm.item.get', item, {}, { urgency, kind: 'read' });
    this.#reading.set(item, reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(item);
    }
  }

  /** Nothing is saved at the portal where nothing differs. */
  async write(item: number, fields: Params, urgency: Urgency): Promise<CardRow> {
    return await this.#call('crm.item.update', item, { fields: cleared(fields) }, { urgency, kind: 'write' });
  }

  async #call(
    method: string,
    item: number,
    more: Params,
    options: { readonly urgency: Urgency; readonly kind: 'read' | 'write' },
  ): Promise<CardRow> {
    const { client, map, clock } = this.#of;
    const params = { entityTypeId: map.entityTypeId, id: item, useOriginalUfNames: 'Y', ...more };
    this.#remembered.delete(item);
    const { result } = await client.call(method, params, options);
    const row = isMap(result) ? result['item'] : undefined;
    if (!isMap(row)) throw new FarError({ kind: 'unknown', reason: `${method} gives no item` });
    this.#remember(item, { row, at: clock.now() });
    return row;
  }

  #remember(item: number, remembered: Remembered): void {
    this.#remembered.set(item, remembered);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MOST_CARDS && oldest !== undefined) this.#remembered.delete(oldest);
  }
}

/** A field of several values is emptied by an empty one: an empty list cannot stand in a batch. */
function cleared(fields: Params): Params {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? [''] : value]),
  );
}
