// Whether somebody works at a moment.

import type { Instant } from '../domain/instant.ts';
import type { UnlistedYear } from './deadline.ts';
import { findSpan } from './find-span.ts';
import { endOf, intervalAt } from './interval-at.ts';
import type { WorkingTime } from './working-time.ts';

/** Whether `at` is in working time: opening time is, closing time is not. */
export function isWorking(
  time: WorkingTime,
  at: Instant,
): { readonly ok: true; readonly working: boolean } | UnlistedYear {
  const span = findSpan(time, at);
  return 'ok' in span ? span : { ok: true, working: at < endOf(span, intervalAt(span, at)) };
}
