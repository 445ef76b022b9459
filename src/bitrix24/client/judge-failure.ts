// What an error of the portal, or the lack of an answer, means for what was asked.
import type { FarFailure } from '../../engine/ports/far-error.ts';
import type { CallKind } from './portal-call.ts';
import type { PortalError } from './read-envelope.ts';

/** A limit is reached, of requests or of the method's time; for how long is not known here. */
export type Judgement = FarFailure | { readonly kind: 'too_many' } | { readonly kind: 'method_time' };

/** Whatever is asked, an administrator has to see to it first: the webhook, its owner's rights, the plan, a manual block. */
const LOCKED_OUT = new Set([
  'NO_AUTH_FOUND',
  'EXPIRED_TOKEN',
  'INVALID_TOKEN',
  'INVALID_CREDENTIALS',
  'INSUFFICIENT_SCOPE',
  'USER_ACCESS_ERROR',
  'OVERLOAD_LIMIT',
  'PORTAL_DELETED',
  'PAYMENT_REQUIRED',
  'ALLOWED_ONLY_INTRANET_USER',
]);

/** The plan does not have it: `CREATE_DYNAMIC_ITEM_RESTRICTED` and its like. */
const BY_PLAN = /_RESTRICTED$/;

/** The portal broke off: how far it came is not said. */
const BROKE_OFF = new Set(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER']);

const MOST_REASON = 300;

/** By the error's code, and by the status where the code says nothing. `status` is undefined for a command of a batch. */
export function judgeError(error: PortalError, status: number | undefined, kind: CallKind): Judgement {
  const code = error.code.toUpperCase();
  if (code === 'QUERY_LIMIT_EXCEEDED') return { kind: 'too_many' };
  if (code === 'OPERATION_TIME_LIMIT') return { kind: 'method_time' };
  const reason = reasonOf(error, status);
  if (LOCKED_OUT.has(code) || BY_PLAN.test(code) || isShutOut(error, status)) return { kind: 'locked_out', reason };
  if (status === 429) return { kind: 'too_many' };
  if (BROKE_OFF.has(code) || (status ?? 400) >= 500) return judgeSilence(reason, kind);
  return { kind: 'refused', reason };
}

/** What was asked may have been done, unless it changes nothing. */
export function judgeSilence(reason: string, kind: CallKind): FarFailure {
  return kind === 'read' ? { kind: 'not_arrived', reason } : { kind: 'unknown', reason };
}

/** 403 with ACCESS_DENIED is the plan's; the same for a method that only applications may call is that method's. */
function isShutOut({ code, description }: PortalError, status: number | undefined): boolean {
  return status === 401 || (status === 403 && code === 'ACCESS_DENIED' && !/application context/i.test(description));
}

function reasonOf({ code, description }: PortalError, status: number | undefined): string {
  const parts = [code === '' ? `HTTP ${status ?? 200}` : code, description].filter((part) => part !== '');
  return parts.join(': ').slice(0, MOST_REASON);
}
