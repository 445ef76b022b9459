// The thread under a card: who did what, in their own words where they said something.

import { lifeWord } from '../../../../diagnostics/catalogue/life-words.ts';
import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { ActName } from '../../../../domain/act.ts';
import type { Remark, StepKey } from '../../../../domain/case.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import { findAccount } from '../account-of.ts';
import { remarkText } from '../card/card-values.ts';
import type { DeskTools, Doing, OutgoingOf } from '../desk-tools.ts';
import { effectMark } from '../effect-mark.ts';
import { quotedText } from '../inert-text.ts';
import type { Telling } from '../telling.ts';
import { tellingOf } from '../telling.ts';
import { fileComment, findComment } from './file-comment.ts';

type Comment = OutgoingOf<'comment'>;

/** Characters of a letter that a comment quotes. */
const MOST_LETTER = 15_000;

export const fileAct: Doing<OutgoingOf<'comment'>> = {
  send: async (tools, out) => {
    const telling = tellingOf(out, tools);
    if (isSaidByCard(tools, telling, out)) return {};
    return {
      farName: `comment/${await fileComment(tools, telling.item, { text: commentText(telling, out), urgency: out.urgency })}`,
    };
  },
  find: async (tools, out) => {
    const found = await findComment(tools, tellingOf(out, tools).item, {
      mark: effectMark(out.key),
      urgency: out.urgency,
    });
    return found === undefined ? undefined : { farName: `comment/${found}` };
  },
};

/** Whoever filled in the card has begun the case: the portal's own entry says so, who and when, at the head of the thread. */
function isSaidByCard({ cards }: DeskTools, { item }: Telling, { effect, bundle }: Comment): boolean {
  const account = effect.by === undefined ? undefined : findAccount(bundle, effect.by);
  return effect.about === 'start' && account !== undefined && Number(cards.last(item)?.['createdBy']) === account;
}

/** `Кузнецов П. И. возвращает: Юрист: Доверенность просрочена`, and below it `(запись 7k2m…)`. */
export function commentText(telling: Telling, out: Comment): string {
  const { say, wording, language } = telling;
  const { about, by } = out.effect;
  const who = by === undefined ? say('comment_by_engine') : wording.names.person(by);
  const did = about === 'start' ? lifeWord('did_begin', language) : didInWords(telling, out);
  const lines = [say('comment_line', { who, did }), ...sentLines(telling, out)];
  return [...lines, say('visible_mark', { mark: effectMark(out.key) })].join('\n');
}

/** Of a letter that has left: where it went, and the whole of it. */
function sentLines({ say }: Telling, { effect, kase }: Comment): readonly string[] {
  if (effect.about !== 'letter_sent') return [];
  const letter = kase.context.letters?.find((one) => letterName(one) === effect.of);
  if (letter?.sending === undefined) return [];
  const { addresses, subject, text } = letter.sending;
  return [
    say('letter_to', { counterparty: addresses }),
    say('letter_subject', { subject }),
    quotedText(text, MOST_LETTER),
    ...(letter.sent?.notTaken === undefined ? [] : [say('letter_not_taken', { addresses: letter.sent.notTaken })]),
  ];
}

function letterName({ letter }: { readonly letter: number }): string {
  return `letter:${letter}`;
}

/** The catalogue's word for the act, with what it was about put in, or behind it where the word leaves no room. */
function didInWords(telling: Telling, out: Comment): string {
  const { language } = telling;
  const act = out.effect.about as ActName;
  const named = objectOf(telling, out);
  const said = saidIn(telling, out);
  const rest = [named, said].filter((part) => part !== undefined && part !== '').join(': ');
  const did = lifeWord(`did_${act}`, language, { what: rest });
  const hasRoom = lifeWord(`did_${act}`, language, { what: '' }).endsWith(': ');
  if (hasRoom) return rest === '' ? did.replace(/: $/, '') : did;
  return rest === '' ? did : telling.plain('did_about', { did, about: rest });
}

/** The step, document, fact or remark that it was about. */
function objectOf(telling: Telling, { effect, kase }: Comment): string | undefined {
  const { wording, plain } = telling;
  const { of } = effect;
  if (of === '') return undefined;
  if (of in kase.context.steps || of.includes('/')) return stepName(of as StepKey, wording);
  if (of === 'draft') return plain('draft_name');
  const letter = /^letter:(\d+)$/.exec(of)?.[1];
  if (letter !== undefined) return plain('letter_about', { letter });
  if (/^\d+$/.test(of)) return plain('remark_number', { number: of });
  return wording.names.fact(of) === undefined ? wording.names.document(of) : wording.names.factTitle(of);
}

/** What people said with it, as far as the case still knows it. */
function saidIn(telling: Telling, { effect, kase }: Comment): string | undefined {
  const { context } = kase;
  const { by, about, of } = effect;
  switch (about) {
    case 'return':
    case 'reject':
      return newestRemarks(
        telling,
        context.remarks,
        (one) => one.from === 'return' && one.step === of && one.by === by,
      );
    case 'approve_with_remarks':
      return newestRemarks(
        telling,
        context.remarks,
        (one) => one.from === 'approval' && one.step === of && one.by === by,
      );
    case 'record_remark':
      return newestRemarks(telling, context.remarks, (one) => one.from === 'record' && one.by === by);
    case 'address_remark':
      return context.remarks.find(({ remark }) => String(remark) === of)?.answer?.text;
    case 'ask_client':
      return context.question?.text;
    case 'hold':
      return context.held?.text;
    case 'register':
      return [context.registered?.number, effect.text].filter((part) => part !== undefined).join('; ');
    case 'delegate':
      return delegateOf(telling, kase.context.steps[of as StepKey]?.asked, by);
    default:
      return effect.text;
  }
}

/** Those that came with the newest act of this kind. */
function newestRemarks(
  { wording, plain }: Telling,
  remarks: readonly Remark[],
  fits: (remark: Remark) => boolean,
): string | undefined {
  const fitting = remarks.filter(fits);
  const last = fitting.at(-1)?.at;
  const newest = fitting.filter(({ at }) => at === last);
  const titles = { reason: wording.names.reason, nothing: plain('no_text') };
  return newest.length === 0 ? undefined : newest.map((remark) => remarkText(remark, titles)).join('; ');
}

function delegateOf(
  { wording }: Telling,
  asked: readonly { readonly person: PersonId; readonly insteadOf?: PersonId }[] | undefined,
  by: PersonId | undefined,
): string | undefined {
  const to = asked?.findLast(({ insteadOf }) => insteadOf !== undefined && insteadOf === by);
  return to === undefined ? undefined : wording.names.person(to.person);
}
