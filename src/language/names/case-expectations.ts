// What a test can expect only of a running case.

import type { ExpectationForm } from '../form/rule-files.generated.ts';

/** Keys of an expectation that only a running case can answer; the others are asked of its plan too. */
export const CASE_KEYS = [
  'state',
  'waiting_for',
  'asked',
  'kept',
  'reminded',
  'escalated',
  'notified',
  'letter',
  'task',
  'folder',
  'remarks',
  'refused',
] as const satisfies readonly (keyof ExpectationForm)[];
