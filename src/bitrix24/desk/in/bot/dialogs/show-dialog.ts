// A dialog as its message shows it: what it is about, what is asked now, and the buttons for it.
import type { BotButton } from '../../../bot-keyboard.ts';
import { escapeBb, plainBb } from '../../../escape-bb.ts';
import type { Speech } from '../bot-voice.ts';
import { registerPrompt } from '../signing/registration.ts';
import { contractTitle } from '../told/case-telling.ts';
import { DIALOG_KINDS } from './dialog-kinds.ts';
import type { DialogNote, DialogView } from './dialog-view.ts';

const PAGE = 8;
/** Words that are to be confirmed stand between these, at the end. */
const QUOTE = ['\n\n«', '»'] as const;

/** `words`: what is to be confirmed. */
export function showDialog(view: DialogView, note: DialogNote, words = ''): Speech {
  const quoted = view.progress.phase === 'confirm' ? `${QUOTE[0]}${escapeBb(words)}${QUOTE[1]}` : '';
  return { text: `${dialogHeading(view)}\n\n${prompt(view)}${quoted}`, note, buttons: buttonsOf(view) };
}

/** What somebody wrote, out of the message that asks to confirm it; undefined where it does not stand there. */
export function quotedWords(text: string): string | undefined {
  const [from, to] = [text.indexOf(QUOTE[0]), text.lastIndexOf(QUOTE[1])];
  return from < 0 || to < from ? undefined : plainBb(text.slice(from + QUOTE[0].length, to));
}

/** `Возврат: Ромашка, № 12`, with the remark or the paper that it is about. */
export function dialogHeading({ talk, seen, telling, doing }: DialogView): string {
  const { id } = seen.kase;
  const title = contractTitle({ id, contract: seen.contract }, talk.of);
  const heading = talk.speak(`dialog_${doing.act}`, { title });
  if (doing.document !== undefined) return `${heading}\n${telling.document(doing.document)}`;
  if (doing.letter !== undefined) return `${heading}\n${talk.speak('letter_numbered', { letter: doing.letter })}`;
  const remark = seen.kase.context.remarks.find((one) => one.remark === doing.remark);
  if (remark === undefined) return heading;
  const reason = remark.reason === undefined ? [] : [telling.reason(remark.reason)];
  const text = remark.text === undefined ? [] : [escapeBb(remark.text)];
  return `${heading}\n${remark.remark}. ${telling.person(remark.by)}: ${[...reason, ...text].join('; ')}`;
}

function prompt({ talk, seen, doing, progress }: DialogView): string {
  switch (progress.phase) {
    case 'pick':
      return progress.chosen.length === 0
        ? talk.speak(`choose_${pickOf(doing.act)}`)
        : talk.speak('chosen', { count: progress.chosen.length });
    case 'words':
      if (progress.confirmed === true) return talk.speak('words_again');
      return talk.speak(doing.act === 'register' ? registerPrompt({ talk, seen }) : `words_${wordsOf(doing.act)}`);
    case 'confirm':
      return talk.speak(doing.act === 'withdraw' ? 'confirm_withdraw' : 'confirm_reject');
  }
}

function pickOf(act: DialogView['doing']['act']) {
  switch (act) {
    case 'return':
      return 'reasons';
    case 'invite':
      return 'role';
    case 'promise':
      return 'day';
    default:
      return 'person';
  }
}

function wordsOf(act: DialogView['doing']['act']) {
  switch (act) {
    case 'delegate':
    case 'invite':
    case 'promise':
      return 'day';
    default:
      return act;
  }
}

function buttonsOf(view: DialogView): readonly BotButton[] {
  const { talk, progress, doing } = view;
  const kind = DIALOG_KINDS[doing.act];
  const cancel: BotButton = { verb: 'cancel', argument: '', text: talk.speak('button_cancel'), look: 'secondary' };
  const back: BotButton = { verb: 'back', argument: '', text: talk.speak('button_back') };
  switch (progress.phase) {
    case 'pick':
      return [...choiceButtons(view), ...nextButtons(view), ...(kind.words === 'search' ? [back] : []), cancel];
    case 'words':
      return [
        ...(kind.words === 'optional'
          ? [{ verb: 'none', argument: '', text: talk.speak('button_no_comment') }, back]
          : []),
        cancel,
      ];
    case 'confirm':
      return [
        {
          verb: 'yes',
          argument: '',
          text: talk.speak(doing.act === 'withdraw' ? 'button_yes_withdraw' : 'button_yes_reject'),
          look: 'alert',
        },
        cancel,
      ];
  }
}

/** One a line; those that are chosen are marked, and pressing them takes them back. */
function choiceButtons(view: DialogView): readonly BotButton[] {
  const { choices = () => [], many } = DIALOG_KINDS[view.doing.act];
  const { chosen } = view.progress;
  const all = choices(view);
  const first = Math.min(view.progress.page, Math.max(0, Math.ceil(all.length / PAGE) - 1)) * PAGE;
  return all.slice(first, first + PAGE).map(({ id, title }) => {
    const isChosen = many === true && chosen.includes(id);
    return { verb: isChosen ? 'drop' : 'pick', argument: id, text: isChosen ? `✓ ${title}` : title, endsLine: true };
  });
}

function nextButtons(view: DialogView): readonly BotButton[] {
  const { talk, progress, doing } = view;
  const { choices = () => [], many } = DIALOG_KINDS[doing.act];
  const pages = Math.ceil(choices(view).length / PAGE);
  const { page, chosen } = progress;
  const turn = (to: number, text: string): BotButton => ({ verb: 'page', argument: String(to), text });
  return [
    ...(page > 0 ? [turn(page - 1, talk.speak('button_previous'))] : []),
    ...(page < pages - 1 ? [turn(page + 1, talk.speak('button_more', { page: page + 2, pages }))] : []),
    ...(many === true && chosen.length > 0
      ? [{ verb: 'next', argument: '', text: talk.speak('button_next'), look: 'primary' } as const]
      : []),
  ];
}
