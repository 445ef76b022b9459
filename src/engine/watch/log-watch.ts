// What the engine tells about itself, as lines of a log. What a person should see stands at `warn`, what needs one at `error`.
import type { Instant } from '../../domain/instant.ts';
import type { Log, LogFields, LogLevel } from './open-log.ts';
import type { DeliveredEffect, Noticed, Stepped, Watch } from './watch.ts';

const STEPPED: Readonly<Record<Stepped['outcome'], LogLevel>> = {
  advanced: 'info',
  nothing: 'debug',
  refused: 'info',
  stale: 'debug',
  retry: 'warn',
  poisoned: 'error',
};

const DELIVERED: Readonly<Record<DeliveredEffect['outcome'], LogLevel>> = {
  pending: 'debug',
  sending: 'debug',
  sent: 'info',
  retry: 'warn',
  unknown: 'warn',
  dropped: 'info',
  dead: 'error',
};

const NOTICED: Readonly<Record<Noticed['what'], LogLevel>> = {
  clock_jumped: 'warn',
  portal_ahead: 'error',
  restored: 'warn',
  replayed: 'info',
  bug: 'error',
};

export function logWatch(log: Log): Watch {
  return {
    stepped: ({ ms, ...step }) => log[STEPPED[step.outcome]]('step', { ...step, ms: rounded(ms) }),
    delivered: ({ ms, ...delivery }) => log[DELIVERED[delivery.outcome]]('delivery', { ...delivery, ms: rounded(ms) }),
    paused: ({ until, ...pause }) => log.warn('pause', { ...pause, until: moment(until) }),
    noticed: (notice) => log[NOTICED[notice.what]]('notice', noticed(notice)),
  };
}

function noticed(notice: Noticed): LogFields {
  return notice.what === 'restored' ? { ...notice, copiedAt: moment(notice.copiedAt) } : notice;
}

/** To the microsecond. */
function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

function moment(at: Instant): string {
  return new Date(at).toISOString();
}
