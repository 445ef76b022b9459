// One entry of the thread: what happened, what came of it and by which rule, and what it is about.

import { word } from '../../diagnostics/catalogue/words.ts';
import { outcomesInWords } from '../../diagnostics/wording/happening-in-words.ts';
import type { Act, ActName } from '../../domain/act.ts';
import type { CaseReason, RecordedInput } from '../../domain/case-record.ts';
import type { Effect } from '../../domain/effect.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import { contentInWords, coversInWords, itemInWords } from './content-words.ts';
import { rulePlace } from './rule-place.ts';
import type { SaidTurn, ThreadWording } from './thread-turn.ts';
import type { EntryKind, ThreadEntry, ThreadLine } from './told-thread.ts';
import { ENTRY_KINDS } from './told-thread.ts';

export function tellEntry(turn: SaidTurn, wording: ThreadWording): ThreadEntry {
  const { record, effects, what } = turn;
  return {
    seq: record.seq,
    moment: wording.moment(record.at),
    what,
    kinds: kindsOf(record.input, record.reasons, effects),
    lines: linesOf(turn, wording),
  };
}

function linesOf(turn: SaidTurn, wording: ThreadWording): readonly ThreadLine[] {
  const { record, effects } = turn;
  const first = [...verdictLine(turn, wording), ...writtenLine(turn, wording)];
  const reasons = record.reasons.flatMap((reason) => reasonLines(reason, turn, wording));
  const others = outcomesInWords({ reasons: [], effects }, wording).map((text) => ({ text }));
  const told = [...first, ...reasons, ...others];
  const known = new Set([...reasons, ...others].map(({ text }) => text));
  // What the text of the thread says beyond that: verdicts that were taken over.
  const more = turn.lines.filter((text) => !known.has(text) && !isRevision(text, record.reasons, wording));
  return [...more.map((text) => ({ text })), ...once(told), ...noticeLines(effects, wording)];
}

function isRevision(text: string, reasons: readonly CaseReason[], wording: ThreadWording): boolean {
  const revisions = reasons.filter(({ reason }) => reason === 'revision');
  return outcomesInWords({ reasons: revisions, effects: [] }, wording).includes(text);
}

function once(lines: readonly ThreadLine[]): readonly ThreadLine[] {
  return lines.filter(({ text }, index) => lines.findIndex((one) => one.text === text) === index);
}

function reasonLines(reason: CaseReason, { case: kase }: SaidTurn, wording: ThreadWording): readonly ThreadLine[] {
  const texts = outcomesInWords({ reasons: [reason], effects: [] }, wording);
  const place = rulePlace(reason, kase.plan);
  const lines = texts.map((text) => (place === undefined ? { text } : { text, place }));
  if (reason.reason !== 'revision') return lines;
  const before = kase.context.changes.find(({ revision }) => revision === reason.revision)?.before ?? {};
  const items = reason.items.length > 0 ? reason.items : [];
  return [
    ...lines,
    ...items.map((item) => ({
      text: itemInWords(item, wording),
      from: contentInWords(item, before[item] ?? null, wording),
      to: contentInWords(item, kase.context.content[item] ?? null, wording),
    })),
  ];
}

/** A comment is read some time after it was written. */
function writtenLine({ record: { at, input } }: SaidTurn, { language, moment }: ThreadWording): readonly ThreadLine[] {
  if (input.kind !== 'commented' || moment(input.at) === moment(at)) return [];
  return [{ text: word('thread_written_then', language, { at: moment(input.at) }) }];
}

/** Which revision a verdict is of, and what of it. */
function verdictLine({ record: { input }, case: kase }: SaidTurn, wording: ThreadWording): readonly ThreadLine[] {
  if (input.kind !== 'act' || !('revision' in input.act)) return [];
  const { step, revision } = input.act;
  const view = stepViews(kase.plan, kase.context).byKey.get(step);
  if (view === undefined) return [];
  const items = coversInWords(view.covers, wording);
  return [{ text: word('thread_verdict_of', wording.language, { revision, items }) }];
}

function noticeLines(effects: readonly Effect[], wording: ThreadWording): readonly ThreadLine[] {
  const people = effects.flatMap((effect) => (effect.effect === 'notify' ? effect.people : []));
  if (people.length === 0) return [];
  const names = [...new Set(people)].map(wording.names.person);
  return [{ text: word('thread_notified', wording.language, { people: names }) }];
}

const KINDS_OF_ACTS: Readonly<Partial<Record<ActName, readonly EntryKind[]>>> = {
  approve: ['verdict'],
  approve_with_remarks: ['verdict', 'remark'],
  return: ['verdict', 'remark'],
  reject: ['verdict', 'remark'],
  done: ['verdict'],
  grant_round: ['verdict'],
  take: ['question'],
  release: ['question'],
  delegate: ['question'],
  invite: ['question'],
  ask_client: ['letter'],
  answer: ['letter'],
  send_letter: ['letter'],
  address_letter: ['letter'],
  confirm_letter: ['letter'],
  deny_letter: ['letter'],
  file_answer: ['letter'],
  record_remark: ['remark'],
  address_remark: ['remark'],
  accept_remark: ['remark'],
  withdraw_remark: ['remark'],
  add_document: ['revision'],
  replace_document: ['revision'],
  replace_draft: ['revision'],
  promise: ['revision'],
  confirm_reuse: ['revision'],
  change_fact: ['revision'],
};

const KINDS_OF_REASONS: Readonly<Partial<Record<CaseReason['reason'], EntryKind>>> = {
  asked: 'question',
  substituted: 'question',
  last_resort: 'question',
  nobody_left: 'question',
  verdict_lapsed: 'verdict',
  remark: 'remark',
  revision: 'revision',
  paper: 'revision',
  gate_waits: 'revision',
  last_check: 'revision',
};

const KINDS_OF_EFFECTS: Readonly<Partial<Record<Effect['effect'], EntryKind>>> = {
  ping: 'notice',
  remind: 'notice',
  escalate: 'notice',
  notify: 'notice',
  draft_letter: 'letter',
};

const KINDS_OF_INPUTS: Readonly<Partial<Record<RecordedInput['kind'], EntryKind>>> = {
  commented: 'comment',
  timer: 'notice',
  letter_outcome: 'letter',
  papers_checked: 'revision',
  papers_offered: 'revision',
};

function kindsOf(
  input: RecordedInput,
  reasons: readonly CaseReason[],
  effects: readonly Effect[],
): readonly EntryKind[] {
  const kinds = new Set<EntryKind | undefined>([
    KINDS_OF_INPUTS[input.kind],
    ...(input.kind === 'act' ? kindsOfAct(input.act) : []),
    ...reasons.map(({ reason }) => KINDS_OF_REASONS[reason]),
    ...effects.map(({ effect }) => KINDS_OF_EFFECTS[effect]),
  ]);
  return ENTRY_KINDS.filter((kind) => kinds.has(kind));
}

function kindsOfAct({ act }: Act): readonly EntryKind[] {
  return KINDS_OF_ACTS[act] ?? [];
}
