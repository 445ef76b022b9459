// A request that fails: what is done of it and when, and what comes back.
import type { Instant } from '../../../domain/instant.ts';
import { errorResponse, html, isTaken, tooMany, workOn } from '../answer-request.ts';
import type { PortalCore } from '../portal-core.ts';
import { MethodError } from '../protocol/method-error.ts';
import type { PortalRequest, PortalResponse } from '../protocol/portal-request.ts';
import type { PortalFault } from './portal-fault.ts';

const BROKEN_OFF: PortalResponse = { kind: 'broken_off' };

/** Gives what comes back, and for how many ms nothing does. */
export function answerWithFault(
  core: PortalCore,
  request: PortalRequest,
  fault: PortalFault,
): { readonly response: PortalResponse; readonly afterMs: number } {
  // Counted when it comes, whenever it is done.
  if (!isTaken(core, request)) return { response: tooMany(core), afterMs: 0 };
  switch (fault.fault) {
    case 'broken_off':
      doneAfter(core, request, fault.done);
      return { response: BROKEN_OFF, afterMs: 0 };
    case 'no_answer':
      doneAfter(core, request, fault.done);
      return { response: html(504, 'Gateway Time-out'), afterMs: core.settings.cutMs };
    case 'html':
      doneAfter(core, request, fault.done === 'at_once' ? 0 : 'never');
      return { response: html(fault.status, 'Bad Gateway'), afterMs: 0 };
    case 'cut_short':
      return { response: cutShort(finishNow(core, request)), afterMs: 0 };
    case 'moved': {
      const headers = { location: `${fault.to}${request.url}`, 'content-type': 'text/html' };
      return { response: { kind: 'response', status: 302, headers, body: '' }, afterMs: 0 };
    }
    case 'throttled':
      return { response: tooMany(core), afterMs: 0 };
    default:
      return { response: errorResponse(core, 'v2', refusalOf(fault.fault)), afterMs: 0 };
  }
}

function doneAfter(core: PortalCore, request: PortalRequest, done: 'never' | number): void {
  if (done === 'never') return;
  if (done === 0) finishNow(core, request);
  else core.later((core.now() + done) as Instant, () => finishNow(core, request));
}

function finishNow(core: PortalCore, request: PortalRequest): PortalResponse {
  const work = workOn(core, request);
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

function cutShort(response: PortalResponse): PortalResponse {
  if (response.kind === 'broken_off') return response;
  return { ...response, body: response.body.slice(0, Math.floor(response.body.length / 2)) };
}

function refusalOf(fault: 'spent' | 'overloaded' | 'internal_error'): MethodError {
  switch (fault) {
    case 'spent':
      return new MethodError('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
    case 'overloaded':
      return new MethodError('OVERLOAD_LIMIT', 'REST API is blocked due to overload.', 503);
    case 'internal_error':
      return new MethodError('INTERNAL_SERVER_ERROR', 'Internal server error', 500);
  }
}
