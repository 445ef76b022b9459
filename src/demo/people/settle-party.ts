// What the bot found of the counterparty is settled: 1C is right, the first row is the one, and papers on file are used again.
import { buttonsOf } from '../../company/portal-people.ts';
import type { Office } from '../office.ts';
import type { Running } from '../running.ts';

const VERBS = ['right', 'row', 'company', 'use'] as const;
/** Fields that may differ, rows, and papers on file of one counterparty. */
const MOST_PRESSES = 20;

/** Presses what stands there until nothing of it does; the bot rewrites its message after each. */
export async function settleParty(office: Office, { item, contract }: Running): Promise<void> {
  const pressed = new Set<string>();
  for (let count = 0; count < MOST_PRESSES; count += 1) {
    const message = office.chats.newest(contract.curator, item, VERBS);
    const buttons = message === undefined ? [] : buttonsOf(message);
    const next = buttons.find(
      ({ verb, argument }) =>
        VERBS.some((one) => one === verb) &&
        !pressed.has(`${verb} ${argument}`) &&
        (verb !== 'right' || argument.endsWith(':onec')),
    );
    if (message === undefined || next === undefined) return;
    pressed.add(`${next.verb} ${next.argument}`);
    await office.press(contract.curator, message, next.verb, next.argument);
  }
}
