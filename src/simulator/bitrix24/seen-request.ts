// What can be told of a request once it is answered: for a log that people read. No values of parameters, no secrets.
import type { Instant } from '../../domain/instant.ts';
import type { PortalCore } from './portal-core.ts';
import type { PortalRequest, PortalResponse } from './protocol/portal-request.ts';
import { readRequest } from './protocol/read-request.ts';
import { isRecord, recordOf, textOf } from './protocol/read-value.ts';
import { costOf } from './protocol/run-call.ts';

export type SeenCommand = { readonly method: string; readonly seconds: number; readonly error?: string };
export type SeenRequest = {
  readonly at: Instant;
  /** `batch` holds the commands; of any other method there is one. */
  readonly method: string;
  readonly userId: number;
  readonly commands: readonly SeenCommand[];
  /** 0: the connection broke off. */
  readonly status: number;
  readonly error?: string;
  /** Of the counter of requests, after this one. */
  readonly level: number;
};

export function seenRequest(
  core: PortalCore,
  request: PortalRequest,
  response: PortalResponse,
  at: Instant,
): SeenRequest {
  const asked = readRequest(request);
  const from = request.from ?? '127.0.0.1';
  const level = core.intensity.levels(at).find((one) => one.from === from)?.level ?? 0;
  const answer = answerOf(response);
  const error = textOf(answer['error']);
  const common = {
    at,
    status: response.kind === 'response' ? response.status : 0,
    level,
    ...('error' in answer ? { error: error === '' ? textOf(answer['error_description']) : error } : {}),
  };
  if (asked === undefined || asked === 'malformed_body') return { ...common, method: '?', userId: 0, commands: [] };
  const { userId, version } = asked;
  const method = version === 'v3' ? `v3:${asked.method}` : asked.method;
  const cost = (name: string): number =>
    costOf(core, { method: name, params: {}, userId, files: new Map(), origin: '', isInBatch: true });
  if (method !== 'batch') return { ...common, method, userId, commands: [{ method, seconds: cost(method) }] };
  const errors = recordOf(recordOf(answer['result'])['result_error']);
  const commands = Object.entries(recordOf(asked.params['cmd'])).map(([key, command]): SeenCommand => {
    const name = (textOf(command).split('?')[0] ?? '').toLowerCase();
    const failed = recordOf(errors[key]);
    const code = textOf(failed['error']);
    const told = isRecord(errors[key]) ? { error: code === '' ? textOf(failed['error_description']) : code } : {};
    return { method: name, seconds: cost(name), ...told };
  });
  return { ...common, method, userId, commands };
}

function answerOf(response: PortalResponse): Record<string, unknown> {
  if (response.kind === 'broken_off') return {};
  if (response.headers['content-type']?.startsWith('application/json') !== true) return {};
  try {
    return recordOf(JSON.parse(Buffer.from(response.body).toString('utf8')));
  } catch {
    return {};
  }
}
