// Follows the questions of a case through its turns: who was asked when, who took it, who decided.

import type { Act } from '../../domain/act.ts';
import type { CaseStep, StepKey } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { PersonId, RoleId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { openQuestions } from '../../machine/settle/open-questions.ts';
import type { StepView } from '../../machine/steps/step-view.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import type { Taken } from '../../machine/take-turn.ts';
import type { Asking, TimeRun } from './case-trace.ts';

type PersonNow = {
  person: PersonId;
  role: RoleId;
  from: Instant;
  keptTaken: boolean;
  taken?: Instant;
  decided?: Instant;
  isOpen: boolean;
};

type AskingNow = {
  readonly step: StepKey;
  readonly act: Asking['act'];
  readonly since: Instant;
  readonly runs: TimeRun[];
  readonly people: Map<PersonId, PersonNow>;
  /** Where the clock runs, since when. */
  runFrom: Instant | undefined;
  generation: number;
  dueAt: Instant | undefined;
};

const DECIDING: ReadonlySet<Act['act']> = new Set([
  'approve',
  'approve_with_remarks',
  'return',
  'reject',
  'done',
  'grant_round',
]);

export class AskingTrail {
  readonly #done: Asking[] = [];
  readonly #open = new Map<StepKey, AskingNow>();

  /** One turn: what was done in it, and how the steps stand after it. */
  follow({ at, input }: CaseRecord, { case: kase }: Taken): void {
    const acted = input.kind === 'act' && 'step' in input.act ? { by: input.by, act: input.act } : undefined;
    if (acted !== undefined) this.#note(acted.act, acted.by, at);
    const views = stepViews(kase.plan, kase.context);
    for (const [key, asking] of this.#open) {
      const step = kase.context.steps[key];
      if (step !== undefined && views.byKey.has(key) && isSameAsking(asking, step)) continue;
      const isActed = acted !== undefined && acted.act.step === key && DECIDING.has(acted.act.act);
      const isSettled = step?.status === 'met' || step?.status === 'returned';
      this.#end(asking, at, isActed || isSettled ? 'decided' : 'off');
    }
    for (const view of views.all) this.#see(view, kase.context.steps[view.key], kase.context, at);
  }

  /** Those that are open stay so: their clocks have run up to `until`. */
  finish(until: Instant): readonly Asking[] {
    const open = [...this.#open.values()].map((asking) => {
      stop(asking, until);
      return asAsking(asking, undefined);
    });
    return [...this.#done, ...open];
  }

  #note(act: Extract<Act, { readonly step: StepKey }>, by: PersonId, at: Instant): void {
    const person = this.#open.get(act.step)?.people.get(by);
    if (person === undefined) return;
    if (act.act === 'take') person.taken ??= at;
    if (DECIDING.has(act.act)) person.decided ??= at;
  }

  #end(asking: AskingNow, at: Instant, how: 'decided' | 'off'): void {
    stop(asking, at);
    this.#open.delete(asking.step);
    for (const person of asking.people.values()) person.isOpen = false;
    this.#done.push(asAsking(asking, { at, how }));
  }

  #see(view: StepView, step: CaseStep | undefined, context: Taken['case']['context'], at: Instant): void {
    if (step === undefined || view.act === 'inform' || !isUnderWay(step)) return;
    const asking = this.#open.get(view.key) ?? begin(view, step, view.act, at);
    this.#open.set(view.key, asking);
    asking.generation = step.generation;
    // A pause stops the clock; what is left of it makes another deadline when it ends.
    asking.dueAt = step.status === 'paused' ? undefined : step.dueAt;
    if (step.status === 'paused') stop(asking, at);
    else asking.runFrom ??= at;
    const open = openQuestions(context, view, step);
    for (const { person, role } of step.asked) {
      if (asking.people.has(person)) continue;
      const keptTaken = step.taken.some((one) => one.by === person);
      asking.people.set(person, { person, role, from: at, keptTaken, isOpen: true });
    }
    for (const one of asking.people.values()) one.isOpen = open.includes(one.person);
  }
}

function isUnderWay({ status }: CaseStep): boolean {
  return status === 'asked' || status === 'told' || status === 'paused';
}

/** A question after a pause has another number, but the same beginning. */
function isSameAsking(asking: AskingNow, step: CaseStep): boolean {
  if (!isUnderWay(step) || step.since !== asking.since) return false;
  return step.generation === asking.generation || asking.runFrom === undefined;
}

function begin(view: StepView, step: CaseStep, act: Asking['act'], at: Instant): AskingNow {
  return {
    step: view.key,
    act,
    since: step.since ?? at,
    runs: [],
    people: new Map(),
    runFrom: undefined,
    generation: step.generation,
    dueAt: undefined,
  };
}

function stop(asking: AskingNow, at: Instant): void {
  if (asking.runFrom !== undefined && asking.runFrom < at) asking.runs.push({ from: asking.runFrom, until: at });
  asking.runFrom = undefined;
}

function asAsking({ step, act, since, runs, people, dueAt }: AskingNow, ended: Asking['ended']): Asking {
  return {
    step,
    act,
    since,
    runs,
    people: [...people.values()],
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(ended === undefined ? {} : { ended }),
  };
}
