// What a failure of a mail server means for the letter: known not to have left, never to leave, or unknown.
import type { Instant } from '../domain/instant.ts';
import type { FarFailure } from '../engine/ports/far-error.ts';
import type { SmtpTrouble } from './smtp-session.ts';

/** Milliseconds: whoever lists new senders (greylisting) wants to be asked again after five minutes; two rests and a half reach that. */
const REST_MS = 120_000;
/** For now: the server is busy, or does not know us yet. */
const FOR_NOW: ReadonlySet<number> = new Set([421, 450, 451, 452]);

type Told = {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
};

/**
 * `unknown` only where the server had the whole letter and gave no answer: everything before that it has to throw away, and whatever it
 * answers says whether it took it. Reasons name the command and the numbers of the answer, never its words: those may hold addresses, or
 * what we logged in with.
 */
export function judgeSmtpFailure({ thrown, isGiven }: SmtpTrouble, now: Instant): FarFailure {
  const told = toldBy(thrown);
  const reason = reasonOf(told);
  // Anything else says nothing of the letter.
  const answer = told.responseCode !== undefined && told.responseCode >= 400 ? told.responseCode : undefined;
  if (placeOf(told) === 'AUTH') return judgeLogin(told, reason);
  if (answer === undefined) {
    if (isGiven) return { kind: 'unknown', reason };
    // What the library itself would not send: an address that is none, a letter that is too large for this server.
    return told.code === 'EENVELOPE' || told.code === 'EMESSAGE'
      ? { kind: 'refused', reason }
      : { kind: 'not_arrived', reason };
  }
  if (FOR_NOW.has(answer)) return { kind: 'throttled', until: (now + REST_MS) as Instant, reason };
  if (answer >= 500 && answer !== 503) return { kind: 'refused', reason };
  return { kind: 'not_arrived', reason };
}

/** A login that was looked at and refused stays refused until somebody sets another one. */
function judgeLogin({ responseCode, code }: Told, reason: string): FarFailure {
  const isRefused = responseCode === undefined ? code === 'EAUTH' : responseCode >= 500;
  return isRefused ? { kind: 'locked_out', reason } : { kind: 'not_arrived', reason };
}

function toldBy(thrown: unknown): Told {
  return typeof thrown === 'object' && thrown !== null ? (thrown as Told) : {};
}

/** `RCPT TO: 550 5.1.1`, `CONN: ESOCKET ECONNREFUSED`. */
function reasonOf(told: Told): string {
  const { responseCode, response = '', code = 'ESOCKET', originalCode } = told;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const numbers = responseCode === undefined ? [code, originalCode] : [String(responseCode), enhanced];
  return `${placeOf(told)}: ${numbers.filter((part) => part !== undefined).join(' ')}`;
}

/** The command, without the kind of login. What the library says of itself is about the login or the connection. */
function placeOf({ command = 'CONN', code }: Told): string {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'AUTH';
  return command === 'API' ? 'CONN' : command;
}
