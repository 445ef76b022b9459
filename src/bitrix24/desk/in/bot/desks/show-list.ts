// A list of cases with a button for each, as a message of the bot.
import type { CaseId } from '../../../../../domain/case.ts';
import type { BotButton } from '../../../bot-keyboard.ts';
import { escapeBb } from '../../../escape-bb.ts';
import type { MessageNote } from '../../../message-note.ts';
import type { Speech } from '../bot-voice.ts';
import type { Talk } from '../talk.ts';

/** `title` as it is, `button`: a shorter one, where that is too long; `told`: what else is said of it, escaped. */
export type ListRow = { readonly id: CaseId; readonly title: string; readonly button?: string; readonly told: string };

/** `more`: after which one the rest goes on. */
export function showList(
  talk: Talk,
  { heading, rows, more }: { readonly heading: string; readonly rows: readonly ListRow[]; readonly more?: CaseId },
): Speech {
  const note: MessageNote = { kind: 'list', user: talk.user, person: talk.person.person, nonce: talk.nonce('list') };
  const lines = rows.map(({ title, told }) => `${escapeBb(title.replaceAll('\n', ' '))}\n${told}`);
  const buttons = rows
    .filter(({ id }) => hasCard(talk, id))
    .map(({ id, title, button = title }): BotButton => ({ verb: 'open', argument: id, text: button, endsLine: true }));
  const next: readonly BotButton[] =
    more === undefined || !hasCard(talk, more)
      ? []
      : [{ verb: 'more', argument: more, text: talk.speak('button_further') }];
  return { text: [heading, ...lines].join('\n\n'), note, buttons: [...buttons, ...next] };
}

/** A case of a store that was used without a portal may have any name; no button can say it. */
function hasCard({ of }: Talk, id: CaseId): boolean {
  return of.caseCards.itemOf(id) !== undefined;
}
