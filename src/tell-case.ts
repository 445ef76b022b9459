// The thread of a running case in words: who did what, what came of it, made from its records and nothing else.

import { lifeWord } from './diagnostics/catalogue/life-words.ts';
import { word } from './diagnostics/catalogue/words.ts';
import type { Language } from './diagnostics/message.ts';
import { dayInWords } from './diagnostics/wording/day-in-words.ts';
import type { LifeWording } from './diagnostics/wording/happening-in-words.ts';
import { inputInWords, outcomesInWords, stepName } from './diagnostics/wording/happening-in-words.ts';
import type { Act } from './domain/act.ts';
import type { Case } from './domain/case.ts';
import type { LetterOutcome } from './domain/case-letter.ts';
import type { CaseRecord } from './domain/case-record.ts';
import type { Effect } from './domain/effect.ts';
import type { Instant } from './domain/instant.ts';
import { timerInWords } from './paper/thread/timer-in-words.ts';

/** `at`: the office's clock. `lines`: what came of it. `by`: who did it, where somebody did. */
export type ToldRecord = {
  readonly seq: number;
  readonly at: Instant;
  readonly moment: string;
  readonly by?: string;
  readonly what: string;
  readonly lines: readonly string[];
};

/** One turn of a case; people's own words are put back already. `before`: absent for the first. */
export type TurnToTell = {
  readonly record: CaseRecord;
  readonly effects: readonly Effect[];
  readonly before?: Case | undefined;
  readonly case: Case;
};

export function tellRecord({ record, effects, before, case: after }: TurnToTell, wording: LifeWording): ToldRecord {
  const { seq, at, input, reasons } = record;
  const by = 'by' in input ? input.by : undefined;
  const said = saidIn(input, wording);
  return {
    seq,
    at,
    moment: wording.moment(at),
    ...(by === undefined ? {} : { by }),
    what: `${whatOf(input, before, wording)}${said === '' ? '' : `: ${said}`}`,
    lines: [
      ...adoptedLines(input, wording),
      ...outcomesInWords({ reasons, effects }, wording),
      ...numberLines(before, after, wording),
    ],
  };
}

function whatOf(input: CaseRecord['input'], before: Case | undefined, wording: LifeWording): string {
  const timer = input.kind === 'timer' ? before?.context.timers[input.timer] : undefined;
  if (timer !== undefined) return timerInWords(timer.purpose, wording);
  if (input.kind !== 'start') return inputInWords(input, wording);
  const { by, adopted } = input;
  if (adopted === undefined) return `${wording.names.person(by)} ${lifeWord('did_begin', wording.language)}`;
  return `${wording.names.person(adopted.by ?? by)} ${lifeWord('did_take_over', wording.language)}`;
}

/** The number under which it was registered, which may be another than somebody typed. */
function numberLines(before: Case | undefined, { context }: Case, { language }: LifeWording): readonly string[] {
  const { registered } = context;
  if (registered === undefined || before?.context.registered !== undefined) return [];
  return [word('case_registered', language, { number: registered.number })];
}

/** Verdicts that were given before the contract came here. */
function adoptedLines(input: CaseRecord['input'], wording: LifeWording): readonly string[] {
  const { names, language } = wording;
  const verdicts = input.kind === 'start' ? (input.adopted?.verdicts ?? []) : [];
  return verdicts.map(({ step, by, verdict, on, written }) => {
    const said = {
      step: stepName(step, wording),
      person: names.person(by),
      verdict: word(`case_verdict_${verdict}`, language),
    };
    const day = on === undefined ? '' : lifeWord('adopted_on', language, { day: dayInWords(on, language) });
    return `${lifeWord('adopted_verdict', language, said)}${day}${written === undefined ? '' : ` (${written})`}`;
  });
}

function saidIn(input: CaseRecord['input'], wording: LifeWording): string {
  if (input.kind === 'act') return detailOf(input.act, wording);
  if (input.kind === 'letter_outcome') return outcomeDetail(input.outcome, wording);
  if (input.kind !== 'commented') return '';
  const { text, files } = input;
  const attached = files === undefined ? [] : [lifeWord('comment_files', wording.language, { count: files })];
  return [...(text === '' ? [] : [text]), ...attached].join('; ');
}

function outcomeDetail(outcome: LetterOutcome, { language }: LifeWording): string {
  if (outcome.kind !== 'sent') return outcome.reason;
  const { notTaken } = outcome;
  return notTaken === undefined ? '' : lifeWord('letter_not_taken', language, { addresses: notTaken });
}

/** What the verb does not say: words, people, numbers. */
function detailOf(act: Act, { names, language }: LifeWording): string {
  switch (act.act) {
    case 'approve_with_remarks':
      return act.remarks.join('; ');
    case 'delegate':
    case 'change_curator':
      return names.person(act.to);
    case 'invite':
      return names.role(act.role);
    case 'promise':
      return untilInWords(act.until, language);
    case 'register':
      return '';
    case 'send_letter':
      return lifeWord('letter_to', language, {
        addresses: act.addresses,
        subject: act.subject,
        text: act.text.replace(/\s*\n\s*/g, ' / '),
      });
    case 'address_letter':
      return act.addresses;
    default:
      return 'text' in act ? (act.text ?? '') : '';
  }
}

function untilInWords(until: Parameters<typeof dayInWords>[0], language: Language): string {
  return dayInWords(until, language);
}
