// The card of a case: its stage and the engine's own fields, written as one value and compared as one.
import type { CaseId } from '../../../../domain/case.ts';
import type { CardMark } from '../../../../engine/ports/portal.ts';
import type { Urgency } from '../../../../engine/ports/store-entries.ts';
import { fieldName } from '../../../card-field.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { refused, tellingOf } from '../telling.ts';
import { readCardMark } from './card-mark-text.ts';
import type { CardValues } from './card-values.ts';
import { cardObservers, cardValues } from './card-values.ts';
import { isCardGone } from './is-card-gone.ts';
import { isSameOnCard } from './is-same-on-card.ts';
import type { CardRow } from './portal-cards.ts';

type CardKind = 'move_card' | 'show_card';

/** Both write all of it: only the newest is delivered, and it must not leave anything out. */
export const showCard: Doing<OutgoingOf<CardKind>> = { send, compare };

async function send(tools: DeskTools, out: OutgoingOf<CardKind>): Promise<Record<string, never>> {
  const telling = tellingOf(out, tools);
  const values = await cardValues(telling, tools);
  const observers = newObservers(telling, tools.cards.last(telling.item));
  const fields = observers === undefined ? values : { ...values, observers };
  await whileThere(telling, () => tools.cards.write(telling.item, fields, out.urgency));
  return {};
}

async function compare(tools: DeskTools, out: OutgoingOf<CardKind>): Promise<'same' | 'different'> {
  const telling = tellingOf(out, tools);
  const values = await cardValues(telling, tools);
  const last = tools.cards.last(telling.item);
  const shown = last === undefined ? undefined : markOn(last, tools);
  // Nobody but us writes a newer record on it: what showed an older one, or none, does not show this one.
  if (last !== undefined && (shown?.seq ?? 0) < out.mark.seq) return 'different';
  // What we wrote for this very record is not read once more: who changes it after that is seen by whoever looks at cards.
  const isWritten = last !== undefined && shown?.seq === out.mark.seq && shown.hash === out.mark.hash;
  const row = isWritten ? last : await whileThere(telling, () => tools.cards.read(telling.item, out.urgency));
  return isShown(values, row) && newObservers(telling, row) === undefined ? 'same' : 'different';
}

/** Of the record that the card of a case shows, or showed since the start; undefined for a card without one, for no card, and for one that is deleted. */
export async function readMark(tools: DeskTools, id: CaseId, urgency: Urgency): Promise<CardMark | undefined> {
  const item = tools.caseCards.itemOf(id);
  if (item === undefined) return undefined;
  try {
    return markOn(tools.cards.last(item) ?? (await tools.cards.read(item, urgency)), tools);
  } catch (thrown) {
    if (isCardGone(thrown)) return undefined;
    throw thrown;
  }
}

function markOn(row: CardRow, { map }: DeskTools): CardMark | undefined {
  return readCardMark(row[fieldName(map.typeId, { of: 'output', output: 'mark' })]);
}

function isShown(values: CardValues, row: CardRow): boolean {
  return Object.entries(values).every(([name, value]) => isSameOnCard(value, row[name]));
}

/** Whom to write there: ours and those who added themselves. Undefined where ours are all there, or there are none. */
function newObservers(telling: Telling, row: CardRow | undefined): readonly number[] | undefined {
  const ours = cardObservers(telling);
  const there = Array.isArray(row?.['observers']) ? row['observers'].map(Number) : [];
  if (ours.every((one) => there.includes(one))) return undefined;
  return [...new Set([...there, ...ours])];
}

async function whileThere<Result>({ item, language }: Telling, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (thrown) {
    throw isCardGone(thrown) ? refused('card_deleted', language, { item }) : thrown;
  }
}
