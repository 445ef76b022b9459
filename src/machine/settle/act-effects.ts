// What an act brings about by itself, wherever the case goes because of it: the thread, letters, files, notices.

import type { Act } from '../../domain/act.ts';
import type { CaseContext, Remark } from '../../domain/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import { draftLetter } from '../letters/draft-letter.ts';
import { isRejected, isReturned } from '../steps/is-met.ts';
import { checkPapers } from './settle-gates.ts';
import type { Turn } from './turn.ts';
import { bringAbout, note, notify } from './turn.ts';

export function actEffects(turn: Turn, before: CaseContext, act: Act, by: PersonId): void {
  const of = subjectOf(act);
  const text = saidWith(act);
  // A letter is told once it is known what became of it.
  if (act.act !== 'send_letter' && act.act !== 'address_letter' && act.act !== 'confirm_letter') {
    bringAbout(turn, of, { effect: 'comment', about: act.act, by, of, ...(text === undefined ? {} : { text }) });
  }
  sayRemarks(turn, before, by);
  switch (act.act) {
    case 'ask_client':
      draftLetter(turn, 'question', { purpose: 'question', documents: [], text: act.text });
      break;
    case 'add_document':
    case 'replace_document':
      checkPapers(turn, (document) => document === act.document);
      fileDocument(turn, act.document, act.paper.hash);
      break;
    case 'confirm_reuse':
      checkPapers(turn, (document) => document === act.document);
      break;
    case 'replace_draft':
      fileDocument(turn, 'draft', act.hash);
      break;
    case 'approve_with_remarks':
      turn.untold = { about: 'approved_with_remarks', step: act.step, by };
      break;
    case 'return':
    case 'reject':
      sayReturned(turn, act.step, by);
      break;
    case 'register':
      fileDocument(turn, 'scan', act.scan);
      break;
    case 'change_curator':
      notify(turn, 'curator_changed', act.to, [act.to, before.people.curator]);
      break;
    default:
  }
}

/** Words that the case itself does not keep where a comment finds them. */
function saidWith(act: Act): string | undefined {
  switch (act.act) {
    case 'answer':
    case 'withdraw':
    case 'file_answer':
    case 'register':
      return act.text;
    default:
      return undefined;
  }
}

function subjectOf(act: Act): string {
  if ('step' in act) return act.step;
  if ('document' in act && act.document !== undefined) return act.document;
  if ('remark' in act) return String(act.remark);
  if ('letter' in act) return `letter:${act.letter}`;
  return 'fact' in act ? act.fact : '';
}

function fileDocument(
  turn: Turn,
  document: Extract<Parameters<typeof bringAbout>[2], { effect: 'file_document' }>['document'],
  hash: string | undefined,
): void {
  if (hash === undefined) return;
  bringAbout(turn, document, { effect: 'file_document', document, hash, revision: turn.facts.revision });
}

/** Called before the machine has run: the round that this return makes is the next one. What ends the case returns nothing. */
function sayReturned(turn: Turn, key: Extract<Act, { step: unknown }>['step'], by: PersonId): void {
  const view = turn.views.byKey.get(key);
  if (view === undefined || isRejected(turn.facts, view)) return;
  turn.untold = { about: 'returned', step: key, by };
  if (isReturned(turn.facts, view)) note(turn, { reason: 'returned', step: key, by, round: turn.facts.rounds + 1 });
}

function sayRemarks(turn: Turn, before: CaseContext, by: PersonId): void {
  if (before.remarks === turn.facts.remarks) return;
  for (const remark of turn.facts.remarks) {
    const was = before.remarks.find((one) => one.remark === remark.remark);
    if (was?.fate === remark.fate && was.answer === remark.answer) continue;
    note(turn, { reason: 'remark', remark: remark.remark, fate: remark.fate });
    tellRemark(turn, remark, by);
  }
}

/** Remarks of a verdict are told with it, all at once. */
function tellRemark(turn: Turn, { remark, fate, from, by: author }: Remark, by: PersonId): void {
  const { curator } = turn.facts.people;
  const of = String(remark);
  if (fate === 'addressed' && author !== by) notify(turn, 'remark_addressed', of, [author]);
  if (fate === 'open' && from === 'record' && curator !== by) notify(turn, 'remark_made', of, [curator]);
}
