// A letter that has left, or an answer to it, as a file in the contract's folder: under a name that it has but once.
import type { CaseLetter } from '../../../../domain/case-letter.ts';
import { letterOf } from '../../../../machine/letters/letter-of.ts';
import type { Doing, OutgoingOf } from '../desk-tools.ts';
import { diskName } from '../files/disk-name.ts';
import { folderOf } from '../files/open-folder.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import { headLine } from './letter-message.ts';

type Filing = OutgoingOf<'file_letter'>;

export const fileLetter: Doing<OutgoingOf<'file_letter'>> = {
  send: async (tools, out) => {
    const telling = tellingOf(out, tools);
    const letter = letterOf(out.kase.context, out.effect.letter);
    const lines = letter === undefined ? undefined : linesOf(telling, out, letter);
    if (lines === undefined) return {};
    const { disk } = tools;
    const { urgency } = out;
    const { folder } = await folderOf(tools, telling);
    const letters = await disk.folderIn(folder, { name: diskName(telling.plain('folder_of_letters')), urgency });
    const file = await disk.fileIn(letters, {
      name: diskName(titleOf(telling, out), '.txt'),
      bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`),
      urgency,
    });
    return { farName: `file/${file}` };
  },
};

function titleOf({ plain }: Telling, { effect: { letter, answer } }: Filing): string {
  return answer === undefined ? plain('file_of_letter', { letter }) : plain('file_of_answer', { letter, answer });
}

/** Undefined for what the case does not hold. */
function linesOf(telling: Telling, { effect }: Filing, letter: CaseLetter): readonly string[] | undefined {
  const { plain, wording } = telling;
  const head = headLine({ ...telling, say: plain }, letter);
  if (effect.answer !== undefined) {
    const answer = letter.answers?.[effect.answer - 1];
    if (answer === undefined) return undefined;
    const filed = plain('letter_answer', { person: wording.names.person(answer.by), at: wording.moment(answer.at) });
    return [head, filed, '', ...textLines(answer.text)];
  }
  const { sending, sent } = letter;
  if (sending === undefined || sent === undefined) return undefined;
  return [
    head,
    plain('file_from', { person: wording.names.person(sending.by) }),
    plain('letter_to', { counterparty: sending.addresses }),
    plain('file_date', { at: wording.moment(sent.at) }),
    ...(sent.messageId === undefined ? [] : [plain('file_message_id', { id: sent.messageId })]),
    plain('letter_subject', { subject: sending.subject }),
    '',
    ...textLines(sending.text),
  ];
}

function textLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
