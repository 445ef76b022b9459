// A letter to the client, written from its template: filed under the card, and given to the curator, who alone sends it.
import type { Letter } from '../../../../domain/directory.ts';
import type { RenderedLetter } from '../../../../domain/render-letter.ts';
import { renderLetter } from '../../../../domain/render-letter.ts';
import type { Made } from '../../../../engine/ports/portal.ts';
import { accountOf } from '../account-of.ts';
import { afterMaking } from '../after-making.ts';
import { contractHeading, counterpartyTitle } from '../contract-in-words.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { quotedText } from '../inert-text.ts';
import { cardLink } from '../links.ts';
import { tellPerson } from '../tell-person.ts';
import type { Telling } from '../telling.ts';
import { refused, tellingOf } from '../telling.ts';
import { fileComment, findComment } from '../thread/file-comment.ts';
import { letterValues, taxIdInWords } from './letter-values.ts';
import { mailLink } from './mail-link.ts';

/** Characters: the portal cuts a message at 20,000. */
const MOST_LETTER = 15_000;

type Drafting = OutgoingOf<'draft_letter'>;

export const draftLetter: Doing<OutgoingOf<'draft_letter'>> = {
  send: async (tools, out) => {
    const telling = tellingOf(out, tools);
    accountOf(out.bundle, out.kase.context.people.curator);
    const letter = writtenLetter(tools, telling, out);
    const text = [...letterLines(telling, letter), telling.say('visible_mark', { mark: effectMark(out.key) })];
    const comment = await fileComment(tools, telling.item, { text: text.join('\n'), urgency: out.urgency });
    return await afterMaking(() => giveToCurator(tools, telling, { letter, comment }));
  },
  find: async (tools, out) => {
    const telling = tellingOf(out, tools);
    const comment = await findComment(tools, telling.item, { mark: effectMark(out.key), urgency: out.urgency });
    if (comment === undefined) return undefined;
    return await giveToCurator(tools, telling, { letter: writtenLetter(tools, telling, out), comment });
  },
};

function writtenLetter({ lettersFor }: DeskTools, telling: Telling, out: Drafting): RenderedLetter {
  const { purpose } = out.effect;
  const template = templateFor(lettersFor(out.bundle, purpose, out.kase.plan), out);
  if (template === undefined) throw refused('no_letter', telling.language, { purpose });
  return renderLetter(template, letterValues(telling, out, template.language));
}

function templateFor(fitting: readonly Letter['letter'][], { bundle }: Drafting): Letter | undefined {
  return bundle.directory.letters.find(({ letter }) => letter === fitting[0]);
}

async function giveToCurator(
  tools: DeskTools,
  telling: Telling,
  { letter, comment }: { readonly letter: RenderedLetter; readonly comment: number },
): Promise<Made> {
  const { out, say, item } = telling;
  const { map } = tools;
  const mail = mailLink(letter);
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
  return { farName: `comment/${comment}` };
}

function letterLines(telling: Telling, { subject, text }: RenderedLetter): readonly string[] {
  const { say } = telling;
  return [
    `${say('letter_ready')}. ${say('letter_hint')}`,
    say('letter_to', { counterparty: addressee(telling) }),
    say('letter_subject', { subject }),
    quotedText(text, MOST_LETTER),
  ];
}

/** By its tax id where no name is given. */
function addressee(telling: Telling): string {
  const title = counterpartyTitle(telling);
  if (title !== undefined) return title;
  return [telling.plain('counterparty_unnamed'), taxIdInWords(telling, telling.language) ?? ''].join(' ').trim();
}
