// Counts deadlines: how each step and each state kept its own, and how long they took.

import type { StepKey } from '../../domain/case.ts';
import type { Asking, CaseTrace, StateWait } from './case-trace.ts';
import type { Counting } from './counting.ts';
import { compareNames, deadlineOf, LateTally, spreadIn, under } from './counting.ts';
import type { Report } from './report.ts';
import { wholeMinutes, workedMinutesIn, workedMs } from './worked-ms.ts';

type StepTally = {
  readonly step: StepKey;
  readonly act: Asking['act'];
  asked: number;
  decided: number;
  readonly minutes: number[];
  readonly late: LateTally;
};

type StateTally = Pick<StateWait, 'state' | 'at'> & { readonly minutes: number[]; readonly late: LateTally };

export class DeadlineTally {
  readonly #counting: Counting;
  readonly #allSteps = new LateTally();
  readonly #allStates = new LateTally();
  readonly #steps = new Map<string, StepTally>();
  readonly #states = new Map<string, StateTally>();

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  add({ askings, waits }: CaseTrace): void {
    for (const asking of askings) this.#addAsking(asking);
    for (const wait of waits) this.#addWait(wait);
  }

  result(): Pick<Report, 'overdue' | 'steps' | 'states'> {
    return {
      overdue: { steps: this.#allSteps.result(), states: this.#allStates.result() },
      steps: [...this.#steps.values()]
        .toSorted((a, b) => compareNames(a.step, b.step))
        .map(({ step, act, asked, decided, minutes, late }) => ({
          step,
          act,
          asked,
          decided,
          ...spreadIn('minutes', minutes),
          deadline: late.result(),
        })),
      states: [...this.#states.values()]
        .toSorted((a, b) => compareNames(`${a.state} ${a.at}`, `${b.state} ${b.at}`))
        .map(({ state, at, minutes, late }) => ({
          state,
          at,
          ...spreadIn('minutes', minutes),
          deadline: late.result(),
        })),
    };
  }

  #addAsking(asking: Asking): void {
    const { step, act, since, runs, ended } = asking;
    const { time, has } = this.#counting;
    const tally = under(this.#steps, stepGroup(step), () => ({
      step: stepGroup(step),
      act,
      asked: 0,
      decided: 0,
      minutes: [],
      late: new LateTally(),
    }));
    if (has(since)) tally.asked += 1;
    this.#allSteps.add(asking, this.#counting);
    tally.late.add(asking, this.#counting);
    if (ended?.how !== 'decided' || !has(ended.at)) return;
    tally.decided += 1;
    const minutes = workedMinutesIn(time, runs, { from: since, until: ended.at });
    if (minutes !== undefined) tally.minutes.push(minutes);
  }

  #addWait(wait: StateWait): void {
    const { state, at, since, ended } = wait;
    const { time, has } = this.#counting;
    const tally = under(this.#states, `${state} ${at}`, () => ({ state, at, minutes: [], late: new LateTally() }));
    this.#allStates.add(deadlineOf(wait), this.#counting);
    tally.late.add(deadlineOf(wait), this.#counting);
    if (ended === undefined || !has(ended)) return;
    const worked = workedMs(time, since, ended);
    if (worked !== undefined) tally.minutes.push(wholeMinutes(worked));
  }
}

/** Colleagues who were invited are one row, whatever round they were invited in. */
function stepGroup(step: StepKey): StepKey {
  return step.replace(/(\/invited:[^:]+):\d+$/, '$1') as StepKey;
}
