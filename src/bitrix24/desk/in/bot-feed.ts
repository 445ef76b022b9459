// Events of the bot in their order. The portal forgets those before the offset that it is given: it is given only what was committed.

import type { Instant } from '../../../domain/instant.ts';
import { botTokenOf } from '../../bot-token-of.ts';
import { isMap } from '../../client/read-envelope.ts';
import type { BotEvent } from './bot/bot-event.ts';
import { NotOnRecordYet } from './bot/not-on-record-yet.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { rowsIn } from './read-cards.ts';

const LIMIT = 100;

type Of = Pick<GatewayTools, 'looks' | 'map' | 'notes' | 'secret' | 'watch'>;

export class BotFeed {
  readonly #of: Of;
  readonly #take: (events: readonly BotEvent[]) => Promise<void>;
  /** The number of the next event; undefined until one has come. */
  #offset: number | undefined;

  /** `take`: once it is fulfilled, nothing of the events will be lost. */
  constructor(of: Of, take: (events: readonly BotEvent[]) => Promise<void>) {
    this.#of = of;
    this.#take = take;
  }

  /** Where it left off before. */
  async load(): Promise<void> {
    const offset = Number(await this.#of.notes.findNote(this.#noteName));
    if (Number.isSafeInteger(offset) && offset > 0) this.#offset = offset;
  }

  /** One look; `more`: there are more events than came. The same events come again after any failure. */
  async look(): Promise<'none' | 'some' | 'more'> {
    const { looks, map, secret, notes } = this.#of;
    const offset = this.#offset === undefined ? {} : { offset: this.#offset };
    const params = { botId: map.botId, botToken: botTokenOf(secret), limit: LIMIT, ...offset };
    const { result } = await looks.call('imbot.v2.Event.get', params, { urgency: 'press', kind: 'read' });
    const events = rowsIn(result, 'events').flatMap((row): readonly BotEvent[] => {
      const { eventId, type, data } = row;
      const at = Date.parse(String(row['date']));
      const when = Number.isNaN(at) ? {} : { at: at as Instant };
      return Number.isSafeInteger(Number(eventId))
        ? [{ eventId: Number(eventId), type: String(type), data, ...when }]
        : [];
    });
    const inOrder = events.toSorted((a, b) => a.eventId - b.eventId);
    const [first] = inOrder;
    const last = inOrder.at(-1);
    if (first === undefined || last === undefined) return 'none';
    this.#missGap(first.eventId);
    try {
      await this.#take(inOrder);
    } catch (thrown) {
      // Some of them come again with the next look; those of others are done.
      if (thrown instanceof NotOnRecordYet) return 'none';
      throw thrown;
    }
    await notes.keepNotes([{ name: this.#noteName, text: String(last.eventId + 1) }]);
    this.#offset = last.eventId + 1;
    return isMap(result) && result['hasMore'] === true ? 'more' : 'some';
  }

  #missGap(came: number): void {
    const expected = this.#offset;
    if (expected !== undefined && came > expected) this.#of.watch({ kind: 'events_missing', expected, came });
  }

  /** Another bot counts anew. */
  get #noteName(): string {
    return `cursor/bot/${this.#of.map.botId}`;
  }
}
