// What a reader of a thread wants to see together: verdicts, remarks with their fate, revisions, letters.

import type { WordKey } from '../../diagnostics/catalogue/words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { stepName } from '../../diagnostics/wording/happening-in-words.ts';
import type { Case, Remark, Vote } from '../../domain/case.ts';
import type { CaseLetter } from '../../domain/case-letter.ts';
import { doesCount, stepOf } from '../../machine/steps/is-met.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import { contentInWords, itemInWords } from './content-words.ts';
import type { SaidTurn, ThreadWording } from './thread-turn.ts';
import type { ThreadTable } from './told-thread.ts';

type Row = ThreadTable['rows'][number];
type Say = (key: WordKey, params?: Params) => string;

/** `last`: the case as it is now, with the words of people. Tables without a row are left out. */
export function tellSummaries(turns: readonly SaidTurn[], last: Case, wording: ThreadWording): readonly ThreadTable[] {
  const say: Say = (key, params) => word(key, wording.language, params);
  const tables: readonly ThreadTable[] = [
    {
      id: 'verdicts',
      title: say('thread_verdicts'),
      columns: (['when', 'who', 'step', 'verdict', 'covers', 'stands'] as const).map((one) => say(`thread_col_${one}`)),
      rows: turns.flatMap((turn) => verdictRow(turn, last, wording, say)),
    },
    {
      id: 'remarks',
      title: say('thread_remarks'),
      columns: (['number', 'when', 'who', 'what', 'fate', 'answer'] as const).map((one) => say(`thread_col_${one}`)),
      rows: last.context.remarks.map((remark) => remarkRow(remark, wording, say)),
    },
    {
      id: 'revisions',
      title: say('thread_revisions'),
      columns: (['number', 'when', 'changed'] as const).map((one) => say(`thread_col_${one}`)),
      rows: turns.flatMap((turn) => revisionRows(turn, wording)),
    },
    {
      id: 'letters',
      title: say('thread_letters'),
      columns: (['number', 'when', 'about', 'state', 'to', 'subject', 'answer'] as const).map((one) =>
        say(`thread_col_${one}`),
      ),
      rows: (last.context.letters ?? []).map((letter) => letterRow(letter, wording, say)),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function verdictRow({ record }: SaidTurn, last: Case, wording: ThreadWording, say: Say): readonly Row[] {
  const { at, input } = record;
  if (input.kind !== 'act' || !('revision' in input.act) || input.act.act === 'grant_round') return [];
  const { step, revision, act } = input.act;
  const { names, moment } = wording;
  return [
    [
      [moment(at)],
      [names.person(input.by)],
      [stepName(step, wording)],
      [say(`case_verdict_${act}`)],
      [String(revision)],
      [
        doesStand(last, step, { by: input.by, at, verdict: act, revision })
          ? say('thread_stands_yes')
          : say('thread_stands_no'),
      ],
    ],
  ];
}

/** It is on file as it was given, and nothing that it vouches for has changed since. */
function doesStand(
  { plan, context }: Case,
  key: Parameters<typeof stepName>[0],
  given: Pick<Vote, 'by' | 'at' | 'verdict' | 'revision'>,
): boolean {
  const view = stepViews(plan, context).byKey.get(key);
  const vote = view === undefined ? undefined : stepOf(context, view).votes.find((one) => isSameVote(one, given));
  if (view === undefined || vote === undefined) return false;
  const isAgainst = vote.verdict === 'return' || vote.verdict === 'reject';
  return isAgainst || doesCount(context, view, vote);
}

function isSameVote(one: Vote, given: Pick<Vote, 'by' | 'at' | 'verdict' | 'revision'>): boolean {
  return one.by === given.by && one.at === given.at && one.verdict === given.verdict && one.revision === given.revision;
}

function remarkRow(
  { remark, by, at, revision, reason, document, text, fate, answer }: Remark,
  { names, moment }: ThreadWording,
  say: Say,
): Row {
  const said = [
    ...(reason === undefined ? [] : [names.reason(reason)]),
    ...(document === undefined ? [] : [names.document(document)]),
    ...(text === undefined ? [] : [text]),
  ];
  const answered =
    answer === undefined
      ? []
      : [names.person(answer.by), say('thread_answered_in', { text: answer.text, revision: answer.revision })];
  return [
    [String(remark)],
    [moment(at)],
    [names.person(by)],
    [...said, say('thread_answered_in', { text: '', revision }).trim()].filter((one) => one !== ''),
    [say(`case_fate_${fate}`)],
    answered,
  ];
}

function revisionRows({ record, case: kase }: SaidTurn, wording: ThreadWording): readonly Row[] {
  const { context } = kase;
  return record.reasons.flatMap((reason): readonly Row[] => {
    if (reason.reason !== 'revision') return [];
    const before = context.changes.find(({ revision }) => revision === reason.revision)?.before;
    const items =
      reason.items.length > 0 ? reason.items : (Object.keys(context.content) as (typeof reason.items)[number][]);
    const lines = items.map((item) => {
      const now = contentInWords(item, context.content[item] ?? null, wording);
      const was = before === undefined ? '' : `${contentInWords(item, before[item] ?? null, wording)} → `;
      return `${itemInWords(item, wording)}: ${was}${now}`;
    });
    return [[[String(reason.revision)], [wording.moment(record.at)], lines]];
  });
}

function letterRow(
  { letter, purpose, state, at, sending, sent, addresses, answers = [] }: CaseLetter,
  { moment, names }: ThreadWording,
  say: Say,
): Row {
  const to = sending?.addresses ?? addresses;
  return [
    [String(letter)],
    [moment(sent?.at ?? at)],
    [say(`report_letter_${purpose}`)],
    [say(`thread_letter_${state}`)],
    to === undefined ? [] : [to],
    sending === undefined ? [] : [sending.subject],
    answers.map((answer) => `${names.person(answer.by)}: ${answer.text}`),
  ];
}
