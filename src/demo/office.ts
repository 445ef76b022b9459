// The people of a play at work: each does one thing after another, in working hours, and only by what stands at the portal.
import { buttonsOf, PortalPeople } from '../company/portal-people.ts';
import type { SimulatedCompany } from '../company/simulated-company.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { SeenCase } from '../engine/ports/engine-desk.ts';
import { MethodError } from '../simulator/bitrix24/protocol/method-error.ts';
import type { Message } from '../simulator/bitrix24/state/portal-state.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';
import { Agenda } from './agenda.ts';
import type { ChatMessage } from './chats.ts';
import { Chats } from './chats.ts';
import type { Pace, Without } from './knowledge.ts';
import { paceOf } from './knowledge.ts';
import type { Running } from './running.ts';
import type { WorkHours } from './work-hours.ts';

export type OfficeOf = {
  readonly company: SimulatedCompany;
  readonly hours: WorkHours;
  readonly without: Without;
  readonly seed: (name: string) => SeededChance;
  /** Gets every message of the bot once. */
  readonly hears: (office: Office, heard: ChatMessage) => void;
  /** Something has come from a client to the curator of the contract. */
  readonly mail: (office: Office, running: Running) => void;
  /** After everything that somebody did. */
  readonly after: (office: Office) => Promise<void>;
};

/** One thing to be done. `begin`: when the person turns to it; `finish`: after so many minutes of work. */
export type Errand = {
  /** The same thing is not entered twice while it waits. */
  readonly name: string;
  readonly minutes: number;
  readonly begin?: () => Promise<void>;
  readonly finish: () => Promise<void>;
};

type Worker = { readonly queue: Errand[]; isBusy: boolean; did: number };

export class Office {
  readonly company: SimulatedCompany;
  readonly hours: WorkHours;
  readonly without: Without;
  readonly agenda = new Agenda();
  readonly chats: Chats;
  readonly people: PortalPeople;
  /** By the numbers of their cards. */
  readonly running = new Map<number, Running>();
  /** Questions that somebody has read and forgotten. */
  readonly forgotten = new Map<PersonId, Set<Message>>();
  readonly #of: OfficeOf;
  readonly #workers = new Map<PersonId, Worker>();
  #missed = 0;

  constructor(of: OfficeOf) {
    this.#of = of;
    this.company = of.company;
    this.hours = of.hours;
    this.without = of.without;
    this.chats = new Chats(of.company);
    this.people = new PortalPeople(of.company);
  }

  get now(): Instant {
    return this.company.clock.now;
  }

  /** What people tried that the portal refused, or that was over when they came to it. */
  get missed(): number {
    return this.#missed;
  }

  chance(name: string): SeededChance {
    return this.#of.seed(name);
  }

  /** Until everything that was under way has come to its end; then people read what they were told. */
  async settle(): Promise<void> {
    await this.company.time.settle();
    for (const heard of this.chats.read()) this.#of.hears(this, heard);
    await this.#of.after(this);
  }

  /** Lives on until `until`: people do what they meant to when its moment comes. */
  async live(until: Instant): Promise<void> {
    for (;;) {
      const next = this.agenda.next();
      if (next === undefined || next > until) break;
      if (next > this.now) await this.#reach(next);
      const deed = this.agenda.take(this.now);
      if (deed !== undefined) await this.#dare(deed);
    }
    if (until > this.now) await this.#reach(until);
  }

  /** Something from the client is in the curator's mail. */
  mail(running: Running): void {
    this.#of.mail(this, running);
  }

  async look(item: number): Promise<SeenCase | undefined> {
    return await this.company.look(item);
  }

  /** Somebody means to do it, when they come to it. */
  enter(person: PersonId, errand: Errand): void {
    const worker = this.#worker(person);
    if (worker.queue.some(({ name }) => name === errand.name)) return;
    worker.queue.push(errand);
    if (!worker.isBusy) this.#next(person, worker);
  }

  /** After so many minutes of somebody's working time. */
  later(person: PersonId, minutes: number, deed: () => Promise<void>): void {
    this.agenda.add(this.hours.after(person, this.now, minutes), deed);
  }

  /** Presses the button under a message; false where it does not stand there any more. */
  async press(person: PersonId, message: Message, verb: string, argument?: string): Promise<boolean> {
    const button = buttonsOf(message).find(
      (one) => one.verb === verb && (argument === undefined || one.argument === argument),
    );
    if (button === undefined) return false;
    this.people.pressButton(person, button);
    await this.settle();
    return true;
  }

  /** What the bot answers to a press: its newest message with that button. */
  async pressNewest(person: PersonId, item: number, verb: string, argument?: string): Promise<boolean> {
    const message = this.chats.newest(person, item, [verb]) ?? this.#lastWith(person, verb);
    return message !== undefined && (await this.press(person, message, verb, argument));
  }

  async reply(person: PersonId, words: string): Promise<void> {
    this.people.reply(person, words);
    await this.settle();
  }

  /** Opens the desk of a contract in the chat, and presses there; false where it offers no such thing. */
  async atDesk(person: PersonId, item: number, verb: string, argument?: string): Promise<boolean> {
    if (!(await this.openDesk(person, item))) return false;
    const desk = this.#lastWith(person, verb);
    return desk !== undefined && (await this.press(person, desk, verb, argument));
  }

  async openDesk(person: PersonId, item: number): Promise<boolean> {
    const door = this.chats.newest(person, item, ['desk', 'open']);
    if (door === undefined) return false;
    if (buttonsOf(door).some((one) => one.verb === 'desk')) return await this.press(person, door, 'desk');
    return await this.press(person, door, 'open', this.company.caseOf(item));
  }

  worked(person: PersonId): number {
    return this.#worker(person).did;
  }

  #lastWith(person: PersonId, verb: string): Message | undefined {
    const last = this.chats.last(person);
    return last !== undefined && buttonsOf(last).some((one) => one.verb === verb) ? last : undefined;
  }

  async #reach(at: Instant): Promise<void> {
    await this.company.time.reach(at);
    for (const heard of this.chats.read()) this.#of.hears(this, heard);
    await this.#of.after(this);
  }

  /** A card that is gone, a task that is done: the browser says so, and they go on with something else. */
  async #dare(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (thrown) {
      if (!(thrown instanceof MethodError)) throw thrown;
      this.#missed += 1;
    }
  }

  #worker(person: PersonId): Worker {
    const known = this.#workers.get(person);
    if (known !== undefined) return known;
    const worker: Worker = { queue: [], isBusy: false, did: 0 };
    this.#workers.set(person, worker);
    return worker;
  }

  #next(person: PersonId, worker: Worker): void {
    const errand = worker.queue.shift();
    worker.isBusy = errand !== undefined;
    if (errand === undefined) return;
    const pace = this.pace(person);
    const before = this.chance(`before ${person} ${worker.did}`).fraction() * 2 * pace.before;
    worker.did += 1;
    this.later(person, before, async () => {
      try {
        await errand.begin?.();
      } finally {
        this.later(person, errand.minutes, async () => {
          try {
            await errand.finish();
          } finally {
            this.#next(person, worker);
          }
        });
      }
    });
  }

  pace(person: PersonId): Pace {
    const row = this.company.rules.directory.people.find((one) => one.person === person);
    return paceOf(row?.department);
  }
}
