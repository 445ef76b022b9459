// Gates that were passed, gates that hold the case back, and papers that were promised.

import type { Case, CasePaper, CaseState, GateName, LastCheck } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import { caseState, isSameState } from '../case-state.ts';
import {
  gateNameOf,
  gateRank,
  isGoodEnough,
  missingPapers,
  papersToCheck,
  standingRemarks,
} from '../content/gate-papers.ts';
import { draftLetter } from '../letters/draft-letter.ts';
import { timerName } from '../timers/timer-name.ts';
import type { DayOfTurn } from './keep-people.ts';
import type { Position } from './step-place.ts';
import type { Turn } from './turn.ts';
import { bringAbout, dropTimers, note, notifyCurator } from './turn.ts';

export function settleGates(turn: Turn, before: Case | undefined, position: Position, day: DayOfTurn): void {
  passGates(turn, position);
  const gate = heldBackAt(position.state);
  const isNews = before === undefined || !isSameState(caseState(before), position.state);
  const isAnswered = sayLastCheck(turn, before?.context.lastCheck) === 'here';
  if (gate !== undefined && (isNews || isAnswered)) holdBack(turn, gate);
  if (turn.facts.awaitsCheck === true) askBeforeSigning(turn, position.state, day);
  else if (isNews && isSigning(position.state)) checkPapers(turn, () => true);
}

function isSigning(state: CaseState): state is Extract<CaseState, { readonly kind: 'waiting' }> {
  return state.kind === 'waiting' && state.state === 'signing';
}

/** What became of the last check in this turn, if anything did. */
function sayLastCheck(turn: Turn, before: LastCheck | undefined): LastCheck['answer'] | undefined {
  const { lastCheck } = turn.facts;
  if (lastCheck === undefined || before === undefined || lastCheck.answer === before.answer) return undefined;
  note(turn, { reason: 'last_check', answer: lastCheck.answer, documents: lastCheck.documents });
  if (lastCheck.answer === 'unanswered') notifyCurator(turn, 'check_unanswered', 'signing');
  return lastCheck.answer;
}

/**
 * 1C is asked when the case comes to signing, when a paper is another one since, and each day that it lies there. What lies ready to be
 * signed stays ready until the answer says otherwise.
 */
function askBeforeSigning(turn: Turn, state: CaseState, day: DayOfTurn): void {
  const { lastCheck, ...facts } = turn.facts;
  if (!isSigning(state)) {
    if (lastCheck !== undefined) turn.facts = facts;
    return;
  }
  const documents = papersToCheck(turn.facts, turn.plan);
  if (documents.length === 0) return;
  const isAsked = state.at === 'open' || documents.every((document) => lastCheck?.documents.includes(document));
  const isOld = day === 'new' && (state.at === 'open' || lastCheck?.answer === 'here');
  if (isAsked && !isOld) return;
  const answer = state.at === 'open' ? 'here' : 'awaited';
  turn.facts = { ...turn.facts, lastCheck: { asked: turn.seq, at: turn.now, documents, answer } };
  if (answer === 'awaited') note(turn, { reason: 'last_check', answer, documents });
  bringAbout(turn, 'signing', { effect: 'check_papers', documents, beforeSigning: turn.seq });
}

/** Papers of a gate that was passed stop nothing from then on. */
function passGates(turn: Turn, position: Position): void {
  if (position.stage === -1) return;
  const fresh = gatesBehind(turn.plan, position).filter((gate) => turn.facts.passed[gate] === undefined);
  for (const gate of fresh) note(turn, { reason: 'gate_passed', gate });
  if (fresh.length > 0) {
    const moments = Object.fromEntries(fresh.map((gate): [GateName, Instant] => [gate, turn.now]));
    turn.facts = { ...turn.facts, passed: { ...turn.facts.passed, ...moments } };
  }
  clearPapers(turn);
}

function gatesBehind({ stages }: Plan, { state, stage }: Position): readonly GateName[] {
  const isOpen = state.kind === 'stage' && state.at === 'open';
  const passed = stages.slice(0, isOpen ? stage + 1 : stage).map((one): GateName => one.stage);
  const isSigning = state.kind === 'waiting' && !(state.state === 'signing' && state.at === 'gate');
  return isSigning ? [...passed, 'signing'] : passed;
}

/** A replaced paper that is no good is not cleared by a gate that lies behind: it stands before the next one. */
function clearPapers(turn: Turn): void {
  const { plan, facts } = turn;
  const open = plan.documents.filter(({ document }) => {
    const paper = facts.papers[document];
    return paper?.received === true && paper.cleared !== true && isGoodEnough(paper);
  });
  if (open.length === 0) return;
  const rank = Math.max(0, ...Object.keys(facts.passed).map((gate) => gateRank(plan, gate as GateName)));
  const cleared = open.filter((document) => gateRank(plan, gateNameOf(document)) <= rank);
  if (cleared.length === 0) return;
  const papers: Record<DocumentId, CasePaper> = { ...facts.papers };
  for (const { document } of cleared) {
    const paper = papers[document];
    if (paper !== undefined) papers[document] = { ...paper, cleared: true };
  }
  turn.facts = { ...facts, papers };
}

function heldBackAt(state: CaseState): GateName | undefined {
  if (state.kind === 'final' || state.at === 'open') return undefined;
  return state.kind === 'stage' ? state.stage : 'signing';
}

function holdBack(turn: Turn, gate: GateName): void {
  const papers = missingPapers(turn.facts, turn.plan, gate);
  const remarks = gate === 'signing' ? standingRemarks(turn.facts) : [];
  // 1C alone is waited for: there is nothing that the curator could bring.
  if (gate === 'signing' && papers.length === 0 && remarks.length === 0) return;
  note(turn, { reason: 'gate_waits', gate, papers, remarks });
  notifyCurator(turn, 'gate_waits', gate);
  if (papers.length > 0)
    askForPapers(
      turn,
      papers.map(({ document }) => document),
    );
}

/** A letter to the client, to be sent by a person. */
export function askForPapers(turn: Turn, documents: readonly DocumentId[]): void {
  if (documents.length > 0) draftLetter(turn, 'papers', { purpose: 'missing_documents', documents });
}

/** 1C is asked at the start and when a paper comes in; it answers with `papers_checked`. */
export function checkPapers(turn: Turn, isAsked: (document: DocumentId) => boolean): void {
  const documents = papersToCheck(turn.facts, turn.plan).filter(isAsked);
  if (documents.length > 0) bringAbout(turn, '', { effect: 'check_papers', documents });
}

/** A promise has a timer until the paper is in. */
export function settlePromises(turn: Turn): void {
  for (const [name, { received, promised }] of Object.entries(turn.facts.papers)) {
    const document = name as DocumentId;
    const timer = timerName({ kind: 'promise', document });
    if (received || promised === undefined) {
      if (timer in turn.timers)
        dropTimers(turn, ({ purpose }) => purpose.kind === 'promise' && purpose.document === document);
      continue;
    }
    const at = turn.outcomes.askIf(
      `promise:${document}`,
      () => turn.timers[timer]?.at !== turn.world.endOfDay(promised) && turn.world.endOfDay(promised) > turn.now,
      () => turn.world.endOfDay(promised),
    );
    if (at !== undefined) turn.timers[timer] = { at, generation: turn.seq, purpose: { kind: 'promise', document } };
  }
}
