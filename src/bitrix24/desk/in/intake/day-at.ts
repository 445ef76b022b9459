// Which day it is where the office is.
import { dayOf } from '../../../../calendar/day-of.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import type { Day } from '../../../../domain/day.ts';
import type { Instant } from '../../../../domain/instant.ts';
import { officeTime } from '../../office-time.ts';

export function dayAt(bundle: Bundle, at: Instant): Day {
  return dayOf(officeTime(bundle), at);
}
