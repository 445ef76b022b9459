// What was asked of the world while a record was made, and what it answered. Live it asks and writes down; in a replay it looks up.

import type { CaseRecord, Outcome } from '../../domain/case-record.ts';

export type Outcomes = {
  /** The answer named `name`: asked once, or looked up. */
  readonly ask: <Answer>(name: string, compute: () => Answer) => Answer;
  /** As `ask` where `isNeeded`; undefined where it is not. A replay goes by what was recorded. */
  readonly askIf: <Answer>(name: string, isNeeded: () => boolean, compute: () => Answer) => Answer | undefined;
  readonly recorded: Readonly<Record<string, Outcome>>;
};

export function liveOutcomes(): Outcomes {
  const recorded: Record<string, Outcome> = {};
  const ask = <Answer>(name: string, compute: () => Answer): Answer => {
    if (name in recorded) throw new Error(`asked twice in one record: ${name}`);
    const answer = compute();
    // Every answer is plain data: the types of `World` and of what is made from it see to that.
    recorded[name] = answer as Outcome;
    return answer;
  };
  return { ask, askIf: (name, isNeeded, compute) => (isNeeded() ? ask(name, compute) : undefined), recorded };
}

/** Fails for an answer that was not recorded: a replay that needs one does not do what was done then. */
export function recordedOutcomes({ seq, outcomes }: Pick<CaseRecord, 'seq' | 'outcomes'>): Outcomes {
  return {
    ask: <Answer>(name: string): Answer => {
      if (!(name in outcomes)) throw new Error(`record ${seq} does not hold ${name}`);
      return outcomes[name] as Answer;
    },
    askIf: <Answer>(name: string): Answer | undefined => (name in outcomes ? (outcomes[name] as Answer) : undefined),
    recorded: outcomes,
  };
}
