// What all counts of a report share: which moments count, how working time is measured, and in what order tables stand.

import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Asking, CaseTrace, StateWait } from './case-trace.ts';
import type { ClientNamed, LateCount } from './report.ts';
import { spreadOf } from './spread.ts';
import { wholeMinutes, workedMs } from './worked-ms.ts';

/** `has`: whether what happened then is counted. */
export type Counting = { readonly time: WorkingTime; readonly until: Instant; readonly has: (at: Instant) => boolean };

/** The spread as a field, or no field. */
export function spreadIn<Name extends string>(
  name: Name,
  values: readonly number[],
): { readonly [K in Name]?: ReturnType<typeof spreadOf> & {} } {
  const spread = spreadOf(values);
  return (spread === undefined ? {} : { [name]: spread }) as { readonly [K in Name]?: typeof spread & {} };
}

/** Deadlines, met and missed. What was taken off before its deadline says nothing; after it, it was late. */
export class LateTally {
  #ended = 0;
  #late = 0;
  #open = 0;
  #openLate = 0;
  readonly #by: number[] = [];

  add({ dueAt, ended }: Pick<Asking, 'dueAt' | 'ended'>, { time, until, has }: Counting): void {
    if (dueAt === undefined) return;
    const isLate = (ended?.at ?? until) > dueAt;
    if (ended === undefined) {
      this.#open += 1;
      if (isLate) this.#openLate += 1;
      return;
    }
    if (!has(ended.at) || (ended.how === 'off' && !isLate)) return;
    this.#ended += 1;
    if (!isLate) return;
    this.#late += 1;
    const by = workedMs(time, dueAt, ended.at);
    if (by !== undefined) this.#by.push(wholeMinutes(by));
  }

  result(): LateCount {
    return {
      ended: this.#ended,
      late: this.#late,
      ...spreadIn('by', this.#by),
      open: this.#open,
      openLate: this.#openLate,
    };
  }
}

/** A state as a deadline: leaving it is what it was for. */
export function deadlineOf({ dueAt, ended }: StateWait): Pick<Asking, 'dueAt' | 'ended'> {
  return {
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(ended === undefined ? {} : { ended: { at: ended, how: 'decided' } }),
  };
}

export function clientNamed({ client }: Pick<CaseTrace, 'client'>): ClientNamed {
  if (client.kind !== 'known') return client.kind;
  return { id: client.id, ...(client.title === undefined ? {} : { title: client.title }) };
}

/** The most first; what is equal by its name, so that the same log makes the same report. */
export function byCount<Row>(
  rows: readonly Row[],
  countOf: (row: Row) => number,
  nameOf: (row: Row) => string,
): readonly Row[] {
  return rows.toSorted((a, b) => countOf(b) - countOf(a) || compareNames(nameOf(a), nameOf(b)));
}

export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The value under a key, made when it is first asked for. */
export function under<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
