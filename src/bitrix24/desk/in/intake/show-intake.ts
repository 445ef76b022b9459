// The summary of an intake as it stands in the chat: whom 1C and the CRM know, what differs, papers on file, what went wrong before, and
// what can be done about it now.
import { deskWord } from '../../../../diagnostics/catalogue/desk-words.ts';
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import { ruleNames } from '../../../../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import type { BotButton } from '../../bot-keyboard.ts';
import { escapeBb } from '../../escape-bb.ts';
import { cardDay } from '../bot/told/card-moment.ts';
import { dayAt } from './day-at.ts';
import { entriesPart } from './entries-part.ts';
import type { IntakeLeft, IntakeSummary, Part } from './intake-summary.ts';
import { papersPart } from './papers-part.ts';
import type { PastReason } from './past-returns.ts';
import { shortText } from './row-in-words.ts';
import { crmPart, onecPart } from './rows-part.ts';

/** Older reasons tell less. */
const MOST_REASONS = 5;

/** `text`: escaped, without the name of the card. */
export type ShownIntake = { readonly text: string; readonly buttons: readonly BotButton[] };

export function showIntake(summary: IntakeSummary): ShownIntake {
  const { answers, bundle, seen, note } = summary;
  const { language } = bundle.decisions.policy;
  const { query } = answers;
  const heading =
    query.inn === undefined
      ? intakeWord('heading_foreign', language, { id: shortText(query.taxId) })
      : intakeWord('heading', language, { id: shortText(query.inn) });
  const parts: readonly Part[] = [onecPart(summary), crmPart(summary), entriesPart(summary), papersPart(summary)];
  const [rows, crm, entries, papers] = parts.map(({ lines }) => lines.join('\n'));
  const blocks = [
    [...(note.wasAway === true ? [intakeWord('back', language)] : []), heading, rows, crm].filter(isSaid).join('\n'),
    entries,
    papers,
    returnLines(summary).join('\n'),
    seen === undefined ? intakeWord('not_begun', language) : leftLine(summary),
  ];
  return {
    text: blocks.filter(isSaid).join('\n\n'),
    buttons: [...parts.flatMap(({ buttons }) => buttons), ...lastButtons(summary)],
  };
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function returnLines({ returns, bundle }: IntakeSummary): readonly string[] {
  const { language } = bundle.decisions.policy;
  return (['client', 'curator'] as const).flatMap((of) => {
    const reasons = returns[of].slice(0, MOST_REASONS).map((one) => reasonInWords(bundle, one));
    return reasons.length === 0 ? [] : [intakeWord(`returns_${of}`, language, { reasons: reasons.join('; ') })];
  });
}

function reasonInWords(bundle: Bundle, { reason, count, last }: PastReason): string {
  const { language } = bundle.decisions.policy;
  return intakeWord('returned', language, {
    reason: escapeBb(ruleNames(bundle).reason(reason)),
    count,
    day: cardDay(dayAt(bundle, last), language),
  });
}

/** Empty where nothing is left, or where it is not for whoever reads it to send. */
function leftLine({ left, bundle }: IntakeSummary): string {
  if (left.isBarred || isReady(left)) return '';
  const { language } = bundle.decisions.policy;
  const papers = left.papers.map((document) => escapeBb(ruleNames(bundle).document(document)));
  const what = [
    ...(left.row ? [intakeWord('left_row', language)] : []),
    ...(left.differs ? [intakeWord('left_differs', language)] : []),
    ...(left.draft ? [intakeWord('left_draft', language)] : []),
    ...(papers.length === 0 ? [] : [intakeWord('left_papers', language, { papers })]),
  ];
  return intakeWord('left_heading', language, { what: what.join('; ') });
}

function isReady({ papers, draft, differs, row, isBarred }: IntakeLeft): boolean {
  return papers.length === 0 && !draft && !differs && !row && !isBarred;
}

function lastButtons({ seen, bundle, left }: IntakeSummary): readonly BotButton[] {
  if (seen === undefined) return [];
  const { language } = bundle.decisions.policy;
  const submit: BotButton = {
    verb: 'submit',
    argument: 'here',
    text: intakeWord('button_submit', language),
    look: 'primary',
    endsLine: true,
  };
  return [...(isReady(left) ? [submit] : []), { verb: 'desk', argument: '', text: deskWord('open_desk', language) }];
}
