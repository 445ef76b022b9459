// Working time by the policy's calendar.
import { compileCalendar } from '../../../../../calendar/compile-calendar.ts';
import type { WorkingTime } from '../../../../../calendar/working-time.ts';
import type { Bundle } from '../../../../../domain/bundle.ts';

export function officeTime({ decisions, directory }: Bundle): WorkingTime {
  const office = directory.calendars.find(({ calendar }) => calendar === decisions.policy.calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${decisions.policy.calendar}`);
  return compileCalendar(office);
}
