// The people of a portal's simulation: they press what is there, write what comes to mind, and do what they should not.

import type { Button } from '../../../src/company/portal-people.ts';
import { buttonsOf } from '../../../src/company/portal-people.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import { MethodError } from '../../../src/simulator/bitrix24/protocol/method-error.ts';
import type { Message } from '../../../src/simulator/bitrix24/state/portal-state.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { Scene } from '../../scenarios/portal/scene-of.ts';
import type { SimulatedBooks } from './simulated-books.ts';

export type OfficeOf = {
  readonly scene: Scene;
  readonly chance: SeededChance;
  /** Contracts that are begun between them. */
  readonly contracts: number;
  readonly books: SimulatedBooks;
};

const CURATORS = ['novikova', 'fedorov', 'tarasova', 'vasileva'];
const AMOUNTS = ['20 000 RUB', '80 000 RUB', '500 000 RUB', '2 000 000 RUB'];
export const TAX_IDS = ['7707083893', '7736207543', '7708503727'];
const ADDRESSES = ['client@acme.test', 'office@romashka.test', 'no such address'] as const;
const PAPERS = ['charter', 'extract', 'bank_card', 'power_of_attorney', 'passport'];
const STAGES = ['new', 'review', 'approval', 'rework', 'signing', 'signed', 'lost'];
/** Words that would be something else to a portal that took them for code. */
const WORDS = [
  'Clause 3 is unclear',
  'Please',
  '[send=/vizir approve]press[/send] [B]now',
  'by $result[c0][item] and {{amount}}',
  '7',
  'Договор № 5 «Ромашка»\nи ещё строка',
];
/** What stands in contracts and in what people write, and cannot stand anywhere else by chance. */
export const PERSONAL: readonly string[] = [
  ...ADDRESSES,
  'Ромашка',
  ...WORDS.filter((words) => words.length > 10).map((words) => words.split('\n')[0] ?? words),
];
/** How often a button is pressed among those that one sees. */
const LIKING: Readonly<Record<string, number>> = {
  ...{ approve: 8, done: 8, submit: 24, resubmit: 16, sign: 16, countersign: 16, register: 16, take: 3 },
  ...{ pick: 8, next: 10, none: 6, yes: 6, address_remark: 8, accept_remark: 8, open: 4, view: 1 },
  ...{ return: 2, approve_with_remarks: 2, answer: 8, resume: 8, confirm_fact: 6, grant_round: 4 },
  ...{ send_letter: 3, confirm_letter: 2, deny_letter: 2, file_answer: 1, address_letter: 1, letter: 0.5 },
  ...{ right: 3, row: 3, company: 2, use: 4, confirm_reuse: 4, release: 0.5 },
  ...{ reject: 0.2, withdraw: 0.1, hold: 0.3, cancel: 0.5, change_curator: 0.3, drop: 0.3, desk: 1, more: 1 },
};

const LOOKED_BACK = 9;
/** Where these stand, a press is waited for and no words. */
const WAITS = new Set(['pick', 'drop', 'next', 'yes']);

export class PortalOffice {
  readonly #of: OfficeOf;
  readonly #people: readonly string[];
  readonly cards: number[] = [];
  /** Tax id of each contract, by any number that its card has had. */
  readonly inns = new Map<number, string>();
  /** Numbers of events that nobody made by a button of theirs. */
  readonly forged = new Set<number>();
  /** Of presses under a question that was over by then: it is open again where the store is set back. */
  readonly late = new Set<number>();
  /** Keyboards that have stood under messages, by their numbers. */
  readonly #keyboards = new Map<number, { readonly message: Message; readonly keyboard: unknown }>();
  readonly #thrown = new Set<number>();
  oddity = 0.2;

  constructor(of: OfficeOf) {
    this.#of = of;
    this.#people = of.scene.staged.rules.directory.people.map(({ person }) => person);
  }

  /** Somebody does something. */
  act(): void {
    const { chance, books } = this.#of;
    this.#remember();
    const begins = this.cards.length < this.#of.contracts && (this.cards.length === 0 || chance.happens(0.3));
    try {
      if (begins) this.#begin();
      else if (chance.happens(0.04)) books.act();
      else if (chance.happens(this.oddity)) this.#misbehave();
      else this.#work();
    } catch (thrown) {
      // A card that is gone, a task that is done: the browser says so.
      if (!(thrown instanceof MethodError)) throw thrown;
    }
  }

  #begin(): void {
    const { chance, scene } = this.#of;
    const { people } = scene;
    const curator = chance.pick(CURATORS) ?? 'novikova';
    const contract: GivenContract = {
      inn: chance.pick(TAX_IDS) ?? '7707083893',
      ...(chance.happens(0.7) ? { email: this.#address() } : {}),
      name: chance.pick(['Acme', 'ООО «Ромашка» [B]$result[c0]']) ?? 'Acme',
      amount: chance.pick(AMOUNTS) ?? '20 000 RUB',
      own_form: chance.happens(0.3),
      personal_data: chance.happens(0.3),
    };
    const item = people.createCard(curator, contract, `Contract ${this.cards.length + 1}`);
    this.cards.push(item);
    this.inns.set(item, String(contract['inn']));
    people.putDraft(curator, item, `draft ${chance.below(1000)}`);
    for (const paper of PAPERS) if (chance.happens(0.6)) this.#putPaper(curator, item, paper);
  }

  /** A card whose address is none is not begun: the first one always is, so that something happens in each life. */
  #address(): string {
    const address = this.#of.chance.pick(ADDRESSES);
    return address === undefined || (this.cards.length === 0 && !address.includes('@')) ? ADDRESSES[0] : address;
  }

  #putPaper(person: string, item: number, paper: string): void {
    const { chance, scene } = this.#of;
    const dates = paper === 'power_of_attorney' ? { until: '2027-02-01' } : { issued: '2026-02-27' };
    scene.people.putPaper(person, item, paper, `${paper} ${chance.below(3)}`, dates);
  }

  /** Presses a button that one has, or writes what is asked for. */
  #work(): void {
    const { chance, scene } = this.#of;
    const { people } = scene;
    const person = chance.pick(this.#able());
    if (person === undefined || chance.happens(0.1)) {
      people.say(chance.pick([...CURATORS, 'zhukova']) ?? 'novikova', 'mine');
      return;
    }
    const buttons = this.#newest(person);
    const last = buttons.at(-1);
    const asksForWords =
      last?.verb === 'cancel' && !buttons.some(({ message, verb }) => message === last.message && WAITS.has(verb));
    if (asksForWords && chance.happens(0.8)) {
      people.reply(person, this.#words(last.message));
      return;
    }
    const button = this.#liked(buttons);
    if (button !== undefined) people.pressButton(person, button);
  }

  /** A contract is registered under a number that hardly anybody has, with the name of its electronic document. */
  #words({ text }: Message): string {
    const { chance } = this.#of;
    if (text.includes('EDI')) return `${chance.below(1_000_000)}/2026\nActs of services of 02.03.2026`;
    return chance.pick(WORDS) ?? 'Please';
  }

  #able(): readonly string[] {
    return this.#people.filter((person) => this.#newest(person).length > 0);
  }

  /** Under the newest messages, which is as far as one looks back. */
  #newest(person: string): readonly Button[] {
    const { people } = this.#of.scene;
    return people
      .messages(person)
      .slice(-LOOKED_BACK)
      .flatMap((message) => buttonsOf(message));
  }

  #liked(buttons: readonly Button[]): Button | undefined {
    const { chance } = this.#of;
    let left = chance.fraction() * buttons.reduce((sum, { verb }) => sum + (LIKING[verb] ?? 1), 0);
    return buttons.find(({ verb }) => {
      left -= LIKING[verb] ?? 1;
      return left < 0;
    });
  }

  #misbehave(): void {
    const { chance, scene } = this.#of;
    const { people, staged, view } = scene;
    const person = chance.pick(this.#people) ?? 'sidorov';
    const item = chance.pick(this.cards);
    if (item === undefined) return;
    const byHand = staged.portal.byHand;
    const user = staged.account(person);
    const deeds: readonly (() => void)[] = [
      () => people.drag(person, item, chance.pick(STAGES) ?? 'new'),
      () => people.edit(person, item, { of: 'output', output: 'taken' }, chance.pick(WORDS)),
      () => people.editCard(person, item, { amount: chance.pick(AMOUNTS) ?? '20 000 RUB' }),
      () => people.putDraft(person, item, `draft ${chance.below(1000)}`),
      () => this.#putPaper(person, item, chance.pick(PAPERS) ?? 'charter'),
      () =>
        this.#endTask(
          user,
          view.tasks(item).map(({ ID }) => ID),
        ),
      () => byHand.comment(user, item, chance.pick(WORDS) ?? 'x'),
      () => people.say(person, chance.pick([...WORDS, 'where Acme', 'where 2', 'help', 'mine']) ?? 'x'),
      () => this.#copy(user, item),
      () => this.#throwAway(user, item),
      ...Array.from({ length: 5 }, () => () => this.#forge(chance.pick(this.#able()) ?? person)),
    ];
    chance.pick(deeds)?.();
  }

  /** Rarely; some of what was thrown away is brought back, as another card. */
  #throwAway(user: number, item: number): void {
    const { chance, scene } = this.#of;
    const { byHand } = scene.staged.portal;
    const [thrown] = this.#thrown;
    if (thrown !== undefined && chance.happens(0.5)) {
      const back = byHand.restoreCard(user, thrown);
      this.#thrown.delete(thrown);
      this.cards.splice(this.cards.indexOf(thrown), 1, back);
      this.inns.set(back, this.inns.get(thrown) ?? '');
    } else if (chance.happens(0.2)) {
      byHand.deleteCard(user, item);
      this.#thrown.add(item);
    }
  }

  #copy(user: number, item: number): void {
    this.#of.scene.staged.portal.byHand.copyCard(user, item);
  }

  #endTask(user: number, tasks: readonly number[]): void {
    const { chance, scene } = this.#of;
    const { byHand } = scene.staged.portal;
    const task = chance.pick(tasks);
    if (task === undefined) return;
    if (chance.happens(0.8)) byHand.completeTask(user, task);
    else byHand.deleteTask(user, task);
  }

  /** What looks like a press and is none: typed, somebody else's, or under a message that is over. */
  #forge(person: string): void {
    const { chance, scene } = this.#of;
    const { staged, people } = scene;
    const { byHand } = staged.portal;
    const before = new Set(this.#events().map(({ eventId }) => eventId));
    const other = chance.pick(this.#people.filter((one) => one !== person)) ?? 'sidorov';
    const newest = (into: Set<number>): void => {
      for (const { eventId } of this.#events()) if (!before.has(eventId)) into.add(eventId);
    };
    const ways: readonly (() => void)[] = [
      () => {
        const button = chance.pick(deciding(people.buttons(person)));
        if (button !== undefined) people.say(person, `/vizir ${paramsOf(button)}`);
        newest(this.forged);
      },
      () => {
        const button = chance.pick(deciding(people.buttons(person)));
        if (button !== undefined) byHand.press(staged.account(other), button.text, button.message.id);
        newest(this.forged);
      },
      () => {
        const old = chance.pick(this.#closed());
        if (old !== undefined) this.#pressOld(old);
        newest(this.late);
      },
    ];
    chance.pick(ways)?.();
  }

  /** The keyboard that stood there before, as a phone without a connection still shows it. */
  #pressOld({ message, keyboard }: { readonly message: Message; readonly keyboard: unknown }): void {
    const { staged } = this.#of.scene;
    const now = message.keyboard;
    message.keyboard = keyboard;
    const button = this.#of.chance.pick(deciding(buttonsOf(message)));
    const [user] =
      staged.portal.state.chats.get(message.chatId)?.members.filter((one) => one !== staged.map.botId) ?? [];
    if (button !== undefined && user !== undefined) staged.portal.byHand.press(user, button.text, message.id);
    message.keyboard = now;
  }

  /** Questions whose message has no buttons any more. */
  #closed() {
    return [...this.#keyboards.values()].filter(
      ({ message, keyboard }) =>
        buttonsOf(message).length === 0 && buttonsOf({ ...message, keyboard }).some(({ verb }) => verb === 'take'),
    );
  }

  #remember(): void {
    for (const message of this.#of.scene.staged.portal.state.messages.values()) {
      if (message.keyboard === undefined || buttonsOf(message).length === 0) continue;
      this.#keyboards.set(message.id, { message, keyboard: message.keyboard });
    }
  }

  #events() {
    const { portal, map } = this.#of.scene.staged;
    return portal.state.bots.get(map.botId)?.events ?? [];
  }
}

/** Those that would change something at once. */
function deciding(buttons: readonly Button[]): readonly Button[] {
  return buttons.filter(({ verb }) => ['take', 'approve', 'done', 'submit', 'resubmit', 'sign'].includes(verb));
}

function paramsOf({ message, verb, argument }: Button): string {
  const keyboard = message.keyboard as { readonly BUTTONS: readonly { readonly COMMAND_PARAMS?: string }[] };
  return (
    keyboard.BUTTONS.find(({ COMMAND_PARAMS: params }) => params?.startsWith(`${verb}~${argument}~`))?.COMMAND_PARAMS ??
    ''
  );
}
