// A report for programs: `vizir-report/1`. Minutes are working minutes of the policy's calendar, `ms` those of the clock.
import type { Report } from '../../src/index.ts';
import { isoTime } from './iso-time.ts';
import { stateJson } from './state-json.ts';

export function reportJson({ period, only, where, cases, ...figures }: Report): object {
  return {
    format: 'vizir-report/1',
    period: { ...(period.since === undefined ? {} : { since: isoTime(period.since) }), until: isoTime(period.until) },
    only,
    ...snakeKeys(figures),
    where: where.map(({ state, ...one }) => ({ state: stateJson(state), ...snakeKeys(one) })),
    cases: cases.map(caseJson),
  };
}

function caseJson(one: Report['cases'][number]): object {
  const { state, since, begun, submitted, ended, time, ...rest } = one;
  return {
    ...snakeKeys(rest),
    state: stateJson(state),
    since: isoTime(since),
    begun: isoTime(begun),
    ...(submitted === undefined ? {} : { submitted: isoTime(submitted) }),
    ...(ended === undefined ? {} : { ended: { state: ended.state, at: isoTime(ended.at) } }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The same data under names as JSON has them here; values, and names that are ids, have no capitals. */
function snakeKeys(data: object): object {
  return snaked(data) as object;
}

function snaked(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(snaked);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
      snaked(value),
    ]),
  );
}
