// A question that still waits for somebody at the end of a play: whose chat to open, and what to press there.
import { buttonsOf } from '../company/portal-people.ts';
import type { Office } from './office.ts';

export type OpenQuestion = {
  /** As the portal shows the person, and the contract. */
  readonly person: string;
  readonly title: string;
  /** Number of the card, by which the chat calls the contract. */
  readonly item: number;
  readonly button: string;
  /** Paths of pages. */
  readonly chat: string;
  readonly card: string;
};

const CHAT = '/online/';

/** The newest one; undefined where nobody is asked anything. */
export function openQuestion(office: Office): OpenQuestion | undefined {
  const { company, running } = office;
  for (const { person, title } of company.rules.directory.people) {
    for (const { item, contract, isOver } of running.values()) {
      const message = isOver ? undefined : office.chats.newest(person, item, ['approve']);
      const button = message === undefined ? undefined : buttonsOf(message).find(({ verb }) => verb === 'approve');
      if (button === undefined) continue;
      const card = `/crm/type/${company.map.entityTypeId}/details/${item}/`;
      return { person: title, title: contract.title, item, button: button.text, chat: CHAT, card };
    }
  }
  return undefined;
}
