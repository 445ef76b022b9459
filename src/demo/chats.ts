// What people have in their chats with the bot: every message once as it comes, and what stands there now.
import { buttonsOf } from '../company/portal-people.ts';
import type { SimulatedCompany } from '../company/simulated-company.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Message } from '../simulator/bitrix24/state/portal-state.ts';

export type ChatMessage = { readonly person: PersonId; readonly message: Message };

export class Chats {
  readonly #company: SimulatedCompany;
  readonly #people: ReadonlyMap<number, PersonId>;
  readonly #of = new Map<PersonId, Message[]>();
  #last = 0;

  constructor(company: SimulatedCompany) {
    this.#company = company;
    this.#people = new Map(
      company.rules.directory.people.flatMap(({ person, bitrix24 }) =>
        bitrix24 === undefined ? [] : [[bitrix24, person] as const],
      ),
    );
  }

  /** What the bot has written since it was asked last, the oldest first. */
  read(): readonly ChatMessage[] {
    const { state } = this.#company.portal;
    const bot = this.#company.map.botId;
    const fresh: ChatMessage[] = [];
    for (const message of state.messages.values()) {
      if (message.id <= this.#last) continue;
      this.#last = message.id;
      if (message.authorId !== bot || message.isDeleted) continue;
      const reader = state.chats.get(message.chatId)?.members.find((member) => member !== bot);
      const person = reader === undefined ? undefined : this.#people.get(reader);
      if (person === undefined) continue;
      this.#messages(person).push(message);
      fresh.push({ person, message });
    }
    return fresh;
  }

  /** The newest message of the bot to somebody that has a button for one of these verbs, about this card. */
  newest(person: PersonId, item: number, verbs: readonly string[]): Message | undefined {
    const id = this.#company.caseOf(item);
    return this.#messages(person).findLast((message) => {
      if (message.isDeleted) return false;
      const isAbout = itemsIn(message.text).includes(item);
      return buttonsOf(message).some(
        ({ verb, argument }) => verbs.includes(verb) && (isAbout || (verb === 'open' && argument === id)),
      );
    });
  }

  last(person: PersonId): Message | undefined {
    return this.#messages(person).at(-1);
  }

  #messages(person: PersonId): Message[] {
    const known = this.#of.get(person);
    if (known !== undefined) return known;
    const empty: Message[] = [];
    this.#of.set(person, empty);
    return empty;
  }
}

/** Cards that a text leads to. */
export function itemsIn(text: string): readonly number[] {
  return [...text.matchAll(/\/details\/(\d+)\//g)].map(([, item]) => Number(item));
}
