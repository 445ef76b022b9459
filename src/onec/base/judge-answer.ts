// What an answer of a 1C base, or of whatever stands before it, means for what was asked. Only reading is asked for: nothing is ever half done.
import type { Instant } from '../../domain/instant.ts';
import type { FarFailure } from '../../engine/ports/far-error.ts';
import type { BaseAnswer } from './base-transport.ts';

export type Judged =
  | { readonly kind: 'read'; readonly body: unknown }
  /** There is no such object. */
  | { readonly kind: 'missing' }
  /** `again`: the same request may do better in a moment. */
  | { readonly kind: 'failed'; readonly failure: FarFailure; readonly again: boolean };

/** Of `odata.error`: the code is a text, also `-1`. */
type BaseError = { readonly code: string; readonly message: string };

/** What an error of 1C means, by its code: names of its documentation of OData. */
const NO_SUCH_OBJECT = '9';
const NO_RIGHTS = '20';
const MEANINGS: Readonly<Record<string, string>> = {
  '6': 'no such field or path',
  '8': 'no such set is published',
  '10': 'no such property',
  '11': 'no such method',
  '14': 'the filter is not understood',
  [NO_RIGHTS]: 'the user has no right to read this',
};

const MOST_REASON = 300;
/** What a gateway's `Retry-After` may ask for, and what is waited where it says nothing, in seconds. */
const WAIT_S = 60;
const MOST_WAIT_S = 3600;

/** Words of 1C's own page when no licence is free. */
const LICENCE = /лиценз|licen[cs]e/i;

export function judgeAnswer({ status, text, retryAfter }: BaseAnswer, now: Instant): Judged {
  const body = parsed(text);
  const error = baseError(body);
  if (error !== undefined) return judgeError(error, status);
  if (status === 429) {
    const until = (now + secondsOf(retryAfter) * 1000) as Instant;
    return failed({ kind: 'throttled', until, reason: 'too many requests (HTTP 429)' });
  }
  if (status === 401) return lockedOut('1C does not know the user or the password (HTTP 401)');
  if (status === 403) return lockedOut('the web server does not let us in (HTTP 403)');
  if (status === 406) return lockedOut('1C does not answer in JSON (HTTP 406)');
  if (status >= 500 || status === 408) return away(`${pageOf(text)} (HTTP ${status})`);
  if (status === 404) return away(`no publication there (HTTP 404): ${pageOf(text)}`, false);
  if (status < 200 || status > 299) return failed({ kind: 'refused', reason: `HTTP ${status}: ${pageOf(text)}` });
  if (body === undefined) return judgeText(text, status);
  return { kind: 'read', body };
}

function judgeError({ code, message }: BaseError, status: number): Judged {
  if (status === 404 && code === NO_SUCH_OBJECT) return { kind: 'missing' };
  const said = [MEANINGS[code], message].filter((part) => part !== undefined && part !== '').join(': ');
  const reason = `HTTP ${status}, code ${code}: ${said}`.slice(0, MOST_REASON);
  if (status === 401 || status === 403 || MEANINGS[code] !== undefined) return lockedOut(reason);
  if (status >= 500) return away(reason);
  return failed({ kind: 'refused', reason });
}

/** 200, and no JSON: a page for people, an answer in XML, half an answer. */
function judgeText(text: string, status: number): Judged {
  if (/^\s*<(\?xml|feed|entry|service)\b/i.test(text))
    return lockedOut('1C answers in XML: JSON is not to be had there');
  return away(`${pageOf(text)} (HTTP ${status})`);
}

/** Nothing of the page itself: it may hold anything. */
function pageOf(text: string): string {
  if (LICENCE.test(text)) return '1C has no free licence';
  if (text.trim() === '') return 'an empty answer';
  return /<html|<!doctype/i.test(text) ? 'a page for people instead of an answer' : 'an answer that is not understood';
}

function lockedOut(reason: string): Judged {
  return failed({ kind: 'locked_out', reason });
}

function away(reason: string, again = true): Judged {
  return { kind: 'failed', failure: { kind: 'not_arrived', reason }, again };
}

function failed(failure: FarFailure): Judged {
  return { kind: 'failed', failure, again: false };
}

function secondsOf(retryAfter: string | undefined): number {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : WAIT_S;
  return Math.min(Math.max(seconds, 1), MOST_WAIT_S);
}

function baseError(body: unknown): BaseError | undefined {
  const error = isMap(body) ? body['odata.error'] : undefined;
  if (!isMap(error)) return undefined;
  const { code, message } = error;
  const value = isMap(message) ? message['value'] : message;
  return { code: String(code ?? ''), message: typeof value === 'string' ? value : '' };
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
