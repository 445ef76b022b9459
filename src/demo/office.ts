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
import type { Without } from './demo-part.ts';
import type { Running } from './running.ts';
import type { Pace } from './temper.ts';
import { paceOf } from './temper.ts';
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

/** `sitting`: errands done one after another since other work was laid aside. */
type Worker = { readonly queue: Errand[]; isBusy: boolean; did: number; sitting: number };

/** After so many somebody turns to other work again. */
const MOST_IN_SITTING = 6;
const PAUSE_MINUTES = 5;

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
  /** Who waits until it is quiet, and how many have begun something. */
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #thrown: { readonly error: unknown } | undefined;

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

  /** Until everything that was under way has come to its end; whoever waits for it at the same moment waits for the same. */
  settle(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Lives on until `until`: people do what they meant to when its moment comes, side by side. */
  async live(until: Instant): Promise<void> {
    await this.#bringAbout();
    for (;;) {
      const next = this.agenda.next();
      if (next === undefined || next > until) break;
      if (next > this.now) {
        await this.company.time.reach(next);
        await this.#hear();
      }
      for (let deed = this.agenda.take(this.now); deed !== undefined; deed = this.agenda.take(this.now))
        this.#begin(deed);
      await this.#bringAbout();
    }
    if (until > this.now) {
      await this.company.time.reach(until);
      await this.#hear();
    }
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
    const desk = this.chats.newest(person, item, [verb]) ?? this.#lastWith(person, verb);
    return desk !== undefined && (await this.press(person, desk, verb, argument));
  }

  async openDesk(person: PersonId, item: number): Promise<boolean> {
    const door = this.chats.newest(person, item, ['desk', 'open']);
    if (door === undefined) return false;
    if (buttonsOf(door).some((one) => one.verb === 'desk')) return await this.press(person, door, 'desk');
    return await this.press(person, door, 'open', this.company.caseOf(item));
  }

  #lastWith(person: PersonId, verb: string): Message | undefined {
    const last = this.chats.last(person);
    return last !== undefined && buttonsOf(last).some((one) => one.verb === verb) ? last : undefined;
  }

  /** Until everybody who has begun something has ended it: once all of them wait, what they did comes to its end. */
  async #bringAbout(): Promise<void> {
    for (;;) {
      await this.company.clock.rest();
      if (this.#thrown !== undefined) throw this.#thrown.error;
      if (this.#waiting.length < this.#underWay) continue;
      const waiting = this.#waiting.splice(0);
      if (this.#underWay === 0 && waiting.length === 0) return;
      await this.company.time.settle();
      await this.#hear();
      for (const go of waiting) go();
    }
  }

  async #hear(): Promise<void> {
    for (const heard of this.chats.read()) this.#of.hears(this, heard);
    await this.#of.after(this);
  }

  /** A card that is gone, a task that is done: the browser says so, and they go on with something else. */
  #begin(deed: () => Promise<void>): void {
    this.#underWay += 1;
    const done = (): void => {
      this.#underWay -= 1;
    };
    deed().then(done, (thrown: unknown) => {
      done();
      if (thrown instanceof MethodError) this.#missed += 1;
      else this.#thrown ??= { error: thrown };
    });
  }

  #worker(person: PersonId): Worker {
    const known = this.#workers.get(person);
    if (known !== undefined) return known;
    const worker: Worker = { queue: [], isBusy: false, did: 0, sitting: 0 };
    this.#workers.set(person, worker);
    return worker;
  }

  #next(person: PersonId, worker: Worker): void {
    const errand = worker.queue.shift();
    worker.isBusy = errand !== undefined;
    worker.sitting = errand === undefined ? 0 : (worker.sitting + 1) % MOST_IN_SITTING;
    if (errand === undefined) return;
    const other = this.chance(`before ${person} ${worker.did}`).fraction() * 2 * this.pace(person).before;
    worker.did += 1;
    this.later(person, worker.sitting === 1 ? other : PAUSE_MINUTES, async () => {
      try {
        await errand.begin?.();
      } finally {
        this.later(person, errand.minutes, () => this.#finish(person, worker, errand));
      }
    });
  }

  async #finish(person: PersonId, worker: Worker, errand: Errand): Promise<void> {
    try {
      await errand.finish();
    } finally {
      this.#next(person, worker);
    }
  }

  /** How somebody of this department works. */
  pace(person: PersonId): Pace {
    const row = this.company.rules.directory.people.find((one) => one.person === person);
    return paceOf(row?.department);
  }
}
