// The reception: signs on our side, scans what came back, and registers it.
import { formatDay } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

export const RECEPTION_VERBS = ['sign', 'register'] as const;

export function enterReception(office: Office, person: PersonId, running: Running): void {
  office.enter(person, {
    name: `reception ${running.item}`,
    minutes: 15,
    finish: async () => {
      if (await office.pressNewest(person, running.item, 'sign')) return;
      await register(office, person, running);
    },
  });
}

/** On paper there is a scan; of what was signed electronically, what names it in the system where it was. */
async function register(office: Office, person: PersonId, running: Running): Promise<void> {
  const { item, contract } = running;
  office.people.putScan(person, item, `${contract.title}, signed`);
  await office.settle();
  const today = formatDay(office.hours.today(office.now));
  if (await office.pressNewest(person, item, 'register')) {
    await office.reply(person, `ЭДО, пакет ${1000 + contract.number} от ${today}`);
  }
}
