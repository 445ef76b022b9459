// What people are told without being asked: returns, remarks, papers, the end.
import { dialogWord } from '../../../../diagnostics/catalogue/dialog-words.ts';
import type { Remark, StepKey } from '../../../../domain/case.ts';
import type { Effect } from '../../../../domain/effect.ts';
import type { DocumentId, PersonId } from '../../../../domain/ids.ts';
import { caseState } from '../../../../machine/case-state.ts';
import { missingPapers, standingRemarks } from '../../../../machine/content/gate-papers.ts';
import { waitingFor } from '../../../../machine/waiting-for.ts';
import { remarkText } from '../card/card-values.ts';
import { contractNumber, paperTitle } from '../contract-in-words.ts';
import { quotedText } from '../inert-text.ts';
import { letterWhy } from '../letters/letter-why.ts';
import type { Telling } from '../telling.ts';
import { nameOf } from './subject-lines.ts';

/** Remarks that a message quotes, at most: the portal cuts longer messages. */
const MOST_REMARKS = 4;

type Notice = Extract<Effect, { readonly effect: 'notify' }>;

export function toldLines(telling: Telling, { about, of }: Notice): readonly string[] {
  const { say, out, wording } = telling;
  const { context, plan } = out.kase;
  switch (about) {
    case 'returned':
      return returnLines(telling, of as StepKey);
    case 'approved_with_remarks':
      return verdictLines(telling, of as StepKey, 'approval');
    case 'rework':
      return reworkLines(telling);
    case 'rejected':
      return [say('told_rejected'), ...lastRemark(telling)];
    case 'signed_by_us':
      return signedLines(telling);
    case 'registered':
      return [say('told_registered', { number: contractNumber(telling) })];
    case 'withdrawn':
      return [say('told_withdrawn')];
    case 'gate_waits':
      return [say('told_gate_waits', { gate: nameOf(telling, of) }), ...gateLines(telling, of)];
    case 'nobody_left':
    case 'last_resort':
    case 'calendar_ends':
      return [say(`told_${about}`, { step: nameOf(telling, of) })];
    case 'arbiter_asked':
      return [say('told_arbiter_asked', { role: wording.names.role(plan.onReturn.then), step: nameOf(telling, of) })];
    case 'remark_addressed':
    case 'remark_made':
      return [
        say(`told_${about}`),
        ...quoted(
          telling,
          context.remarks.filter(({ remark }) => String(remark) === of),
        ),
      ];
    case 'promise_passed':
    case 'paper_will_not_hold':
    case 'paper_came':
    case 'reuse_to_confirm':
      return [say(`told_${about}`, { paper: paperTitle(telling, of as DocumentId) })];
    case 'check_unanswered':
      return [say('told_check_unanswered', { papers: checkedPapers(telling) })];
    case 'fact_to_confirm':
      return [say('told_fact_to_confirm', { fact: wording.names.factTitle(of) })];
    case 'letter_refused':
    case 'letter_unclear': {
      const letter = context.letters?.find((one) => String(one.letter) === of);
      return [say(`told_${about}`, { why: letterWhy(telling.plain, letter?.why) })];
    }
    case 'curator_changed':
      return [say('told_curator_changed', { person: wording.names.person(of as PersonId) })];
  }
}

/** Where it is now, until when, and what is pressed then. */
function signedLines({ say, out, wording, language }: Telling): readonly string[] {
  const { waiting } = out.kase.context;
  const dueAt = waiting?.state === 'sent' ? waiting.dueAt : undefined;
  return [
    say('told_signed_by_us'),
    ...(dueAt === undefined ? [] : [say('until_due', { due: wording.moment(dueAt) })]),
    say('told_press_countersign', { button: dialogWord('act_countersign', language) }),
  ];
}

/** Of which 1C is asked before signing. */
function checkedPapers(telling: Telling): readonly string[] {
  const { lastCheck } = telling.out.kase.context;
  return (lastCheck?.documents ?? []).map((document) => paperTitle(telling, document));
}

function gateLines({ say, out, ...rest }: Telling, gate: string): readonly string[] {
  const { context, plan } = out.kase;
  const telling = { say, out, ...rest };
  const missing = missingPapers(context, plan, gate as Parameters<typeof missingPapers>[2]);
  const remarks = gate === 'signing' ? standingRemarks(context) : [];
  return [
    ...(missing.length === 0
      ? []
      : [say('missing_now', { papers: missing.map(({ document }) => paperTitle(telling, document)) })]),
    ...quoted(
      telling,
      context.remarks.filter(({ remark }) => remarks.includes(remark)),
    ),
  ];
}

/** Who is still to answer holds the rework up, unless the case has gone on meanwhile. */
function returnLines(telling: Telling, step: StepKey): readonly string[] {
  const { say, out, wording } = telling;
  const isInRoute = caseState(out.kase).kind === 'stage';
  const others = isInRoute ? waitingFor(out.kase).filter(({ of }) => of.kind === 'step' && of.step !== step) : [];
  const people = [...new Set(others.flatMap((wait) => wait.people))].map(wording.names.person);
  return [
    ...verdictLines(telling, step, 'return'),
    ...(people.length === 0 ? [] : [say('told_others_answer', { people })]),
  ];
}

/** Who said it last in that step, and their remarks that are still open. */
function verdictLines(telling: Telling, step: StepKey, from: 'return' | 'approval'): readonly string[] {
  const { say, out, wording } = telling;
  const remarks = out.kase.context.remarks.filter((one) => one.step === step && one.from === from);
  const by = remarks.at(-1)?.by;
  const named = by === undefined ? nameOf(telling, step) : `${wording.names.person(by)} (${nameOf(telling, step)})`;
  return [
    say(from === 'return' ? 'told_returned' : 'told_approved_with_remarks', { who: named }),
    ...quoted(
      telling,
      remarks.filter((one) => one.by === by && one.fate === 'open'),
    ),
  ];
}

/** All that has to be answered before it is sent again, and what the rules say of how to mend it. */
function reworkLines(telling: Telling): readonly string[] {
  const { say, out } = telling;
  const open = out.kase.context.remarks.filter(({ fate }) => fate === 'open');
  const named = new Set(open.map(({ reason }) => reason));
  const fixes = out.bundle.directory.reasons.flatMap(({ reason, fix }) =>
    fix !== undefined && named.has(reason) ? [fix] : [],
  );
  return [
    open.length === 0 ? say('told_rework_answered') : say('told_rework', { count: open.length }),
    ...quoted(telling, open),
    ...(fixes.length === 0 ? [] : [say('told_fixes')]),
    ...fixes.map((fix) => say('told_fix', { fix })),
  ];
}

function lastRemark(telling: Telling): readonly string[] {
  const last = telling.out.kase.context.remarks.findLast(({ from }) => from === 'return');
  return last === undefined ? [] : quoted(telling, [last]);
}

/** Who said it, and their own words; then what was answered. */
function quoted(telling: Telling, remarks: readonly Remark[]): readonly string[] {
  const { say } = telling;
  const more = remarks.length - MOST_REMARKS;
  return [
    ...remarks.slice(0, MOST_REMARKS).flatMap((remark) => quotedRemark(telling, remark)),
    ...(more > 0 ? [say('more', { count: more })] : []),
  ];
}

function quotedRemark({ say, plain, wording }: Telling, remark: Remark): readonly string[] {
  const { names } = wording;
  const said = remarkText(remark, { reason: names.reason, nothing: plain('no_text') });
  const first = [say('remark_of', { number: remark.remark, person: names.person(remark.by) }), quotedText(said)];
  const { answer } = remark;
  return answer === undefined
    ? first
    : [...first, say('answer_of', { person: names.person(answer.by) }), quotedText(answer.text)];
}
