// What a question says: what it is about, what has changed since this person saw it, until when, who else is asked.

import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { StepKey } from '../../../../domain/case.ts';
import type { FactId, PersonId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { changedSince } from '../../../../machine/content/content-changes.ts';
import { openQuestions } from '../../../../machine/settle/open-questions.ts';
import { stepOf } from '../../../../machine/steps/is-met.ts';
import type { StepView } from '../../../../machine/steps/step-view.ts';
import { stepViews } from '../../../../machine/steps/step-view.ts';
import { remarkText } from '../card/card-values.ts';
import { contractHeading, contractLines, paperLines } from '../contract-in-words.ts';
import type { DeskTools } from '../desk-tools.ts';
import { briefText } from '../inert-text.ts';
import { itemTitle } from '../item-title.ts';
import type { Telling } from '../telling.ts';

/** Remarks that a question repeats, at most. */
const MOST_REMARKS = 10;
/** The built-in fact. */
const URGENT = 'urgent' as FactId;

export type Asking = {
  /** Undefined when the plan has no such step any more: the question is closed by what follows. */
  readonly view: StepView | undefined;
  readonly step: StepKey;
  readonly person: PersonId;
  /** The revision that they know; undefined for whoever is asked for the first time. */
  readonly seen: number | undefined;
  readonly dueAt: Instant | undefined;
  /** Since when this person has taken it. */
  readonly taken: Instant | undefined;
};

export async function questionText(telling: Telling, tools: DeskTools, asking: Asking): Promise<string> {
  const { say, wording } = telling;
  const { dueAt, taken } = asking;
  return [
    contractHeading(telling, tools),
    ...askedLines(telling, asking),
    ...(taken === undefined ? [] : [say('taken_by_you', { at: wording.moment(taken) })]),
    '',
    ...contractLines(telling),
    ...openLines(telling),
    ...changedLines(telling, asking),
    dueAt === undefined ? say('no_due_line') : say('due_line', { due: wording.moment(dueAt) }),
    ...othersLines(telling, asking),
    ...(await paperLines(telling, tools)),
    ...remarksOf(telling),
  ].join('\n');
}

function askedLines({ say, out, wording }: Telling, { view, step, person }: Asking): readonly string[] {
  const known = out.kase.context.steps[step];
  const who = known?.asked.find((one) => one.person === person);
  const name = stepName(step, wording);
  const act = view?.act === 'advise' || view?.act === 'perform' ? view.act : 'approve';
  const asked =
    known?.arbiter === true
      ? say('ask_arbiter', { step: name, rounds: out.kase.context.rounds })
      : say(`ask_${act}`, { step: name });
  if (who?.insteadOf === undefined) return [asked];
  const other = wording.names.person(who.insteadOf);
  return [asked, say(who.as === 'delegate' ? 'ask_delegated' : 'ask_stands_in', { other })];
}

/** All that differs from what this person has seen; the draft first. */
function changedLines(telling: Telling, { seen }: Asking): readonly string[] {
  if (seen === undefined) return [];
  const changed = [...changedSince(telling.out.kase.context, seen).keys()];
  const items = changed
    .toSorted((a, b) => Number(b === 'draft') - Number(a === 'draft'))
    .map((item) => itemTitle(telling, item));
  return items.length === 0 ? [] : [telling.say('changed_since', { seen, items })];
}

/** That it is urgent, unless the grounds of the route say so already; and the questions on which steps or papers still hang. */
function openLines({ say, out, wording }: Telling): readonly string[] {
  const { answers, because, unknown } = out.kase.plan;
  const answer = answers.get(URGENT);
  const isUrgent = answer?.kind === 'value' && answer.value === true && !because.some(({ fact }) => fact === URGENT);
  const facts = unknown.map(({ fact }) => wording.names.factTitle(fact));
  return [
    ...(isUrgent ? [say('urgent_line', { fact: wording.names.factTitle(URGENT) })] : []),
    ...(facts.length === 0 ? [] : [say('unanswered_line', { facts })]),
  ];
}

/** Who else is asked: in this step, and side by side with it. */
function othersLines({ say, out, wording }: Telling, { view, step, person }: Asking): readonly string[] {
  if (view === undefined) return [];
  const { context, plan } = out.kase;
  const inStep = stepOf(context, view).asked.filter((one) => one.person !== person);
  const beside = stepViews(plan, context)
    .all.filter((other) => other.stage === view.stage && other.key !== step)
    .flatMap((other) => openQuestions(context, other, stepOf(context, other)));
  const people = [...new Set([...inStep.map((one) => one.person), ...beside])].filter((one) => one !== person);
  return [
    ...(people.length === 0 ? [] : [say('also_asked', { people: people.map(wording.names.person) })]),
    ...(inStep.length > 0 && view.atLeast === 1 ? [say('any_one')] : []),
  ];
}

function remarksOf({ say, out, wording }: Telling): readonly string[] {
  const open = out.kase.context.remarks.filter(({ fate }) => fate === 'open' || fate === 'addressed');
  if (open.length === 0) return [];
  const lines = open.slice(0, MOST_REMARKS).map((remark) => {
    const said = {
      number: remark.remark,
      person: wording.names.person(remark.by),
      text: briefText(remarkText(remark, { reason: wording.names.reason, nothing: say('no_text') })),
    };
    return remark.answer === undefined
      ? say('remark_line', said)
      : say('remark_line_answered', { ...said, answer: briefText(remark.answer.text) });
  });
  const more = open.length - lines.length;
  return [
    say('remarks_heading'),
    ...lines.map((line) => `• ${line}`),
    ...(more > 0 ? [say('more', { count: more })] : []),
  ];
}
