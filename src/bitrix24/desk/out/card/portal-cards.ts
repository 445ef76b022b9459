// Cards as they stand at the portal: read once for all who ask at the same time, written whole, and remembered as the portal answered.

import type { Clock } from '../../../../engine/ports/clock.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { Params, PortalClient, Urgency } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import type { PortalMap } from '../../../portal-map.ts';
import { CardRows } from '../../card-rows.ts';

/** As `crm.item.get` gives it, user fields by their original names. */
export type CardRow = Readonly<Record<string, unknown>>;

type Of = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  readonly clock: Clock;
  readonly rows?: CardRows;
};

export class PortalCards {
  readonly #of: Of;
  readonly #rows: CardRows;
  readonly #reading = new Map<number, Promise<CardRow>>();

  constructor(of: Of) {
    this.#of = of;
    this.#rows = of.rows ?? new CardRows();
  }

  /** As the portal answered last, whoever asked, however long ago; undefined where it has not been asked since the start. */
  last(item: number): CardRow | undefined {
    return this.#rows.last(item);
  }

  /** As it stands; rejects as refused when there is no such card. */
  async read(item: number, urgency: Urgency): Promise<CardRow> {
    return this.fresh(item) ?? (await this.readAnew(item, urgency));
  }

  /** As the portal answered just now; undefined where that is a while ago. */
  fresh(item: number): CardRow | undefined {
    return this.#rows.fresh(item, this.#of.clock.now());
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
    const begun = this.#rows.begun(item, clock.now());
    const { result } = await client.call(method, params, options);
    const row = isMap(result) ? result['item'] : undefined;
    if (!isMap(row)) throw new FarError({ kind: 'unknown', reason: `${method} gives no item` });
    this.#rows.answered(item, row, { at: clock.now(), begun });
    return row;
  }
}

/** A field of several values is emptied by an empty one: an empty list cannot stand in a batch. */
function cleared(fields: Params): Params {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? [''] : value]),
  );
}
