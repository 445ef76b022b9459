// What has come from the client is put on the card, with its dates.
import type { Case } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import { addDays, formatDay } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

/** Of a paper that holds, and of one that is too old by now. */
const AGE_DAYS = { fresh: 3, old: 400 };
/** Good on the day of issue alone. */
const ON_THE_DAY = 'npd_certificate';
const WITH_END = new Set<string>(['power_of_attorney', 'signatory_authority', 'appointment_decision']);

export async function filePapers(office: Office, running: Running, kase: Case): Promise<void> {
  if (running.arrived.length === 0) return;
  const { curator, number } = running.contract;
  const today = office.hours.today(office.now);
  const wanted = new Set(kase.plan.documents.map(({ document }) => document));
  for (const { document, holds } of running.arrived.splice(0)) {
    if (!wanted.has(document)) continue;
    const text = `${document} ${number} ${running.asked.get(document) ?? 0}`;
    office.people.putPaper(curator, running.item, document, text, datesOf(document, { today, holds }));
    if (hasLimit(office, document)) {
      office.people.edit(curator, running.item, { of: 'document', document, part: 'limit' }, '99000000|RUB');
    }
  }
  await office.settle();
}

function datesOf(
  document: DocumentId,
  { today, holds }: { readonly today: Day; readonly holds: boolean },
): { readonly issued: string; readonly until?: string } {
  const age = holds ? AGE_DAYS.fresh : AGE_DAYS.old;
  const issued = formatDay(addDays(today, document === ON_THE_DAY && holds ? 0 : -age));
  if (!WITH_END.has(document)) return { issued };
  return { issued, until: formatDay(addDays(today, holds ? 365 : -5)) };
}

function hasLimit(office: Office, document: DocumentId): boolean {
  const { documents } = office.company.rules.decisions;
  return documents.some((one) => one.document === document && one.limit !== undefined);
}
