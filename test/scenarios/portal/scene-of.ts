// A scene: a staged portal, its people and what they see; with what they usually do.

import { PortalPeople } from '../../../src/company/portal-people.ts';
import { PortalView } from '../../../src/company/portal-view.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import type { SeenCase } from '../../../src/engine/ports/engine-desk.ts';
import { ACME } from './acme.ts';
import type { StagedPortal } from './staged-portal.ts';

export type Scene = {
  readonly staged: StagedPortal;
  readonly people: PortalPeople;
  readonly view: PortalView;
  /** Until all that was under way has come to its end. */
  readonly settle: () => Promise<void>;
  /** Lets so many minutes pass. */
  readonly pass: (minutes: number) => Promise<void>;
  readonly look: (item: number) => Promise<SeenCase>;
  /** A card with its draft and two papers, whose case waits for its curator. */
  readonly begin: (contract?: GivenContract, title?: string) => Promise<number>;
  /** The same, sent to approval. */
  readonly submit: (contract?: GivenContract, title?: string) => Promise<number>;
  /** The same, approved by everybody: reception has a task. */
  readonly approve: () => Promise<number>;
  /** Somebody presses, and what it brings comes to its end. */
  readonly press: (person: string, verb: string, argument?: string) => Promise<void>;
  readonly reply: (person: string, text: string) => Promise<void>;
  /** Somebody opens the desk of a case and presses there. */
  readonly atDesk: (person: string, item: number, verb: string, argument?: string) => Promise<void>;
};

/** Who is the curator of what `begin` makes. */
export const CURATOR = 'novikova';

export function sceneOf(staged: StagedPortal): Scene {
  const people = new PortalPeople(staged);
  const settle = (): Promise<void> => staged.time.settle();
  const press: Scene['press'] = async (person, verb, argument) => {
    people.press(person, verb, argument);
    await settle();
  };
  const begin: Scene['begin'] = async (contract = ACME, title = 'Contract 7') => {
    const item = people.createCard(CURATOR, contract, title);
    people.putDraft(CURATOR, item, `draft of ${title}`);
    people.putPaper(CURATOR, item, 'charter', 'charter');
    people.putPaper(CURATOR, item, 'extract', 'extract', { issued: '2026-02-25' });
    await settle();
    return item;
  };
  const atDesk: Scene['atDesk'] = async (person, item, verb, argument) => {
    people.say(person, 'mine');
    await settle();
    await press(person, 'open', staged.caseOf(item));
    await press(person, verb, argument);
  };
  const submit: Scene['submit'] = async (contract, title) => {
    const item = await begin(contract, title);
    await atDesk(CURATOR, item, 'submit');
    return item;
  };
  return {
    staged,
    people,
    view: new PortalView(staged),
    settle,
    pass: (minutes) => staged.time.pass(minutes * 60_000),
    look: async (item) => {
      const seen = await staged.look(item);
      if (seen === undefined) throw new Error(`no case of card ${item}`);
      return seen;
    },
    begin,
    submit,
    approve: async () => {
      const item = await submit();
      people.putPaper(CURATOR, item, 'bank_card', 'bank card');
      people.putPaper(CURATOR, item, 'power_of_attorney', 'power of attorney', { until: '2027-02-01' });
      await settle();
      await press('kuznetsov', 'approve');
      // As financier, and as the one who reads the bank card.
      await press('vasileva', 'approve');
      await press('vasileva', 'approve');
      await press('gromov', 'approve');
      return item;
    },
    press,
    reply: async (person, text) => {
      people.reply(person, text);
      await settle();
    },
    atDesk,
  };
}
