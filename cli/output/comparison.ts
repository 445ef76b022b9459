// Plays of the same contracts side by side: what each came to, and medians over the contracts that were registered in all of them.
import type { DemoPart } from '../../src/index.ts';

/** What is read of the answer of a play, `vizir-demo/1`. */
export type DemoAnswer = {
  readonly where: readonly { readonly item: number; readonly title: string }[];
  readonly report: {
    readonly contracts: { readonly registered: number };
    readonly overdue: { readonly steps: { readonly ended: number; readonly late: number } };
    readonly returns: { readonly returns: number };
    readonly cases: readonly AnswerCase[];
  };
};

type AnswerCase = {
  readonly case: string;
  readonly begun: string;
  readonly ended?: { readonly at: string };
  readonly state: { readonly kind: string; readonly state?: string };
  readonly time?: { readonly minutes?: { readonly whole: number } };
};

export type ComparedPlay = { readonly part: DemoPart | undefined; readonly answer: DemoAnswer };

export type Comparison = {
  /** Registered in every play. */
  readonly common: number;
  readonly plays: readonly {
    readonly without: DemoPart | undefined;
    readonly registered: number;
    /**
     * Working minutes from the first submission, and milliseconds from the beginning; absent where no contract was registered in every
     * play. When somebody submits depends on what has to be there by then, the beginning on nothing that is switched off.
     */
    readonly medianMinutes?: number;
    readonly medianMs?: number;
    readonly lateShare: number;
    readonly returns: number;
  }[];
};

type Times = ReadonlyMap<string, { readonly ms: number; readonly minutes: number }>;

export function comparisonOf(plays: readonly ComparedPlay[]): Comparison {
  const times = plays.map(({ answer }) => registeredTimes(answer));
  const common = [...(times[0]?.keys() ?? [])].filter((title) => times.every((one) => one.has(title)));
  return {
    common: common.length,
    plays: plays.map(({ part, answer }, index) => {
      const own = common.flatMap((title) => times[index]?.get(title) ?? []);
      const { contracts, overdue, returns } = answer.report;
      return {
        without: part,
        registered: contracts.registered,
        ...(own.length === 0
          ? {}
          : { medianMinutes: median(own.map(({ minutes }) => minutes)), medianMs: median(own.map(({ ms }) => ms)) }),
        lateShare: overdue.steps.ended === 0 ? 0 : overdue.steps.late / overdue.steps.ended,
        returns: returns.returns,
      };
    }),
  };
}

export function comparisonJson(
  { contracts, months, seed }: { readonly contracts: number; readonly months: number; readonly seed: string },
  { common, plays }: Comparison,
): object {
  return {
    format: 'vizir-demo-comparison/1',
    simulated: true,
    contracts,
    months,
    seed,
    common,
    plays: plays.map(({ without, registered, medianMinutes, medianMs, lateShare, returns }) => ({
      without: without === undefined ? [] : [without],
      registered,
      ...(medianMinutes === undefined ? {} : { median_minutes: medianMinutes }),
      ...(medianMs === undefined ? {} : { median_ms: medianMs }),
      late_share: lateShare,
      returns,
    })),
  };
}

/** By title: numbers of cards differ where people get to things in another order. */
function registeredTimes({ where, report }: DemoAnswer): Times {
  const titles = new Map(where.map(({ item, title }) => [`card-${item}`, title]));
  return new Map(
    report.cases.flatMap(({ case: id, state, begun, ended, time }) => {
      const title = titles.get(id);
      if (title === undefined || state.state !== 'registered' || time?.minutes === undefined || ended === undefined)
        return [];
      return [[title, { ms: Date.parse(ended.at) - Date.parse(begun), minutes: time.minutes.whole }] as const];
    }),
  );
}

/** By nearest rank: a value that was measured. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? 0;
}
