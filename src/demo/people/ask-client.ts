// The client: sends what they were asked for soon, late, never, or something that does not hold; answers questions; signs, or does not.
import type { DocumentId } from '../../domain/ids.ts';
import { paperHabit } from '../demo-contract.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

const DAY_MINUTES = 480;

/** These papers are asked for now, by letter or by hand; what is awaited already is not asked for twice. */
export function askClient(office: Office, running: Running, documents: readonly DocumentId[]): void {
  for (const document of documents) {
    if (running.awaited.has(document)) continue;
    const round = running.asked.get(document) ?? 0;
    running.asked.set(document, round + 1);
    const sent = sending(running, document, round);
    if (sent === undefined) continue;
    running.awaited.add(document);
    office.agenda.add(office.hours.outside(office.now, sent.days * DAY_MINUTES), async () => {
      running.awaited.delete(document);
      running.arrived.push({ document, holds: sent.holds });
      office.mail(running);
      await Promise.resolve();
    });
  }
}

/** In working days; undefined for never. Asked again, nobody is late as before. */
function sending({ contract }: Running, document: DocumentId, round: number) {
  const drawn = contract.chance(`sends ${document} ${round}`);
  const habit = paperHabit(contract, document);
  const soon = 0.4 + drawn.fraction() * 2.2;
  if (habit === 'never') return undefined;
  if (round > 0) return { days: soon, holds: true };
  if (habit === 'late') return { days: 4 + drawn.fraction() * 8, holds: true };
  return { days: soon, holds: habit !== 'outdated_first' };
}

/** A question was passed on. */
export function askQuestion(office: Office, running: Running): void {
  if (running.isAnswering) return;
  running.isAnswering = true;
  const days = 0.5 + running.contract.chance('answers').fraction() * 3.5;
  office.agenda.add(office.hours.outside(office.now, days * DAY_MINUTES), async () => {
    running.answered = true;
    office.mail(running);
    await Promise.resolve();
  });
}

/** The contract lies with them: signed after some days. */
export function askSignature(office: Office, running: Running): void {
  if (running.isSigning) return;
  running.isSigning = true;
  const days = 1 + running.contract.chance('signs').fraction() * 6;
  office.agenda.add(office.hours.outside(office.now, days * DAY_MINUTES), async () => {
    running.hasSigned = true;
    office.mail(running);
    await Promise.resolve();
  });
}
