// How a play has ended, for programs: `vizir-demo/1`.
import type { DemoEnd } from '../../src/index.ts';
import { formatDay } from '../../src/index.ts';
import { reportJson } from './report-json.ts';

export function demoJson(end: DemoEnd): object {
  const { seed, contracts, without, stages, where, portal, mistakes, verified, checks } = end;
  return {
    format: 'vizir-demo/1',
    simulated: true,
    seed,
    contracts,
    from: formatDay(end.from),
    until: formatDay(end.until),
    without,
    stages,
    where,
    portal,
    onec_requests: end.onecRequests,
    letters_sent: end.lettersSent,
    mistakes,
    verified,
    checks: checks.map(({ check, found }) => ({ check, holds: found.length === 0, found })),
    report: reportJson(end.report),
  };
}
