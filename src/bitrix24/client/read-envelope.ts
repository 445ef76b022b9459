// What the portal's answers look like: an envelope around a result or an error, the same for one command of a batch.
import type { RunTime } from './method-time.ts';

export type PortalError = { readonly code: string; readonly description: string };

export type Envelope = {
  /** Own property only where there is a result, which may be null. */
  readonly result?: unknown;
  readonly error?: PortalError;
  readonly total?: number;
  readonly next?: number;
  readonly time: RunTime;
};

/** One command of a batch; undefined where the batch says nothing of it. */
export type BatchAnswer = (key: string) => Envelope | undefined;

/** Undefined for what is not an answer of the REST interface: a page for people, half a text, JSON of another form. */
export function readEnvelope(text: string): Envelope | undefined {
  const body = parsed(text);
  if (!isMap(body)) return undefined;
  const error = errorOf(body);
  const time = runTimeOf(body['time']);
  if (error !== undefined) return { error, time };
  return 'result' in body
    ? { result: body['result'], ...numberOf('total', body['total']), ...numberOf('next', body['next']), time }
    : undefined;
}

/** The answers to a batch's commands; undefined where the result is none of a batch. Empty maps come as `[]`. */
export function readBatch(result: unknown): BatchAnswer | undefined {
  if (!isMap(result) || !('result' in result)) return undefined;
  const part = (name: string, key: string): unknown => {
    const map = result[name];
    return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  };
  return (key) => {
    const time = runTimeOf(part('result_time', key));
    const error = part('result_error', key);
    if (error !== undefined) return { error: errorOf({ error }) ?? NO_ERROR, time };
    const results = result['result'];
    if (!isMap(results) || !Object.hasOwn(results, key)) return undefined;
    const page = { ...numberOf('total', part('result_total', key)), ...numberOf('next', part('result_next', key)) };
    return { result: results[key], ...page, time };
  };
}

const NO_ERROR: PortalError = { code: '', description: '' };

/** v2: `{error, error_description}`, in a batch one level deeper; v3: `{error: {code, message}}`. The code may be empty or a number. */
function errorOf(body: Readonly<Record<string, unknown>>): PortalError | undefined {
  const { error } = body;
  if (error === undefined || error === null || ('result' in body && error === '')) return undefined;
  if (!isMap(error)) return { code: textOf(error), description: textOf(body['error_description']) };
  return {
    code: textOf(error['error'] ?? error['code']),
    description: textOf(error['error_description'] ?? error['message']),
  };
}

/** The portal's seconds as milliseconds; when the method's time comes back is told by the portal's clock, and kept as a distance. */
function runTimeOf(time: unknown): RunTime {
  if (!isMap(time)) return {};
  const [processing, operating, reset, finish] = ['processing', 'operating', 'operating_reset_at', 'finish'].map(
    (name) => secondsOf(time[name]),
  );
  return {
    processingMs: inMs(processing),
    operatingMs: inMs(operating),
    resetInMs: reset === undefined || finish === undefined ? undefined : inMs(reset - finish),
  };
}

function secondsOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function inMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.max(0, Math.round(seconds * 1000));
}

function numberOf<Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) found[name] = number;
  return found;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
