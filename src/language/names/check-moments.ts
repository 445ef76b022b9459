// When a test happens: its lines stand in the order of time, and the office's calendar lists the years that they come to.

import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { firstMoment } from '../../calendar/first-moment.ts';
import { momentAfter } from '../../calendar/moment-after.ts';
import type { WorkingTime } from '../../calendar/working-time.ts';
import { parseDay } from '../../domain/day.ts';
import type { Calendar } from '../../domain/directory.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Instant } from '../../domain/instant.ts';
import type { MomentLineForm, RuleTestForm } from '../form/rule-files.generated.ts';
import { CASE_KEYS } from './case-expectations.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, items, placeOf, text } from './located.ts';
import type { Naming } from './naming.ts';
import { readDuration } from './read-duration.ts';

/** The calendar on which tests count; undefined where it is not there, or something in its file is wrong. */
export function officeTime({ reporter }: Naming, calendar: Calendar | undefined): WorkingTime | undefined {
  const isBroken = reporter.findings.some(
    ({ severity, place }) => severity === 'error' && place?.file === calendar?.at.file,
  );
  return calendar === undefined || isBroken ? undefined : compileCalendar(calendar);
}

type Moment = { readonly at: Located<string>; readonly duration: Duration; readonly instant: Instant | undefined };

/**
 * Reports each line that lies before one above it, and each year that the calendar does not list. `starts`: of the test or of its file.
 * Without it a test starts on whatever day it is run: its lines are then compared only where they count in the same unit.
 */
export function checkMoments(
  naming: Naming,
  test: Located<RuleTestForm>,
  starts: Located<string> | undefined,
  office: WorkingTime | undefined,
): void {
  // A test that is left out may wait for the calendar of the next year.
  if (field(test, 'skip') !== undefined || !runsCase(test)) return;
  const start = startOf(naming, starts, office);
  let latest: Moment | undefined;
  for (const line of items(field(test, 'timeline'))) {
    const moment = momentOf(naming, line, start, office);
    if (moment === undefined) continue;
    if (latest === undefined || !isBefore(moment, latest)) latest = moment;
    else {
      const params = { moment: text(moment.at), before: text(latest.at) };
      naming.reporter.report(CODES.backInTime, moment.at, params, {
        others: [{ at: latest.at, word: 'stands_above' }],
      });
    }
  }
}

function runsCase(test: Located<RuleTestForm>): boolean {
  const expectation = field(test, 'expect');
  const asksForCase = expectation !== undefined && CASE_KEYS.some((key) => field(expectation, key) !== undefined);
  return asksForCase || field(test, 'timeline') !== undefined;
}

function startOf(
  naming: Naming,
  starts: Located<string> | undefined,
  office: WorkingTime | undefined,
): Instant | undefined {
  if (starts === undefined || office === undefined) return undefined;
  const day = parseDay(text(starts).slice(0, 'yyyy-mm-dd'.length));
  if (day === undefined) return undefined;
  const moment = firstMoment(office, day, text(starts));
  if (moment.ok) return moment.at;
  reportYear(naming, starts, office, moment.year);
  return undefined;
}

function momentOf(
  naming: Naming,
  line: Located<MomentLineForm>,
  start: Instant | undefined,
  office: WorkingTime | undefined,
): Moment | undefined {
  const at = field(line, 'at');
  if (at === undefined) return undefined;
  const duration = readDuration(at);
  if (start === undefined || office === undefined) return { at, duration, instant: undefined };
  const moment = momentAfter(office, start, duration);
  if (moment.ok) return { at, duration, instant: moment.at };
  reportYear(naming, at, office, moment.year);
  return undefined;
}

function isBefore(moment: Moment, latest: Moment): boolean {
  if (moment.instant !== undefined && latest.instant !== undefined) return moment.instant < latest.instant;
  return moment.duration.unit === latest.duration.unit && moment.duration.count < latest.duration.count;
}

/** Once for each place: the start of a file is that of all its tests. */
function reportYear({ reporter }: Naming, at: Located<string>, office: WorkingTime, year: number): void {
  const { file, line, column } = placeOf(at);
  const isSaid = reporter.findings.some(
    ({ code, place }) =>
      code === CODES.momentNotListed && place?.file === file && place.line === line && place.column === column,
  );
  if (!isSaid) reporter.report(CODES.momentNotListed, at, { calendar: office.calendar, year });
}
