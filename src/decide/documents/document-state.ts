// What a paper is worth on the decisive day: by its dates, by 1C, by the amount that it allows, by a promise.

import type { DocumentRule, Holds } from '../../domain/bundle.ts';
import type { PaperFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import { addDays, addMonths, parseDay, yearOf } from '../../domain/day.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Answer } from '../../domain/fact.ts';
import type { DocumentState, PlannedDocument } from '../../domain/plan.ts';

export type Judgement = { readonly state: DocumentState; readonly ground: PlannedDocument['ground'] };

/** `signBy`: the day of signing as far as it is known. `limited`: the answer to the fact that the paper has to allow. */
export type JudgedOn = { readonly asOf: Day; readonly signBy: Day | undefined; readonly limited: Answer | undefined };

/**
 * The state of one paper. A paper without the date that it needs is `received`, never `valid`; `expiring` holds on the
 * decisive day but not on the day of signing. A paper that is refused for its amount or by 1C is `invalid` whatever its dates.
 */
export function documentState(rule: DocumentRule, paper: PaperFacts | undefined, on: JudgedOn): Judgement {
  if (paper === undefined || !paper.received) return stateOfMissing(paper, on.asOf);
  if (paper.invalid === true) return { state: 'invalid', ground: { kind: 'onec' } };
  const limit = rule.limit === undefined ? 'enough' : allowance(paper, on.limited);
  if (limit === 'exceeded') return { state: 'invalid', ground: { kind: 'limit_exceeded' } };
  const byDates = stateByHolds(rule.holds, paper, on);
  const isGood = byDates.state === 'valid' || byDates.state === 'expiring';
  return limit === 'unknown' && isGood
    ? { state: 'received', ground: { ...byDates.ground, kind: 'limit_unknown' } }
    : byDates;
}

function stateOfMissing(paper: PaperFacts | undefined, asOf: Day): Judgement {
  const promised = paper?.promised;
  if (promised === undefined) return { state: 'missing', ground: { kind: 'not_received' } };
  if (promised >= asOf) return { state: 'promised', ground: { kind: 'promised', day: promised } };
  return { state: 'missing', ground: { kind: 'not_received', day: promised } };
}

/** A contract without an amount has none that a paper could be held against. */
function allowance({ limitMinor }: PaperFacts, limited: Answer | undefined): 'enough' | 'exceeded' | 'unknown' {
  if (limitMinor === undefined || limited?.kind !== 'value' || typeof limited.value !== 'number') return 'unknown';
  return limited.value <= limitMinor ? 'enough' : 'exceeded';
}

function stateByHolds(holds: Holds | undefined, paper: PaperFacts, on: JudgedOn): Judgement {
  if (holds === undefined) return { state: 'valid', ground: { kind: 'no_shelf_life' } };
  if (holds.kind === 'onec') {
    return paper.invalid === false
      ? { state: 'valid', ground: { kind: 'onec' } }
      : { state: 'received', ground: { kind: 'onec_unknown' } };
  }
  const holdsUntil = lastDay(holds, paper);
  if (holdsUntil === undefined) return { state: 'received', ground: { kind: 'date_needed' } };
  const ground = { kind: 'date', holdsUntil } as const;
  if (holdsUntil < on.asOf) return { state: 'expired', ground };
  const isShort = holds.on.kind === 'signing' && on.signBy !== undefined && holdsUntil < on.signBy;
  return { state: isShort ? 'expiring' : 'valid', ground };
}

/** The last day on which a paper holds; undefined without the date that it is counted from. */
function lastDay(holds: Exclude<Holds, { kind: 'onec' }>, { issued, until }: PaperFacts): Day | undefined {
  switch (holds.kind) {
    case 'for':
      return issued === undefined ? undefined : later(issued, holds.allow);
    case 'until_stated':
      if (until !== undefined) return until;
      return issued === undefined || holds.default === undefined ? undefined : later(issued, holds.default);
    case 'until_year_end':
      return until ?? (issued === undefined ? undefined : lastDayOfYear(issued));
  }
}

/** The day of issue is not counted, the last day is in: 30 days from the 1st are the 31st, a year ends on the same date. */
function later(from: Day, { count, unit }: Duration): Day {
  switch (unit) {
    case 'days':
      return addDays(from, count);
    case 'months':
      return addMonths(from, count);
    case 'years':
      return addMonths(from, count * 12);
    case 'working_hours':
    case 'working_days':
      throw new Error('the shelf life of a paper is never counted in working time');
  }
}

function lastDayOfYear(day: Day): Day {
  const last = parseDay(`${yearOf(day)}-12-31`);
  if (last === undefined) throw new Error(`a year without an end: ${yearOf(day)}`);
  return last;
}
