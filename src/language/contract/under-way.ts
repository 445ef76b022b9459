// What is said of a contract that is taken over: where it stands, and what was decided of it before.

import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Place } from '../../domain/source.ts';

/** A word as it was written. `place` is missing where a table's cell holds several. */
export type Written = { readonly text: string; readonly place?: Place | undefined };

/** `step`: `legal`, or `review/legal` where several stages have one of that name. `on`: the day on which it was given; `written`: where that is written down. */
export type VerdictGiven = {
  readonly step: Written;
  readonly verdict: GivenVerdict;
  readonly by: PersonId;
  readonly role?: Written;
  readonly on?: Day;
  readonly written?: string;
};

export const GIVEN_VERDICTS = ['approve', 'approve_with_remarks', 'return', 'reject', 'done'] as const;
export type GivenVerdict = (typeof GIVEN_VERDICTS)[number];

/** `at`: a stage or a state. `draft`: path of the contract's own text. `number`: of the contract, where its key is another. */
export type UnderWay = {
  readonly at: Written;
  readonly title?: string;
  readonly number?: string;
  readonly draft?: Written;
  readonly verdicts: readonly VerdictGiven[];
};

/** States in which a contract can be taken over; the others are left to the route or to people. */
export const STATES_UNDER_WAY = [
  'intake',
  'rework',
  'signing',
  'sent',
  'scanning',
  'registered',
  'rejected',
  'withdrawn',
] as const;
