// A case of a test while it runs: the machine, its clock, and what has come of it so far.

import type { Act, Input, Refusal } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { CaseReason } from '../domain/case-record.ts';
import type { Effect } from '../domain/effect.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Plan } from '../domain/plan.ts';
import { advance } from '../machine/advance.ts';
import type { CaseStart } from '../machine/start-case.ts';
import { startCase } from '../machine/start-case.ts';
import type { World } from '../machine/world.ts';
import { comingUp } from './coming-up.ts';

/** Events that time alone may bring before a test is given up: years of daily reminders are a bug of the rules or ours. */
const MOST_EVENTS = 100_000;

/** One thing that happened to the case, and what came of it. */
export type Happening = {
  readonly at: Instant;
  /** Absent for the start. */
  readonly input?: Input;
  readonly reasons: readonly CaseReason[];
  readonly effects: readonly Effect[];
};

export class RunningCase {
  readonly world: World;
  #case: Case;
  #now: Instant;
  #reasons: readonly CaseReason[];
  #effects: readonly Effect[];
  readonly #life: Happening[];

  /** Starts the case; throws only for broken invariants. */
  constructor(start: CaseStart, now: Instant, world: World) {
    const started = startCase(start, now, world);
    this.world = world;
    this.#case = started.case;
    this.#now = now;
    this.#reasons = started.reasons;
    this.#effects = started.effects;
    this.#life = [{ at: now, reasons: started.reasons, effects: started.effects }];
  }

  /** All that has happened, in order. */
  get life(): readonly Happening[] {
    return this.#life;
  }

  get case(): Case {
    return this.#case;
  }

  get plan(): Plan {
    return this.#case.plan;
  }

  get now(): Instant {
    return this.#now;
  }

  /** Of the whole life so far. */
  get reasons(): readonly CaseReason[] {
    return this.#reasons;
  }

  /** What was brought about at this moment, and on the way to it from the moment before. */
  get effects(): readonly Effect[] {
    return this.#effects;
  }

  /** Lets time pass: timers fire and days begin on the way. */
  passUntil(until: Instant): void {
    if (until > this.#now) this.#effects = [];
    for (let events = 0; ; events++) {
      const coming = comingUp(this.#case, this.#now, until, this.world);
      if (coming === undefined) break;
      if (events === MOST_EVENTS)
        throw new Error(`the timers of a case never come to an end: ${JSON.stringify(coming)}`);
      this.#now = coming.at;
      this.#send(coming.input);
    }
    this.#now = until;
  }

  /** Why it is refused; undefined when it was done. */
  act(by: PersonId, act: Act): Refusal | undefined {
    return this.#send({ kind: 'act', by, act });
  }

  revise(plan: Plan, because: string): void {
    this.#send({ kind: 'plan_revised', plan, because });
  }

  #send(input: Input): Refusal | undefined {
    const advanced = advance(this.#case, input, this.#now, this.world);
    if (advanced.kind === 'refused') return advanced.refusal;
    if (advanced.kind === 'stale') return undefined;
    this.#case = advanced.case;
    this.#reasons = [...this.#reasons, ...advanced.reasons];
    this.#effects = [...this.#effects, ...advanced.effects];
    this.#life.push({ at: this.#now, input, reasons: advanced.reasons, effects: advanced.effects });
    for (const effect of advanced.effects) this.#answerCheck(effect);
    return undefined;
  }

  /** 1C says at once what the test says of the papers: nothing else. */
  #answerCheck(effect: Effect): void {
    if (effect.effect !== 'check_papers' || effect.beforeSigning === undefined) return;
    this.#send({ kind: 'papers_checked', papers: [], beforeSigning: effect.beforeSigning });
  }
}
