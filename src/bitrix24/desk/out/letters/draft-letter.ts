// A letter to the client, written from its template: filed under the card, and given to the curator, who alone sends it.
import type { RenderedLetter } from '../../../../domain/render-letter.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { letterOf } from '../../../../machine/letters/letter-of.ts';
import { accountOf } from '../account-of.ts';
import { afterMaking } from '../after-making.ts';
import { contractHeading } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { quotedText } from '../inert-text.ts';
import { cardLink } from '../links.ts';
import { tellPerson } from '../tell-person.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import { fileComment, findComment } from '../thread/file-comment.ts';
import { giveLetter } from './give-letter.ts';
import { mailLink } from './mail-link.ts';
import { addresseeInWords, writtenLetter } from './written-letter.ts';

/** Characters: the portal cuts a message at 20,000. */
const MOST_LETTER = 15_000;

type Drafting = OutgoingOf<'draft_letter'>;

export const draftLetter: Doing<OutgoingOf<'draft_letter'>> = {
  send: async (tools, out) => {
    const telling = tellingOf(out, tools);
    accountOf(out.bundle, out.kase.context.people.curator);
    const letter = draftOf(tools, telling, out);
    const text = [...letterLines(telling, letter), telling.say('visible_mark', { mark: effectMark(out.key) })];
    const comment = await fileComment(tools, telling.item, { text: text.join('\n'), urgency: out.urgency });
    return await afterMaking(() => giveToCurator(tools, telling, { out, letter, comment }));
  },
  find: async (tools, out) => {
    const telling = tellingOf(out, tools);
    const comment = await findComment(tools, telling.item, { mark: effectMark(out.key), urgency: out.urgency });
    if (comment === undefined) return undefined;
    return await giveToCurator(tools, telling, { out, letter: draftOf(tools, telling, out), comment });
  },
};

function draftOf(tools: DeskTools, telling: Telling, { effect }: Drafting): RenderedLetter {
  const { purpose, documents, text } = effect;
  return writtenLetter(tools, telling, { purpose, documents, ...(text === undefined ? {} : { question: text }) });
}

/** As it stands in the case by now; one that the case does not keep is only opened in a mail program. */
async function giveToCurator(
  tools: DeskTools,
  telling: Telling,
  { out, letter, comment }: { readonly out: Drafting; readonly letter: RenderedLetter; readonly comment: number },
): Promise<Made> {
  const { number, person } = { number: out.effect.letter, person: out.kase.context.people.curator };
  const kept = number === undefined ? undefined : letterOf(out.kase.context, number);
  if (kept === undefined) await tellOfDraft(tools, telling, letter);
  else await giveLetter(tools, telling, { letter: kept, person, name: `${out.key}/curator` });
  return { farName: `comment/${comment}` };
}

async function tellOfDraft(tools: DeskTools, telling: Telling, letter: RenderedLetter): Promise<void> {
  const { out, say, item } = telling;
  const { map } = tools;
  const mail = mailLink(letter, []);
  await tellPerson(tools, telling, {
    name: `${out.key}/curator`,
    person: out.kase.context.people.curator,
    text: [
      contractHeading(telling, tools),
      ...letterLines(telling, letter),
      ...(mail.hasText ? [] : [say('letter_copy')]),
    ].join('\n'),
    keyboard: {
      BOT_ID: map.botId,
      BUTTONS: [
        { TEXT: say('press_open_mail'), LINK: mail.address },
        { TEXT: say('card'), LINK: cardLink(map, item) },
      ],
    },
  });
}

function letterLines(telling: Telling, { subject, text }: RenderedLetter): readonly string[] {
  const { say } = telling;
  return [
    `${say('letter_ready')}. ${say('letter_hint')}`,
    say('letter_to', { counterparty: addresseeInWords(telling) }),
    say('letter_subject', { subject }),
    quotedText(text, MOST_LETTER),
  ];
}
