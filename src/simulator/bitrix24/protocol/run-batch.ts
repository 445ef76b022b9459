// `batch`: up to 50 commands one after another, results of earlier ones put into later ones.
import type { PortalCore } from '../portal-core.ts';
import { MethodError } from './method-error.ts';
import { parseNested } from './nested-params.ts';
import type { Values } from './read-value.ts';
import { isRecord, isSet, recordOf, textOf } from './read-value.ts';
import type { CallAsked } from './run-call.ts';
import { costOf, runCall } from './run-call.ts';
import { substituteResults } from './substitute-results.ts';
import { timeBlock } from './time-block.ts';

const MOST = 50;

/** Results by key, as the envelope holds them. */
type Collected = Record<
  'result' | 'result_error' | 'result_total' | 'result_next' | 'result_time',
  Record<string, unknown>
>;

/** Yields the milliseconds that the next command takes; it is done when asked to go on. Gives the envelope's `result`. */
export function* runBatch(
  core: PortalCore,
  asked: Omit<CallAsked, 'method' | 'isInBatch'>,
): Generator<number, unknown> {
  const given = asked.params['cmd'];
  const commands = isRecord(given) || Array.isArray(given) ? Object.entries(given) : [];
  if (commands.length > MOST) throw new MethodError('ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded');
  const collected: Collected = { result: {}, result_error: {}, result_total: {}, result_next: {}, result_time: {} };
  for (const [key, command] of commands) {
    const call = readCommand(asked, textOf(command), collected.result);
    const started = core.now();
    yield costOf(core, call) * 1000;
    if (!runOne(core, call, key, collected, started) && isSet(asked.params['halt'])) break;
  }
  return Object.fromEntries(Object.entries(collected).map(([name, values]) => [name, phpArray(values)]));
}

function readCommand(asked: Omit<CallAsked, 'method' | 'isInBatch'>, command: string, results: Values): CallAsked {
  const at = command.indexOf('?');
  const method = (at < 0 ? command : command.slice(0, at))
    .toLowerCase()
    .replace(/\.json$/, '')
    .replace(/^\/|\/$/g, '');
  const params = at < 0 ? {} : parseNested(command.slice(at + 1));
  return { ...asked, method, params: recordOf(substituteResults(params, results)), isInBatch: true };
}

/** Whether it succeeded. */
function runOne(
  core: PortalCore,
  call: CallAsked,
  key: string,
  collected: Collected,
  started: ReturnType<PortalCore['now']>,
): boolean {
  try {
    if (call.method === 'batch')
      throw new MethodError('ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage', 405);
    const reply = runCall(core, call);
    collected.result[key] = reply.result;
    if (reply.total !== undefined) collected.result_total[key] = reply.total;
    if (reply.next !== undefined) collected.result_next[key] = reply.next;
    collected.result_time[key] = timeBlock(core, call, started);
    return true;
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    collected.result_error[key] = { error: error.code, error_description: error.message };
    return false;
  }
}

/** A map is a list while its keys go on from 0, and an empty one is `[]`. */
function phpArray(values: Record<string, unknown>): unknown {
  const keys = Object.keys(values);
  return keys.every((key, index) => key === String(index)) ? Object.values(values) : values;
}
