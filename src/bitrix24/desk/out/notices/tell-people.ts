// Notices of the bot: one message for each person, each under a name of its own, all about the same.
import { dialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { sendAll } from '../bot-message.ts';
import { contractHeading } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { cardLink } from '../links.ts';
import { tellPerson } from '../tell-person.ts';
import type { DeskMessage } from '../tell-with-desk.ts';
import { tellWithDesk } from '../tell-with-desk.ts';
import type { Telling } from '../telling.ts';
import { refused, tellingOf } from '../telling.ts';
import { noticeLines } from './notice-lines.ts';

type NoticeKind = 'inform' | 'ping' | 'remind' | 'escalate' | 'notify' | 'refuse';

export const tellPeople: Doing<OutgoingOf<NoticeKind>> = { send };

async function send(tools: DeskTools, out: OutgoingOf<NoticeKind>): Promise<Made> {
  const telling = tellingOf(out, tools);
  const people = toldPeople(out);
  const lines = noticeLines(telling, out.effect);
  if (people.length === 0) throw refused('nobody_to_tell', telling.language, { what: lines.join(' ') });
  const text = [contractHeading(telling, tools), ...lines].join('\n');
  await sendAll(
    people.map((person) => {
      const message = { name: `${out.key}/${person}`, person, text };
      if (!leadsOn(out.effect)) return tellPerson(tools, telling, message);
      return tellWithDesk(tools, telling, { ...message, buttons: deskButtons(tools, telling, out.effect) });
    }),
  );
  return {};
}

/** What follows from it is done at the case's desk; whoever is pinged or reminded of a question has the question itself. */
function leadsOn(effect: OutgoingOf<NoticeKind>['effect']): boolean {
  if (effect.effect === 'remind') return effect.subject.kind === 'state';
  return effect.effect === 'notify' || effect.effect === 'refuse' || effect.effect === 'escalate';
}

function deskButtons(
  { map }: DeskTools,
  { say, item, language }: Telling,
  effect: OutgoingOf<NoticeKind>['effect'],
): DeskMessage['buttons'] {
  const isSigned = effect.effect === 'notify' && effect.about === 'signed_by_us';
  const text = dialogWord('act_countersign', language);
  return [
    // The one thing that is left to do; as at the desk, its press rewrites the message.
    ...(isSigned ? [{ verb: 'countersign', argument: 'here', text, look: 'primary', endsLine: true } as const] : []),
    { verb: 'desk', argument: '', text: say('open_desk') },
    { text: say('card'), link: cardLink(map, item) },
  ];
}

function toldPeople({ effect }: OutgoingOf<NoticeKind>): readonly PersonId[] {
  return 'person' in effect ? [effect.person] : [...new Set(effect.people)];
}
