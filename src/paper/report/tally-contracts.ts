// Counts contracts: how many began and ended, where the others are, how long they took, and what each was about.

import { stateName } from '../../machine/case-state.ts';
import type { CaseTrace } from './case-trace.ts';
import type { Counting } from './counting.ts';
import { byCount, clientNamed, compareNames, spreadIn, under } from './counting.ts';
import type { MeasuredTime } from './measure-parts.ts';
import { measureParts, noParts } from './measure-parts.ts';
import type { CaseMeasures, ContractCounts, CycleTimes, Report, Whereabouts } from './report.ts';
import type { TimePart } from './time-part.ts';
import { TIME_PARTS } from './time-part.ts';
import { wholeMinutes, workedMs } from './worked-ms.ts';

type Place = {
  readonly state: Whereabouts['state'];
  place: number;
  count: number;
  late: number;
  readonly minutes: number[];
};
type OnRoute = { begun: number; registered: number; readonly minutes: number[] };
type Counts = { -readonly [Name in keyof ContractCounts]: number };

export class ContractTally {
  readonly #counting: Counting;
  readonly #counts: Counts = {
    begun: 0,
    adopted: 0,
    submitted: 0,
    registered: 0,
    rejected: 0,
    withdrawn: 0,
    underWay: 0,
    migrated: 0,
    erased: 0,
    unreadable: 0,
  };
  readonly #places = new Map<string, Place>();
  readonly #routes = new Map<CaseTrace['route'], OnRoute>();
  readonly #cycles: MeasuredTime[] = [];
  #registeredAdopted = 0;
  readonly #cases: CaseMeasures[] = [];

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  add(trace: CaseTrace): void {
    const time = trace.submitted === undefined ? undefined : measureParts(this.#counting.time, trace.spans);
    const measures = this.#measure(trace, time);
    this.#cases.push(measures);
    this.#count(trace);
    if (trace.state.kind !== 'final') this.#place(trace, measures);
    this.#route(trace, time);
  }

  /** A contract that was left out, since nobody can tell whose it is. */
  leaveOut(): void {
    this.#counts.erased += 1;
  }

  /** A case whose records do not hold. */
  skip(): void {
    this.#counts.unreadable += 1;
  }

  result(): Pick<Report, 'contracts' | 'where' | 'cycle' | 'routes' | 'cases'> {
    const routes = [...this.#routes].map(([route, { begun, registered, minutes }]) => ({
      route,
      begun,
      registered,
      ...spreadIn('minutes', minutes),
    }));
    return {
      contracts: { ...this.#counts },
      where: [...this.#places.values()]
        .toSorted((a, b) => a.place - b.place || compareNames(keyOf(a), keyOf(b)))
        .map(({ state, count, late, minutes }) => ({ state, count, late, ...spreadIn('minutes', minutes) })),
      cycle: this.#cycle(),
      routes: byCount(
        routes,
        ({ begun, registered }) => begun * 1000 + registered,
        ({ route }) => route,
      ),
      cases: this.#cases.toSorted((a, b) => compareNames(a.case, b.case)),
    };
  }

  #measure(trace: CaseTrace, time: MeasuredTime | undefined): CaseMeasures {
    const { until } = this.#counting;
    const inState = trace.state.kind === 'final' ? undefined : workedMs(this.#counting.time, trace.since, until);
    return {
      case: trace.case,
      route: trace.route,
      curator: trace.curator,
      client: clientNamed(trace),
      state: trace.state,
      since: trace.since,
      ...(inState === undefined ? {} : { inStateMinutes: wholeMinutes(inState) }),
      isLate: [...trace.askings, ...trace.waits].some(
        ({ dueAt, ended }) => ended === undefined && dueAt !== undefined && dueAt < until,
      ),
      begun: trace.begun,
      isAdopted: trace.isAdopted,
      isMigrated: trace.migrated.length > 0,
      ...(trace.submitted === undefined ? {} : { submitted: trace.submitted }),
      ...(trace.ended === undefined ? {} : { ended: trace.ended }),
      ...(trace.number === undefined ? {} : { number: trace.number }),
      ...(time === undefined ? {} : { time }),
      returns: trace.returns.length,
    };
  }

  #count({ begun, isAdopted, submitted, ended, state, migrated, client }: CaseTrace): void {
    const { has } = this.#counting;
    const counts = this.#counts;
    if (has(begun)) counts.begun += 1;
    if (has(begun) && isAdopted && submitted === undefined) counts.adopted += 1;
    if (submitted !== undefined && has(submitted)) counts.submitted += 1;
    if (ended !== undefined && has(ended.at)) counts[ended.state] += 1;
    if (state.kind !== 'final') counts.underWay += 1;
    if (migrated.some(has)) counts.migrated += 1;
    if (client.kind === 'erased') counts.erased += 1;
  }

  #place({ state, place }: CaseTrace, { isLate, inStateMinutes }: CaseMeasures): void {
    const found = under(this.#places, keyOf({ state }), () => ({ state, place, count: 0, late: 0, minutes: [] }));
    found.place = Math.min(found.place, place);
    found.count += 1;
    if (isLate) found.late += 1;
    if (inStateMinutes !== undefined) found.minutes.push(inStateMinutes);
  }

  #route({ route, begun, ended, submitted }: CaseTrace, time: MeasuredTime | undefined): void {
    const { has } = this.#counting;
    const isRegistered = ended?.state === 'registered' && has(ended.at);
    if (!has(begun) && !isRegistered) return;
    const found = under(this.#routes, route, () => ({ begun: 0, registered: 0, minutes: [] }));
    if (has(begun)) found.begun += 1;
    if (!isRegistered) return;
    found.registered += 1;
    if (submitted === undefined || time === undefined) {
      this.#registeredAdopted += 1;
      return;
    }
    this.#cycles.push(time);
    if (time.minutes !== undefined) found.minutes.push(time.minutes.whole);
  }

  #cycle(): CycleTimes {
    const sums = { ms: noParts(), minutes: noParts() };
    const byPart = new Map<TimePart, number[]>(TIME_PARTS.map((part) => [part, []]));
    for (const { ms, minutes } of this.#cycles) {
      for (const part of TIME_PARTS) {
        sums.ms[part] += ms.parts[part];
        if (minutes === undefined) continue;
        sums.minutes[part] += minutes.parts[part];
        byPart.get(part)?.push(minutes.parts[part]);
      }
    }
    const measured = this.#cycles.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes.whole]));
    return {
      ...spreadIn(
        'ms',
        this.#cycles.map(({ ms }) => ms.whole),
      ),
      ...spreadIn('minutes', measured),
      parts: sums,
      partMinutes: Object.fromEntries([...byPart].flatMap(([part, values]) => Object.entries(spreadIn(part, values)))),
      unmeasured: this.#cycles.length - measured.length,
      adopted: this.#registeredAdopted,
    };
  }
}

function keyOf({ state }: Pick<Place, 'state'>): string {
  return `${stateName(state)} ${'at' in state ? state.at : ''}`;
}
