// What a change of state brings about: the card moves, reception gets its task, people hear of the end.

import type { CaseState } from '../../domain/case.ts';
import { isSameState, stateName } from '../case-state.ts';
import { missingPapers } from '../content/gate-papers.ts';
import { draftLetter } from '../letters/draft-letter.ts';
import type { Turn } from './turn.ts';
import { bringAbout, note, notify, notifyCurator } from './turn.ts';

const RECEPTION = ['signing', 'scanning'] as const;

/** `rounds`: how many there were before. */
export function stateEffects(turn: Turn, before: CaseState | undefined, after: CaseState, rounds: number): void {
  tellVerdict(turn, after, rounds);
  if (before !== undefined && isSameState(before, after)) return;
  note(turn, { reason: 'moved', ...(before === undefined ? {} : { from: before }), to: after });
  if (before === undefined || stateName(before) !== stateName(after)) {
    bringAbout(turn, '', { effect: 'move_card', state: stateName(after) });
  }
  receptionTasks(turn, before, after);
  // What is next is for whoever looks after it there: the curator, unless the rules name another.
  if (isAt(before, 'signing') && isAt(after, 'sent'))
    notify(turn, 'signed_by_us', 'sent', turn.facts.waiting?.people ?? []);
  if (after.kind === 'final') sayTheEnd(turn, after.state);
}

/** The end, the rework that begins with it and a gate that waits for its remarks tell the curator of a verdict themselves. */
function tellVerdict(turn: Turn, after: CaseState, rounds: number): void {
  const { untold, facts } = turn;
  const isRework = after.kind === 'waiting' && after.state === 'rework' && facts.rounds > rounds;
  if (isRework) notifyCurator(turn, 'rework', String(facts.rounds));
  if (untold === undefined || isRework || after.kind === 'final' || doesGateTell(turn)) return;
  const people = [facts.people.curator].filter((person) => person !== untold.by);
  notify(turn, untold.about, untold.step, people);
}

function doesGateTell({ effects }: Turn): boolean {
  return effects.some((one) => one.effect === 'notify' && one.about === 'gate_waits' && one.of === 'signing');
}

function receptionTasks(turn: Turn, before: CaseState | undefined, after: CaseState): void {
  for (const state of RECEPTION) {
    const [was, is] = [isAt(before, state), isAt(after, state)];
    if (was && !is) closeReceptionTask(turn, state, after);
    if (!was && is) openReceptionTask(turn, state);
  }
}

type Reception = (typeof RECEPTION)[number];

function closeReceptionTask(turn: Turn, state: Reception, after: CaseState): void {
  const isDone = stateName(after) === (state === 'signing' ? 'sent' : 'registered');
  const papers = stateName(after) === 'signing' ? missingPapers(turn.facts, turn.plan, 'signing') : [];
  bringAbout(turn, state, {
    effect: 'close_reception_task',
    state,
    outcome: isDone ? 'done' : 'off',
    ...(papers.length === 0 ? {} : { papers }),
  });
}

function openReceptionTask(turn: Turn, state: Reception): void {
  const { waiting, approved, revision } = turn.facts;
  const signers = state === 'signing' ? signersOf(turn) : undefined;
  bringAbout(turn, state, {
    effect: 'reception_task',
    state,
    people: waiting?.people ?? [],
    revision: approved ?? revision,
    ...(waiting?.dueAt === undefined ? {} : { dueAt: waiting.dueAt }),
    ...(signers === undefined ? {} : { signers }),
  });
}

function signersOf({ outcomes, world, plan, now }: Turn) {
  const roles = plan.signing.rule?.signers;
  return outcomes.askIf(
    'signers',
    () => roles !== undefined,
    () =>
      (roles ?? []).map((role) => ({
        role,
        people: world.peopleOf({ role, act: 'perform', wanted: 1, plan, now, barred: [] }).map(({ person }) => person),
      })),
  );
}

function isAt(state: CaseState | undefined, name: Reception | 'sent'): boolean {
  return state?.kind === 'waiting' && state.state === name && state.at === 'open';
}

function sayTheEnd(turn: Turn, state: 'registered' | 'rejected' | 'withdrawn'): void {
  const { curator, initiator } = turn.facts.people;
  notify(turn, state, state, [...new Set([curator, initiator])]);
  if (state === 'registered') draftLetter(turn, 'signed', { purpose: 'signed', documents: [] });
}
