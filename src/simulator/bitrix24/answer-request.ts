// A request to the portal, from its address to its answer, without sockets.

import { fileOfToken } from './methods/store-file.ts';
import type { PortalCore } from './portal-core.ts';
import { MethodError } from './protocol/method-error.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import type { Asked } from './protocol/read-request.ts';
import { readRequest } from './protocol/read-request.ts';
import { textOf } from './protocol/read-value.ts';
import { runBatch } from './protocol/run-batch.ts';
import type { CallAsked } from './protocol/run-call.ts';
import { costOf, runCall } from './protocol/run-call.ts';
import { timeBlock } from './protocol/time-block.ts';

/** Yields the milliseconds that the next piece of work takes; the piece is done when it is asked to go on. */
export type Work = Generator<number, PortalResponse>;

/** Everything that the portal does for a request that reached it. */
export function* answerRequest(core: PortalCore, request: PortalRequest): Work {
  return isTaken(core, request) ? yield* workOn(core, request) : tooMany(core);
}

/** Counts the request; whether it is looked at. */
export function isTaken(core: PortalCore, request: PortalRequest): boolean {
  return core.intensity.takes(request.from ?? '127.0.0.1', core.now());
}

export function tooMany(core: PortalCore): PortalResponse {
  return errorResponse(core, 'v2', new MethodError('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503));
}

/** What is done once a request was counted. */
export function* workOn(core: PortalCore, request: PortalRequest): Work {
  const asked = readRequest(request);
  if (asked === undefined) return html(404, 'Not Found');
  if (asked === 'malformed_body') {
    return errorResponse(core, 'v2', new MethodError('INVALID_REQUEST', 'The request body is not valid JSON'));
  }
  if (core.codeOf(asked.userId) !== asked.code || core.state.revoked.has(asked.userId)) {
    return errorResponse(core, asked.version, new MethodError('NO_AUTH_FOUND', 'Wrong authorization data', 401));
  }
  if (asked.method === 'download') return yield* download(core, asked);
  try {
    return yield* answerAsked(core, asked, request);
  } catch (error) {
    if (error instanceof MethodError) return errorResponse(core, asked.version, error);
    throw error;
  }
}

function* answerAsked(core: PortalCore, asked: Asked, request: PortalRequest): Work {
  const started = core.now();
  const origin = `${addressOf(request)}/rest/${asked.userId}/${asked.code}`;
  const { params, userId, files, idempotencyKey } = asked;
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  const shared = { params, userId, files, origin, ...key };
  const method = asked.version === 'v3' ? `v3:${asked.method}` : asked.method;
  const call: CallAsked = { ...shared, method, isInBatch: false };
  if (method === 'batch') {
    const result = yield* runBatch(core, shared);
    return json(200, { result, time: timeBlock(core, call, started) });
  }
  yield costOf(core, call) * 1000;
  const { headers, ...reply } = runCall(core, call);
  return json(200, { ...reply, time: timeBlock(core, call, started) }, headers);
}

/** The address by which the portal was called, without a path. */
function addressOf({ headers }: PortalRequest): string {
  const scheme = headers['x-forwarded-proto'] ?? 'https';
  return `${scheme}://${headers['host'] ?? 'portal.test'}`;
}

/** No method, hence without a budget of its own; it takes as long as any work with a file. */
function* download(core: PortalCore, asked: Asked): Work {
  yield core.settings.costSeconds.file * 1000;
  const file = fileOfToken(core.state, textOf(asked.params['token']), asked.code);
  if (file === undefined) return html(404, 'Not Found');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(Buffer.byteLength(file.content)),
    'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename*=utf-8''${encodeURIComponent(file.name)}`,
  };
  return { kind: 'response', status: 200, headers, body: file.content };
}

/** The envelope of a refusal: flat in the second version, nested in the third. */
export function errorResponse(core: PortalCore, version: 'v2' | 'v3', error: MethodError): PortalResponse {
  const now = core.now() / 1000;
  if (version === 'v3') return json(error.status, { error: { code: error.code, message: error.message } });
  return json(error.status, {
    error: error.code,
    error_description: error.message,
    time: { start: now, finish: now, duration: 0 },
  });
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): PortalResponse {
  return {
    kind: 'response',
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

export function html(status: number, title: string): PortalResponse {
  const body = `<html><head><title>${status} ${title}</title></head><body><center><h1>${status} ${title}</h1></center></body></html>`;
  return { kind: 'response', status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
