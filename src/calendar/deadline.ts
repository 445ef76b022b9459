// What counting on a calendar answers: a moment, an amount of working time, or the year that the calendar does not list.

import type { Instant } from '../domain/instant.ts';

/** The count came to a year that the calendar does not list, the one named: there is no answer, and none is guessed. */
export type UnlistedYear = { readonly ok: false; readonly year: number };

export type Deadline = { readonly ok: true; readonly at: Instant } | UnlistedYear;

/** `minutes` is exact to the millisecond, thus not always whole. */
export type WorkingMinutes = { readonly ok: true; readonly minutes: number } | UnlistedYear;
