// Whether an amendment gives some step more time than its route does.

import type { RouteRule, Sla } from '../../domain/bundle.ts';
import type { Duration, DurationUnit } from '../../domain/duration.ts';
import { SCALE } from '../../domain/fact.ts';
import type { TouchedRoutes } from './resolve-stage.ts';

export type Deadlines = { readonly slas: ReadonlyMap<string, Sla>; readonly routes: readonly RouteRule[] };

export type SlaChange = {
  readonly stage?: string;
  readonly step?: string;
  readonly sla?: string;
  /** Hundredths of a per cent. */
  readonly percent?: number;
};

const WHOLE = 100 * SCALE.percent;

/** True when a change of deadlines makes one of the steps that it meets wait longer, as far as the two lengths can be compared without a calendar. */
export function makesLonger(deadlines: Deadlines, change: SlaChange, touched: TouchedRoutes): boolean {
  if (change.percent !== undefined) return change.percent > WHOLE;
  const next = change.sla === undefined ? undefined : deadlines.slas.get(change.sla);
  if (next === undefined) return false;
  return deadlines.routes
    .filter(({ route }) => touched === 'all' || touched.has(route))
    .some((route) => slasOf(route, change).some((sla) => isLonger(next.allow, deadlines.slas.get(sla)?.allow)));
}

function slasOf(route: RouteRule, change: SlaChange): readonly string[] {
  return route.stages
    .filter(({ stage }) => change.stage === undefined || stage === change.stage)
    .flatMap(({ steps }) => steps)
    .filter(({ step }) => change.step === undefined || step === change.step)
    .flatMap(({ sla }) => (sla === undefined ? [] : [sla]));
}

/** Sizes of units beside one another: a working day has eight hours; months and years as their shortest and longest would mislead, so their mean. */
const SIZES: Readonly<Record<DurationUnit, { readonly clock: 'working' | 'calendar'; readonly size: number }>> = {
  working_hours: { clock: 'working', size: 1 },
  working_days: { clock: 'working', size: 8 },
  days: { clock: 'calendar', size: 1 },
  months: { clock: 'calendar', size: 30.4 },
  years: { clock: 'calendar', size: 365 },
};

/** Working time and calendar time cannot be compared without a calendar: then neither is said to be longer. */
function isLonger(next: Duration, now: Duration | undefined): boolean {
  if (now === undefined) return false;
  const [a, b] = [SIZES[next.unit], SIZES[now.unit]];
  return a.clock === b.clock && next.count * a.size > now.count * b.size;
}
