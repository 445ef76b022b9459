// What people say and press to the bot: one batch of its events, each worked on once, however often the batch comes.
import type { BotEvent, Happening } from './bot-event.ts';
import { happeningOf } from './bot-event.ts';
import type { BotSurroundings } from './bot-surroundings.ts';
import { isForLater } from './is-for-later.ts';
import { NotOnRecordYet } from './not-on-record-yet.ts';
import { takeHappening } from './take-happening.ts';
import type { Remembered } from './talk.ts';

type Event = { readonly id: number; readonly happening: Happening };

/**
 * Events of one person in their order, of several side by side. Fulfilled once nothing of them will be lost: the offset may be confirmed.
 * Rejects with a `FarError` or a `StoreError`, or `NotOnRecordYet`; the same events again do then what is left to do. An event that fails otherwise is given
 * up, so that it does not stand before all others: the person is told, `watch` too.
 */
export async function takeBotEvents(of: BotSurroundings, events: readonly BotEvent[]): Promise<void> {
  const byUser = Map.groupBy(
    events.flatMap((event): readonly Event[] => {
      const happening = happeningOf(event, of.map.botId);
      return happening === undefined ? [] : [{ id: event.eventId, happening }];
    }),
    ({ happening }) => happening.user,
  );
  const taken = await Promise.allSettled([...byUser].map(([user, own]) => takeEventsOf(of, user, own)));
  const reasons = taken.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const failed = reasons.find((reason) => !(reason instanceof NotOnRecordYet)) ?? reasons[0];
  if (failed !== undefined) throw failed;
}

async function takeEventsOf(of: BotSurroundings, user: number, events: readonly Event[]): Promise<void> {
  const name = `bot/${of.map.botId}/handled/${user}`;
  const before = numbersIn(await of.notes.findNote(name));
  const handled = before.filter((id) => events.some((event) => event.id === id));
  for (const event of events) {
    if (handled.includes(event.id)) continue;
    const { notes, dropped } = await takeOrGiveUp(of, event);
    handled.push(event.id);
    await of.notes.keepNotes([...notes, { name, text: JSON.stringify(handled) }]);
    if (dropped.length > 0) await of.notes.dropNotes(dropped);
  }
}

async function takeOrGiveUp(of: BotSurroundings, { id, happening }: Event): Promise<Remembered> {
  try {
    return await takeHappening(of, id, happening);
  } catch (thrown) {
    if (isForLater(thrown)) throw thrown;
    of.watch?.({ kind: 'event_failed', event: id, user: happening.user, thrown });
    return { notes: [], dropped: [] };
  }
}

function numbersIn(text: string | undefined): readonly number[] {
  const list: unknown = text === undefined ? [] : JSON.parse(text);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'number') : [];
}
