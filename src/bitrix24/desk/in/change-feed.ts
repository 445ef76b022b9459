// What has changed at the portal since a moment, in order: pages of rows, each row once as it stands, and the moment kept once a page was
// worked on. Moments of the portal have no fraction and come late, so that the newest ones are looked at again for a while.
import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/instant.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { Notes } from '../../../engine/ports/notes.ts';
import type { Row } from '../../client/list-rows.ts';
import { listRows } from '../../client/list-rows.ts';
import type { Params, PortalClient, Urgency } from '../../client/portal-call.ts';
import { portalMoment } from './portal-moment.ts';
import { CARD_PAGE, rowsIn } from './read-cards.ts';

export type FeedOf = {
  /** Names the note in which the moment is kept. */
  readonly name: string;
  readonly method: string;
  readonly params: Params;
  /** Under which the rows stand in the result. */
  readonly rows: string;
  /** What number and moment are called in filters and orders, and how the moment is called in a row. */
  readonly id: string;
  readonly time: string;
  readonly timeInRow: string;
  readonly overlapMs: number;
};

const SECOND_MS = 1000;
/** For so long after something new the newest moments are looked at again. */
const FRESH_MS = 10_000;

type Surroundings = {
  readonly looks: Pick<PortalClient, 'call'>;
  readonly notes: Pick<Notes, 'findNote' | 'keepNotes'>;
  readonly clock: Pick<Clock, 'now'>;
};

export class ChangeFeed {
  readonly #around: Surroundings;
  readonly #of: FeedOf;
  /** Milliseconds; the newest moment that was seen. */
  #cursor: number | undefined;
  /** When that was. */
  #advancedAt: Instant;
  /** A second with more than a page was read whole: what comes late in it is left to the reconcile, or it would be read for ever. */
  #floor = 0;
  /** Of rows that may come again: as they were worked on last. */
  readonly #seen = new Map<number, { readonly hash: string; readonly at: number }>();

  constructor(around: Surroundings, of: FeedOf) {
    this.#around = around;
    this.#of = of;
    this.#advancedAt = around.clock.now();
  }

  /** Where it left off before. */
  async load(): Promise<void> {
    const text = await this.#around.notes.findNote(this.#noteName);
    const at = text === undefined ? Number.NaN : Date.parse(text);
    if (Number.isFinite(at)) this.#cursor = at;
  }

  /**
   * Pages of what is new, until there is no more. Whoever asks for the next page has worked on the one before. The first time of all it
   * gives what changed last, and goes on from there. The first request goes out with the first asking, at once.
   */
  async *pages(urgency: Urgency): AsyncGenerator<readonly Row[], void, undefined> {
    let from = this.#from();
    for (;;) {
      const rows = await this.#page(from, urgency);
      yield this.#fresh(rows);
      await this.#advance(rows);
      const last = rows.at(-1);
      if (from === undefined || last === undefined || rows.length < CARD_PAGE) return;
      const reached = this.#timeOf(last);
      if (reached > from) {
        from = reached;
        continue;
      }
      // More than a page within one second.
      const second = { ...this.#of.params, filter: this.#within(from, from) };
      const rest: Row[] = [];
      for await (const row of listRows(this.#around.looks, { ...this.#of, params: second, urgency })) rest.push(row);
      yield this.#fresh(rest);
      from += SECOND_MS;
      this.#floor = from;
    }
  }

  #from(): number | undefined {
    if (this.#cursor === undefined) return undefined;
    const isFresh = this.#around.clock.now() - this.#advancedAt < FRESH_MS;
    return Math.max(isFresh ? this.#cursor - this.#of.overlapMs : this.#cursor + SECOND_MS, this.#floor);
  }

  async #page(from: number | undefined, urgency: Urgency): Promise<readonly Row[]> {
    const { method, params, rows, id, time } = this.#of;
    const order = from === undefined ? { [time]: 'DESC' } : { [time]: 'ASC', [id]: 'ASC' };
    const page = { ...params, order, start: -1, ...(from === undefined ? {} : { filter: this.#within(from) }) };
    const { result } = await this.#around.looks.call(method, page, { urgency, kind: 'read' });
    return rowsIn(result, rows);
  }

  #within(from: number, to?: number): Params {
    const { params, time } = this.#of;
    const filter = params['filter'];
    return {
      ...(typeof filter === 'object' ? filter : {}),
      [`>=${time}`]: portalMoment(from),
      ...(to === undefined ? {} : { [`<=${time}`]: portalMoment(to) }),
    };
  }

  #fresh(rows: readonly Row[]): readonly Row[] {
    return rows.filter((row) => {
      const id = Number(row['id'] ?? row['ID']);
      const hash = createHash('sha256').update(JSON.stringify(row, withoutAddress)).digest('base64url');
      if (this.#seen.get(id)?.hash === hash) return false;
      this.#seen.set(id, { hash, at: this.#timeOf(row) });
      return true;
    });
  }

  async #advance(rows: readonly Row[]): Promise<void> {
    const newest = Math.max(...rows.map((row) => this.#timeOf(row)).filter(Number.isFinite), this.#cursor ?? 0);
    if (newest === 0 || newest === this.#cursor) return;
    this.#cursor = newest;
    this.#advancedAt = this.#around.clock.now();
    await this.#around.notes.keepNotes([{ name: this.#noteName, text: portalMoment(newest) }]);
    for (const [id, { at }] of this.#seen) if (at < newest - this.#of.overlapMs) this.#seen.delete(id);
  }

  #timeOf(row: Row): number {
    return Date.parse(String(row[this.#of.timeInRow]));
  }

  get #noteName(): string {
    return `cursor/${this.#of.name}`;
  }
}

/** Addresses of files are other ones each time. */
function withoutAddress(name: string, value: unknown): unknown {
  return name === 'url' || name === 'urlMachine' ? undefined : value;
}
