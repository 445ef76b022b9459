// What people do at a simulated portal, by their names in the rules: fill in cards, put files, press buttons, reply to the bot.

import type { CardField } from '../bitrix24/card-field.ts';
import { CARD_ENTRIES, fieldName } from '../bitrix24/card-field.ts';
import type { PortalMap } from '../bitrix24/portal-map.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { FactType } from '../domain/fact.ts';
import type { DocumentId, FunnelStageId } from '../domain/ids.ts';
import { parseMoney } from '../domain/money.ts';
import type { GivenContract, GivenValue } from '../engine/ports/contract-reader.ts';
import type { CardValues } from '../simulator/bitrix24/act-on-cards.ts';
import type { Message } from '../simulator/bitrix24/state/portal-state.ts';
import type { SimulatedCompany } from './simulated-company.ts';

export type Button = {
  readonly message: Message;
  readonly text: string;
  readonly verb: string;
  readonly argument: string;
};

export class PortalPeople {
  readonly #staged: SimulatedCompany;

  constructor(staged: SimulatedCompany) {
    this.#staged = staged;
  }

  /** Fills in a new card and saves it: its number. */
  createCard(person: string, contract: GivenContract, title: string): number {
    const { portal, map, rules } = this.#staged;
    return portal.byHand.createCard(this.#account(person), { title, ...cardValues(map, rules, contract) });
  }

  editCard(person: string, item: number, contract: GivenContract): void {
    const { portal, map, rules } = this.#staged;
    portal.byHand.editCard(this.#account(person), item, cardValues(map, rules, contract));
  }

  putDraft(person: string, item: number, text: string): void {
    this.#putFile(person, item, { of: 'draft' }, 'contract.docx', text);
  }

  /** The signed contract, as it came back. */
  putScan(person: string, item: number, text: string): void {
    this.#putFile(person, item, { of: 'scan' }, 'scan.pdf', text);
  }

  putPaper(
    person: string,
    item: number,
    document: string,
    text: string,
    dates: { issued?: string; until?: string } = {},
  ): void {
    const fieldOf = (part: 'file' | 'issued' | 'until'): CardField => ({
      of: 'document',
      document: document as DocumentId,
      part,
    });
    for (const part of ['issued', 'until'] as const) {
      const day = dates[part];
      if (day !== undefined) this.edit(person, item, fieldOf(part), day);
    }
    this.#putFile(person, item, fieldOf('file'), `${document}.pdf`, text);
  }

  /** Writes a value into one field, as the portal takes it. */
  edit(person: string, item: number, field: CardField, value: unknown): void {
    this.#staged.portal.byHand.editCard(this.#account(person), item, { [this.#staged.field(field)]: value });
  }

  /** `stage`: of the funnel of the rules. */
  drag(person: string, item: number, stage: string): void {
    const to = this.#staged.map.stages.get(stage as FunnelStageId);
    if (to === undefined) throw new Error(`the funnel has no stage ${stage}`);
    this.#staged.portal.byHand.dragCard(this.#account(person), item, to);
  }

  /** Presses the newest button that means this; throws where there is none. The message that it stands under. */
  press(person: string, verb: string, argument?: string): Message {
    const button = this.buttons(person).findLast(
      (one) => one.verb === verb && (argument === undefined || one.argument === argument),
    );
    if (button === undefined) {
      const there = this.buttons(person).map((one) => `${one.verb} ${one.argument} [${one.text}]`);
      throw new Error(`no button ${verb} ${argument ?? ''} for ${person}: ${there.join(', ')}`);
    }
    this.pressButton(person, button);
    return button.message;
  }

  pressButton(person: string, { message, text }: Pick<Button, 'message' | 'text'>): void {
    this.#staged.portal.byHand.press(this.#account(person), text, message.id);
  }

  /** Types in the chat with the bot, in reply to its newest message. */
  reply(person: string, text: string): void {
    const newest = this.messages(person).findLast(({ authorId }) => authorId === this.#bot);
    this.#staged.portal.byHand.say(this.#account(person), this.#bot, text, newest?.id);
  }

  say(person: string, text: string): void {
    this.#staged.portal.byHand.say(this.#account(person), this.#bot, text);
  }

  /** What stands in the person's chat with the bot, the oldest first. */
  messages(person: string): readonly Message[] {
    const { chats, messages } = this.#staged.portal.state;
    const [user, bot] = [this.#account(person), this.#bot];
    const own = new Set(
      [...chats.values()]
        .filter(({ members }) => members.length === 2 && members.includes(user) && members.includes(bot))
        .map(({ id }) => id),
    );
    return [...messages.values()].filter(({ chatId, isDeleted }) => own.has(chatId) && !isDeleted);
  }

  /** The buttons under them that somebody could press. */
  buttons(person: string): readonly Button[] {
    return this.messages(person).flatMap((message) => buttonsOf(message));
  }

  get #bot(): number {
    return this.#staged.map.botId;
  }

  #account(person: string): number {
    return this.#staged.account(person);
  }

  #putFile(person: string, item: number, field: CardField, name: string, text: string): void {
    const { portal } = this.#staged;
    portal.byHand.putFile(this.#account(person), item, this.#staged.field(field), name, Buffer.from(text));
  }
}

/** Links are none: they lead to the card. */
export function buttonsOf(message: Message): readonly Button[] {
  const keyboard = message.keyboard as { readonly BUTTONS?: readonly Readonly<Record<string, string>>[] } | undefined;
  return (keyboard?.BUTTONS ?? []).flatMap(({ TEXT: text, COMMAND_PARAMS: params }) => {
    const [verb = '', argument = ''] = (params ?? '').split('~');
    return text === undefined || params === undefined ? [] : [{ message, text, verb, argument }];
  });
}

/** A contract as fields of a card. */
function cardValues(map: PortalMap, rules: Bundle, contract: GivenContract): CardValues {
  const answers = Object.entries(contract);
  const values = answers
    .filter(([, value]) => !isNothing(value))
    .map(([name, value]) => cardValue(map, rules, name, value));
  const nothing = answers.filter(([, value]) => isNothing(value)).map(([name]) => name);
  if (nothing.length === 0) return Object.fromEntries(values);
  const field = fieldName(map.typeId, { of: 'absent' });
  const options = map.options.get(field);
  return Object.fromEntries([...values, [field, nothing.map((name) => options?.get(name))]]);
}

/** An answer that says that there is none. */
function isNothing(value: GivenValue): boolean {
  return value === 'absent' || (Array.isArray(value) && value.length === 0);
}

function cardValue(
  map: PortalMap,
  { decisions, directory }: Bundle,
  name: string,
  value: GivenValue,
): readonly [string, unknown] {
  const entry = CARD_ENTRIES.find((one) => one === name);
  if (entry !== undefined) return [fieldName(map.typeId, { of: 'entry', entry }), value];
  const fact = decisions.facts.find((one) => one.fact === name);
  if (fact === undefined) throw new Error(`the rules have no fact ${name}`);
  const field = fieldName(map.typeId, { of: 'fact', fact: fact.fact });
  const person = directory.people.find((one) => one.person === value)?.bitrix24;
  return [field, fact.type === 'person' ? person : fieldValue(fact.type, value, map.options.get(field))];
}

function fieldValue(type: FactType, value: GivenValue, options: ReadonlyMap<string, number> | undefined): unknown {
  if (options !== undefined) {
    const numbers = [value].flat().map((one) => options.get(String(one)));
    return Array.isArray(value) ? numbers : numbers[0];
  }
  if (typeof value === 'boolean') return value ? 'Y' : 'N';
  if (type === 'percent' || type === 'months') return Number.parseFloat(String(value));
  if (type !== 'money') return value;
  const reading = parseMoney(String(value));
  if (!reading.ok) throw new Error(`${String(value)} is no money`);
  const { minor, currency } = reading.money;
  return `${minor / 100}|${currency}`;
}
