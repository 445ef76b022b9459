// "Where is it": anyone is told where a contract stands, who has it, since when, and what is missing.
import { escapeBb } from '../../../escape-bb.ts';
import { openCaseDesk } from '../desks/open-case-desk.ts';
import { showList } from '../desks/show-list.ts';
import type { Talk } from '../talk.ts';
import { caseTelling } from '../told/case-telling.ts';
import type { FoundCard } from './find-cards.ts';
import { findCards, MOST_CARDS } from './find-cards.ts';

export async function tellWhere(talk: Talk, what: string): Promise<void> {
  if (what === '') {
    await talk.say({ text: talk.speak('where_what') });
    return;
  }
  const cards = await findCards(talk.of, what);
  const [only, ...others] = cards;
  if (only === undefined) {
    await talk.say({ text: talk.speak('where_nothing', { what: escapeBb(what) }) });
    return;
  }
  if (others.length === 0) return await tellOne(talk, only);
  const rows = await Promise.all(cards.slice(0, MOST_CARDS).map((card) => rowOf(talk, card)));
  const heading = talk.speak(cards.length > MOST_CARDS ? 'where_many' : 'where_several', { count: rows.length });
  await talk.say(showList(talk, { heading, rows }), 'list');
}

/** With the buttons of whoever has any; anybody else sees how it stands. */
async function tellOne(talk: Talk, card: FoundCard): Promise<void> {
  const seen = await talk.of.desk.look(talk.of.caseCards.caseOf(card.item));
  if (seen !== undefined) return await openCaseDesk(talk, seen);
  await talk.say({ text: talk.speak('where_not_begun', { title: escapeBb(titleOf(card)) }) });
}

async function rowOf(talk: Talk, card: FoundCard) {
  const id = talk.of.caseCards.caseOf(card.item);
  const seen = await talk.of.desk.look(id);
  const told =
    seen === undefined
      ? talk.speak('row_not_begun')
      : talk.speak('where_row', {
          state: caseTelling(seen.bundle, talk.language).state(seen.kase),
          people: caseTelling(seen.bundle, talk.language).people(seen.holders),
        });
  return { id, title: titleOf(card), told };
}

function titleOf({ item, title }: FoundCard): string {
  return title === '' ? `№ ${item}` : `${title}, № ${item}`;
}
