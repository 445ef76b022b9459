// The start from which a route breaks a promised time by the most, over every start and every contract.

import { addDuration } from '../../calendar/add-duration.ts';
import { workingMinutesBetween } from '../../calendar/working-minutes-between.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Day } from '../../domain/day.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Node } from '../diagram/node-store.ts';
import { NONE } from '../diagram/node-store.ts';
import type { Proof } from '../findings/proof.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import type { Days } from '../regions/days-of.ts';
import { daysOf } from '../regions/days-of.ts';
import { horizonOf } from '../space/build-space.ts';
import { Ends } from './allowance.ts';
import type { CalendarVector } from './calendar-vectors.ts';
import { calendarVectors } from './calendar-vectors.ts';
import { endsFrom } from './last-ends.ts';
import { boundOf, isBounded, latestBound } from './latest-bound.ts';
import type { TimedStage } from './timed-stages.ts';
import { timedStages } from './timed-stages.ts';
import type { Opening } from './working-starts.ts';
import { latticeOf, openingsOf, startsIn } from './working-starts.ts';

/** `late`: working minutes on the policy's calendar. `region`: all contracts that are late from some start; `worst`: those of this one. */
export type Slow = {
  readonly start: Instant;
  readonly end: Instant;
  readonly due: Instant;
  readonly late: number;
  readonly vector: CalendarVector;
  readonly stages: readonly TimedStage[];
  readonly opening: Opening;
  readonly worst: Node;
  readonly region: Node;
  /** `some`: on some days of the region's stretches every start is in time. */
  readonly days: 'all' | 'some';
};

/** One late start. `region`: the contracts that are late from it. */
type Late = Omit<Slow, 'days'>;

/** Days of one stretch of rules, and of one slice of absences where calendars hang on people. */
type Part = {
  readonly within: Node;
  readonly stages: readonly TimedStage[];
  readonly openings: readonly Opening[];
  readonly vector: CalendarVector;
};

/** Looks for the starts of one promise; what is counted for one route serves the others. */
export class SlowestStart {
  readonly ends: Ends;
  readonly time: WorkingTime;
  readonly #proof: Proof;
  readonly #allow: Duration;
  readonly #openings: readonly Opening[];
  readonly #dues = new Map<Instant, Instant | undefined>();
  readonly #suspects = new Map<string, Map<number, readonly Instant[]>>();

  constructor(proof: Proof, allow: Duration) {
    this.#proof = proof;
    this.#allow = allow;
    this.ends = new Ends(proof.bundle);
    this.time = this.ends.time(proof.bundle.decisions.policy.calendar);
    const { from, until } = horizonOf(proof.bundle, proof.asOf);
    this.#openings = openingsOf(this.time, from, until);
  }

  /** Undefined when every contract of the route within `promised` keeps the promise, whenever it begins. */
  of(route: SettledRoute, promised: Node): Slow | undefined {
    const { diagrams } = this.#proof.regions;
    const byDay = new Map<Day, Node>();
    let slowest: Late | undefined;
    for (const part of this.#partsOf(route, promised)) {
      for (const { opening, start } of this.#suspectsOf(part)) {
        const late = this.#lateFrom(part, opening, start);
        if (late === undefined) continue;
        byDay.set(opening.day, diagrams.or(byDay.get(opening.day) ?? NONE, late.region));
        if (slowest === undefined || slowest.late < late.late) slowest = late;
      }
    }
    if (slowest === undefined) return undefined;
    const region = diagrams.union([...byDay.values()]);
    return { ...slowest, region, days: daysOf(diagrams, region, this.#openDays(byDay)) };
  }

  /** What is late on each day on which something can begin. */
  #openDays(byDay: ReadonlyMap<Day, Node>): readonly Days[] {
    const { stretches } = this.#proof.regions.space;
    return this.#openings.map(({ day }) => ({
      stretch: stretches.findIndex(({ from, until }) => from <= day && day <= until),
      region: byDay.get(day) ?? NONE,
    }));
  }

  #partsOf(route: SettledRoute, promised: Node): readonly Part[] {
    const { regions } = this.#proof;
    const { diagrams, space } = regions;
    return calendarVectors(this.#proof, route).flatMap((vector) => {
      const stages = timedStages(this.#proof, route, vector.calendarOf);
      const own = diagrams.and(diagrams.and(route.settled, promised), vector.region);
      return space.stretches.flatMap(({ from, until }, stretch): readonly Part[] => {
        if (vector.slice !== undefined && vector.slice.stretch !== stretch) return [];
        const within = diagrams.and(own, diagrams.literal(0, [[stretch, stretch]]));
        if (within === NONE) return [];
        const [first, last] = [vector.slice?.from ?? from, vector.slice?.until ?? until];
        const openings = this.#openings.filter(({ day }) => first <= day && day <= last);
        return [{ within, stages: withinOnly(this.#proof, stages, within), openings, vector }];
      });
    });
  }

  /** The starts for which the quick bound does not say that all is well. */
  #suspectsOf({ stages, openings }: Part): readonly { readonly opening: Opening; readonly start: Instant }[] {
    const bound = boundOf(stages);
    const allowances = bound.stages.flatMap((stage) => stage.flatMap(({ choices }) => choices));
    const times = [...new Set(allowances.map(({ calendar }) => this.ends.time(calendar)))];
    const lattice = latticeOf([...new Set([this.time, ...times])], allowances);
    const bounded = isBounded(bound.stages);
    const key = `${bound.key} ${lattice}`;
    const byOpening = this.#suspects.get(key) ?? new Map<number, readonly Instant[]>();
    this.#suspects.set(key, byOpening);
    return openings.flatMap((opening) => {
      const known =
        byOpening.get(opening.from) ?? startsIn(opening, lattice).filter((start) => isSuspect.call(this, start));
      byOpening.set(opening.from, known);
      return known.map((start) => ({ opening, start }));
    });

    function isSuspect(this: SlowestStart, start: Instant): boolean {
      const due = this.#dueOf(start);
      if (due === undefined) return false;
      const last = bounded ? latestBound(this.ends, bound.stages, start) : undefined;
      return last === undefined || last > due;
    }
  }

  #dueOf(start: Instant): Instant | undefined {
    if (this.#dues.has(start)) return this.#dues.get(start);
    const due = addDuration(this.time, start, this.#allow);
    const at = due.ok ? due.at : undefined;
    this.#dues.set(start, at);
    return at;
  }

  #lateFrom({ stages, within, vector }: Part, opening: Opening, start: Instant): Late | undefined {
    const { diagrams } = this.#proof.regions;
    const due = this.#dueOf(start);
    if (due === undefined) return undefined;
    const late = [...endsFrom(diagrams, this.ends, stages, start, within)].filter(([end]) => end > due);
    if (late.length === 0) return undefined;
    const region = diagrams.union(late.map(([, node]) => node));
    const [end, worst] = late.reduce((last, one) => (one[0] > last[0] ? one : last));
    const minutes = this.#minutesLate(due, end);
    return { start, end, due, late: minutes, vector, stages, opening, worst, region };
  }

  #minutesLate(due: Instant, end: Instant): number {
    const between = workingMinutesBetween(this.time, due, end);
    // Late by hours in which nobody here works is late all the same.
    return between.ok ? between.minutes : 0;
  }
}

/** The choices that some contract of the part has. */
function withinOnly({ regions }: Proof, stages: readonly TimedStage[], within: Node): readonly TimedStage[] {
  const { diagrams } = regions;
  return stages.map((stage) =>
    stage.flatMap((step) => {
      const choices = step.choices.filter(({ region }) => diagrams.and(region, within) !== NONE);
      return diagrams.and(step.needed, within) === NONE ? [] : [{ ...step, choices }];
    }),
  );
}
