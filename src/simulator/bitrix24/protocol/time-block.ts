// The `time` of an answer: when it was worked on, and what is spent of the method's budget.
import type { Instant } from '../../../domain/instant.ts';
import type { PortalCore } from '../portal-core.ts';
import { portalTime } from './portal-time.ts';
import type { CallAsked } from './run-call.ts';
import { costOf } from './run-call.ts';

export function timeBlock(core: PortalCore, call: CallAsked, started: Instant): Record<string, unknown> {
  const { offsetMinutes } = core.settings;
  const finished = core.now();
  const duration = (finished - started) / 1000;
  return {
    start: started / 1000,
    finish: finished / 1000,
    duration,
    processing: costOf(core, call),
    date_start: portalTime(started, offsetMinutes),
    date_finish: portalTime(finished, offsetMinutes),
    ...core.operating.tell(String(call.userId), call.method, finished),
  };
}
