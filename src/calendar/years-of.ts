// The years on which a calendar can be counted.

import type { Calendar } from '../domain/directory.ts';

/** The years that the calendar lists, each once, in order. */
export function yearsOf(calendar: Calendar): readonly number[] {
  return [...new Set(calendar.years.map(({ year }) => year))].sort((a, b) => a - b);
}
