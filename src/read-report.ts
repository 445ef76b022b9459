// The report of a store: every case read, one after another, and counted.

import { compileCalendar } from './calendar/compile-calendar.ts';
import { instantOf } from './calendar/instant-of.ts';
import type { WorkingTime } from './calendar/working-time.ts';
import type { Bundle } from './domain/bundle.ts';
import type { CaseId } from './domain/case.ts';
import type { Day } from './domain/day.ts';
import { addDays } from './domain/day.ts';
import type { ReasonId } from './domain/ids.ts';
import type { Instant } from './domain/instant.ts';
import { allCases } from './engine/care/all-cases.ts';
import type { Care } from './engine/care/care.ts';
import { verifyCase } from './engine/care/verify-case.ts';
import { recordsOf } from './engine/step/case-shelf.ts';
import { plansOf } from './engine/step/plans-of.ts';
import type { CaseLog, ClientOfCase } from './paper/report/case-log.ts';
import type { Report, ReportOnly } from './paper/report/report.ts';
import { openTally } from './paper/report/tally.ts';

/** Days of the office, both in; none: from the beginning, up to now. */
export type ReportQuery = { readonly since?: Day; readonly until?: Day; readonly only?: ReportOnly };

/**
 * Reads and replays every case of the store that `care` is for; nothing is written. `bundle`: the newest rules, by whose calendar time is
 * counted. Cases whose records do not hold are left out and counted.
 */
export async function readReport(care: Care, bundle: Bundle, { since, until, only }: ReportQuery): Promise<Report> {
  const time = officeTime(bundle);
  const midnight = (day: Day): Instant => instantOf(day, 0, time.zone.name);
  const tally = openTally({
    time,
    now: care.now(),
    ...(since === undefined ? {} : { since: midnight(since) }),
    ...(until === undefined ? {} : { until: (midnight(addDays(until, 1)) - 1) as Instant }),
    ...(only === undefined ? {} : { only }),
    documentOf: documentsOf(bundle),
  });
  for await (const { case: id } of allCases(care.store, {})) {
    try {
      tally.add(await logOf(care, id));
    } catch (error) {
      // What is wrong with the records of one case keeps nobody from reading the others; anything else is a bug of ours.
      if ((await verifyCase(care, id))?.fault === undefined) throw error;
      tally.skip();
    }
  }
  return tally.report();
}

/** Working time of the policy's calendar. */
export function officeTime({ decisions, directory }: Bundle): WorkingTime {
  const { calendar } = decisions.policy;
  const office = directory.calendars.find((one) => one.calendar === calendar);
  if (office === undefined) throw new Error(`the rules do not hold calendar ${calendar}`);
  return compileCalendar(office);
}

function documentsOf({ directory }: Bundle): (reason: ReasonId) => string | undefined {
  const documents = new Map(
    directory.reasons.flatMap(({ reason, about }) => (about?.kind === 'document' ? [[reason, about.document]] : [])),
  );
  return (reason) => documents.get(reason);
}

async function logOf(care: Care, id: CaseId): Promise<CaseLog> {
  const records = await recordsOf(care.store, id);
  const planNamed = await plansOf(records, (name) => care.rules.planNamed(name));
  return { case: id, records, planNamed, client: await clientOf(care, id) };
}

/** Whom the contract of a case is with, by what is kept of it. */
export async function clientOf({ personal }: Care, id: CaseId): Promise<ClientOfCase> {
  const given = await personal.contractOf(id);
  if (given === undefined) return (await personal.subjectOfCase(id)) === undefined ? UNNAMED : { kind: 'erased' };
  const taxId = given['inn'] ?? given['tax_id'];
  if (taxId === undefined) return UNNAMED;
  const { name } = given;
  return { kind: 'known', id: String(taxId), ...(typeof name === 'string' ? { title: name } : {}) };
}

const UNNAMED: ClientOfCase = { kind: 'unnamed' };
