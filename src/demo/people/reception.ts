// The reception: signs on our side, scans what came back, and registers it.
import type { PersonId } from '../../domain/ids.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

export const RECEPTION_VERBS = ['sign', 'register'] as const;

export function enterReception(office: Office, person: PersonId, running: Running): void {
  office.enter(person, {
    name: `reception ${running.item}`,
    minutes: 15,
    finish: async () => {
      for (const verb of RECEPTION_VERBS) {
        if (!(await office.pressNewest(person, running.item, verb))) continue;
        if (verb === 'register') await office.reply(person, `Д-2026/${running.contract.number}`);
        return;
      }
    },
  });
}
