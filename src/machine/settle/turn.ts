// One advance while it is worked out: what it goes by, and what it gathers. Belongs to one call and never leaves it.

import type { CaseContext, CaseId, CaseStep, CaseTimer, StepKey } from '../../domain/case.ts';
import type { CaseReason } from '../../domain/case-record.ts';
import type { Effect, EffectBody, NotifyAbout } from '../../domain/effect.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Outcomes } from '../outcomes/outcomes.ts';
import type { StepViews } from '../steps/step-view.ts';
import type { World } from '../world.ts';

export type Turn = {
  readonly id: CaseId;
  readonly seq: number;
  readonly now: Instant;
  readonly world: World;
  readonly outcomes: Outcomes;
  readonly plan: Plan;
  readonly views: StepViews;
  /** The truth after the act and the machine; steps and timers are settled one by one. */
  facts: CaseContext;
  /** The steps of `facts` once one of them was set: this turn's own copy, changed in place. */
  steps?: Record<StepKey, CaseStep>;
  readonly timers: Record<string, CaseTimer>;
  readonly effects: Effect[];
  /** What an act has to tell the curator of a step, unless what came of it tells more. */
  untold?: { readonly about: 'returned' | 'approved_with_remarks'; readonly step: StepKey; readonly by: PersonId };
  readonly reasons: CaseReason[];
};

export function note(turn: Turn, reason: CaseReason): void {
  turn.reasons.push(reason);
}

/** `subject` tells apart effects of one kind in one record. */
export function bringAbout(turn: Turn, subject: string, body: EffectBody): void {
  const what = subject === '' ? body.effect : `${body.effect}/${subject}`;
  turn.effects.push({ ...body, key: `${turn.id}/${what}/${turn.seq}`, case: turn.id });
}

export function notify(turn: Turn, about: NotifyAbout, of: string, people: readonly PersonId[]): void {
  if (people.length > 0) bringAbout(turn, `${about}/${of}`, { effect: 'notify', people, about, of });
}

export function notifyCurator(turn: Turn, about: NotifyAbout, of: string): void {
  notify(turn, about, of, [turn.facts.people.curator]);
}

export function setStep(turn: Turn, key: StepKey, step: CaseStep): void {
  if (turn.steps === undefined || turn.steps !== turn.facts.steps) {
    turn.steps = { ...turn.facts.steps };
    turn.facts = { ...turn.facts, steps: turn.steps };
  }
  turn.steps[key] = step;
}

export function dropTimers(turn: Turn, isDropped: (timer: CaseTimer) => boolean): void {
  for (const name of Object.keys(turn.timers)) {
    const timer = turn.timers[name];
    if (timer !== undefined && isDropped(timer)) delete turn.timers[name];
  }
}

export function dropStepTimers(turn: Turn, key: StepKey): void {
  dropTimers(turn, ({ purpose }) => 'step' in purpose && purpose.step === key);
}
