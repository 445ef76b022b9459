// A list of cases with a button for each, as a message of the bot.
import type { CaseId } from '../../../../../domain/case.ts';
import type { BotButton } from '../../../bot-keyboard.ts';
import { escapeBb } from '../../../escape-bb.ts';
import type { MessageNote } from '../../../message-note.ts';
import type { Speech } from '../bot-voice.ts';
import type { Talk } from '../talk.ts';
import { titledCard } from '../told/titled-card.ts';

/** `name` as it is, without the number of its card; `told`: what else is said of it, escaped. */
export type ListRow = { readonly id: CaseId; readonly name: string; readonly told: string };

/** Longer buttons are cut by whoever sends them, with the number at their end. */
const LONGEST_BUTTON = 60;

/** `more`: after which one the rest goes on. */
export function showList(
  talk: Talk,
  { heading, rows, more }: { readonly heading: string; readonly rows: readonly ListRow[]; readonly more?: CaseId },
): Speech {
  const note: MessageNote = { kind: 'list', user: talk.user, person: talk.person.person, nonce: talk.nonce('list') };
  const lines = rows.map(({ id, name, told }) => `${escapeBb(titledCard(name, numberOf(talk, id)))}\n${told}`);
  const buttons = rows
    .filter(({ id }) => hasCard(talk, id))
    .map(
      ({ id, name }): BotButton => ({
        verb: 'open',
        argument: id,
        text: titledCard(name, numberOf(talk, id), LONGEST_BUTTON),
        endsLine: true,
      }),
    );
  const next: readonly BotButton[] =
    more === undefined || !hasCard(talk, more)
      ? []
      : [{ verb: 'more', argument: more, text: talk.speak('button_further') }];
  return { text: [heading, ...lines].join('\n\n'), note, buttons: [...buttons, ...next] };
}

function numberOf({ of }: Talk, id: CaseId): string {
  const item = of.caseCards.itemOf(id);
  return item === undefined ? id : `№ ${item}`;
}

/** A case of a store that was used without a portal may have any name; no button can say it. */
function hasCard({ of }: Talk, id: CaseId): boolean {
  return of.caseCards.itemOf(id) !== undefined;
}
