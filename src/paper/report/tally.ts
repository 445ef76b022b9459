// Counts cases, one after another in any order, into a report.

import type { WorkingTime } from '../../calendar/working-time.ts';
import type { ReasonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CaseLog } from './case-log.ts';
import type { CaseTrace } from './case-trace.ts';
import type { Counting } from './counting.ts';
import type { Report, ReportOnly } from './report.ts';
import { ContractTally } from './tally-contracts.ts';
import { DeadlineTally } from './tally-deadlines.ts';
import { LoadTally } from './tally-load.ts';
import { PaperTally } from './tally-papers.ts';
import { ReturnTally } from './tally-returns.ts';
import { traceCase } from './trace-case.ts';

/**
 * `time`: of the policy's calendar. `until`: later records are not read (absent, or after `now`: `now`), so that the report is the one
 * that would have been made then. `since`: what happened before is not counted. `documentOf`: the paper that a reason of return is
 * about by the catalogue, where nobody named one.
 */
export type ReportTerms = {
  readonly time: WorkingTime;
  readonly now: Instant;
  readonly since?: Instant;
  readonly until?: Instant;
  readonly only?: ReportOnly;
  readonly documentOf?: (reason: ReasonId) => string | undefined;
};

/** `skip`: a case is left out, since its records do not hold, and the report says so. */
export type Tally = {
  readonly add: (log: CaseLog) => void;
  readonly skip: () => void;
  readonly report: () => Report;
};

/** Keeps figures of each case, not its records: a log of any length is counted case by case. Throws when records do not fit. */
export function openTally({ time, now, since, until: end, only = {}, documentOf }: ReportTerms): Tally {
  const until = end === undefined || end > now ? now : end;
  const counting: Counting = { time, until, has: (at) => (since === undefined || at >= since) && at <= until };
  const contracts = new ContractTally(counting);
  const deadlines = new DeadlineTally(counting);
  const returns = new ReturnTally(counting, { documentOf: documentOf ?? (() => undefined) });
  const load = new LoadTally(counting);
  const papers = new PaperTally(counting);
  return {
    add: (log) => {
      const trace = traceCase(log, until);
      if (trace === undefined || !isWanted(trace, only)) {
        if (trace !== undefined && isUnknown(trace, only)) contracts.leaveOut();
        return;
      }
      for (const tally of [contracts, deadlines, returns, load, papers]) tally.add(trace);
    },
    skip: () => contracts.skip(),
    report: () => ({
      period: { ...(since === undefined ? {} : { since }), until },
      only,
      ...contracts.result(),
      ...deadlines.result(),
      ...returns.result(),
      ...load.result(),
      ...papers.result(),
    }),
  };
}

function isWanted(trace: CaseTrace, { route, curator, client }: ReportOnly): boolean {
  if (route !== undefined && trace.route !== route) return false;
  if (curator !== undefined && trace.curator !== curator) return false;
  return client === undefined || (trace.client.kind === 'known' && trace.client.id === client);
}

/** Its client cannot be compared with the one that is looked for. */
function isUnknown({ client, ...trace }: CaseTrace, { client: _, ...only }: ReportOnly): boolean {
  return client.kind === 'erased' && isWanted({ ...trace, client }, only);
}
