// One call of a method: whether it exists, its budget of time, its parameters, what it answers.
import { methods } from '../methods/methods.ts';
import type { PortalCore } from '../portal-core.ts';
import { methodRow } from '../table/method-table.ts';
import { checkParameters } from './check-parameters.ts';
import type { Reply } from './method.ts';
import { MethodError, missingParameter } from './method-error.ts';
import type { FormFile } from './multipart.ts';
import type { Values } from './read-value.ts';

export type CallAsked = {
  readonly method: string;
  readonly params: Values;
  readonly userId: number;
  readonly files: ReadonlyMap<string, FormFile>;
  readonly origin: string;
  readonly isInBatch: boolean;
  readonly idempotencyKey?: string;
};

/** What a call will cost, in seconds; nothing for one that is turned away before it is looked at. */
export function costOf(core: PortalCore, asked: CallAsked): number {
  const row = methodRow(asked.method);
  const isSpent = core.operating.isSpent(String(asked.userId), asked.method, core.now());
  return row === undefined || isSpent ? 0 : core.settings.costSeconds[row.kind];
}

/** Does it. Throws `MethodError` for what is refused; the budget is spent either way. */
export function runCall(core: PortalCore, asked: CallAsked): Reply {
  const { state, settings } = core;
  const { method, userId } = asked;
  const now = core.now();
  const row = methodRow(method);
  const isThere = settings.thirdVersion === 'there' || !method.startsWith('v3:');
  const run = isThere ? methods(method) : undefined;
  if (row === undefined || run === undefined) {
    state.malformed.push({ method, says: 'method is not known', at: now });
    throw new MethodError('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404);
  }
  if (asked.isInBatch && row.kind === 'file') {
    throw new MethodError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405);
  }
  if (core.operating.isSpent(String(userId), method, now)) {
    throw new MethodError('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
  }
  core.operating.spend(String(userId), method, settings.costSeconds[row.kind], now);
  state.calls.push({ method, userId, at: now, inBatch: asked.isInBatch });
  const checked = checkParameters(row, asked.params);
  const problems =
    checked.missing === undefined ? checked.problems : [`${checked.missing} is missing`, ...checked.problems];
  for (const says of problems) state.malformed.push({ method, says, at: now });
  if (checked.missing !== undefined) throw missingParameter(checked.missing);
  if (problems[0] !== undefined && settings.malformed === 'refuse') {
    throw new MethodError('SIMULATOR_MALFORMED', problems.join('; '));
  }
  const { files, origin, idempotencyKey } = asked;
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  return run({ state, settings, now, userId, origin, params: checked.params, files, emit: core.emit, ...key });
}
