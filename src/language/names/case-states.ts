// The states of a case beside the stages of its route.

import { FINAL_STATES, WAITING_STATES } from '../../domain/states.ts';

/** Waiting states first, then those in which a case has ended. */
export const CASE_STATES: readonly string[] = [...WAITING_STATES, ...FINAL_STATES];
