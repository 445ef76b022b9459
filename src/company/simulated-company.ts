// A company at work in its portal, in virtual time and in one process: the simulated portal, the real client, provisioning, engine over its
// store, desk and gateway.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardField } from '../bitrix24/card-field.ts';
import { fieldName } from '../bitrix24/card-field.ts';
import type { PortalMap } from '../bitrix24/portal-map.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { CaseId } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { SeenCase } from '../engine/ports/engine-desk.ts';
import type { BotEventFaults } from '../simulator/bitrix24/faults/bot-event-faults.ts';
import type { PortalFaults } from '../simulator/bitrix24/faults/portal-fault.ts';
import type { Robots } from '../simulator/bitrix24/faults/robots.ts';
import type { OpenPortal } from '../simulator/bitrix24/open-portal.ts';
import { openPortal } from '../simulator/bitrix24/open-portal.ts';
import type { SeenRequest } from '../simulator/bitrix24/seen-request.ts';
import { seededChance } from '../simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../simulator/clock/virtual-clock.ts';
import type { EngineReading, PlantedPortalBug, PortalDaemon, Surroundings, Tell } from './portal-daemon.ts';
import { openPortalDaemon, preparePortal } from './portal-daemon.ts';
import { POLL_MS, PortalTime } from './portal-time.ts';
import type { SetClock } from './set-clock.ts';

export type CompanyOf = {
  readonly rules: Bundle;
  /** When its first day begins. */
  readonly start: Instant;
  readonly reading: EngineReading;
  readonly seed?: string;
  /** Of the store, kept at the end; in a folder of its own, removed at the end, where nothing is said. */
  readonly file?: string;
  /** Given once the portal is provisioned. */
  readonly faults?: (clock: VirtualClock) => PortalFaults;
  readonly robots?: Robots;
  /** How late presses come into the bot's queue, in milliseconds. */
  readonly botEventDelay?: () => number;
  readonly botEvents?: BotEventFaults;
  readonly planted?: PlantedPortalBug;
  /** What stands beside the portal: papers unless told otherwise are what the simulated ones say. */
  readonly beside?: (clock: VirtualClock) => Surroundings;
  /** Looks of the gateway after which it is quiet: fewer will do where no request fails. */
  readonly quietLooks?: number;
  readonly tell?: Tell;
  /** Sets the daemon's clock while it lives. */
  readonly setClock?: SetClock;
  readonly seen?: (request: SeenRequest) => void;
};

/** What the gateway asks each time it looks; for cards twice: which have changed, and under which somebody has written. */
const CARDS = 'crm.item.list';
const LOOKED = [CARDS, 'crm.stagehistory.list', 'imbot.v2.event.get', 'tasks.task.list'];
/** And of a few cards in turn. */
const COMMENTS = 'crm.timeline.comment.list';
/** Within so long the gateway tries again what has failed. */
const AGAIN_MS = 65_000;

export class SimulatedCompany {
  readonly clock: VirtualClock;
  readonly rules: Bundle;
  readonly portal: OpenPortal;
  readonly time: PortalTime;
  /** Of the portal, as people's browsers know it: links lead there. To be set before it is provisioned. */
  address = 'https://portal.test';
  readonly #of: CompanyOf;
  readonly #beside: Surroundings;
  readonly #folder: string | undefined;
  readonly #file: string;
  readonly #seed: string;
  /** By what the gateway asks each time it looks. */
  readonly #looks = new Map(LOOKED.map((method) => [method, 0]));
  #isProvisioned = false;
  #busy = 0;
  #againUntil: Instant;
  #lives = 0;
  #map: PortalMap | undefined;
  #daemon: PortalDaemon | undefined;

  /** Not provisioned yet, and nobody at work. */
  constructor(of: CompanyOf) {
    const { rules, start, seed = '1', file, faults, robots, botEventDelay, botEvents } = of;
    this.#of = of;
    this.rules = rules;
    this.#seed = seed;
    this.#againUntil = start;
    this.#folder = file === undefined ? mkdtempSync(join(scratch(), 'vizir-portal-')) : undefined;
    this.#file = file ?? join(this.#folder ?? '', 'store.db');
    this.clock = new VirtualClock(start);
    this.#beside = of.beside?.(this.clock) ?? {};
    const drawn = faults?.(this.clock);
    this.portal = openPortal({
      clock: this.clock.exact,
      chance: seededChance(`portal ${seed}`),
      settings: { pace: 'in_time' },
      faults: { next: (request, now) => (this.#isProvisioned ? drawn?.next(request, now) : undefined) },
      ...(robots === undefined ? {} : { robots }),
      ...(botEventDelay === undefined ? {} : { botEventDelay }),
      ...(botEvents === undefined ? {} : { botEvents }),
      seen: (request) => this.#see(request),
    });
    this.time = new PortalTime({
      clock: this.clock,
      daemon: () => this.#daemon,
      seen: {
        busy: () => this.#busy,
        againUntil: () => this.#againUntil,
        looks: () => Math.min(...this.#looks.values()),
        hasNews: () => this.#hasNews() || this.#beside.isAtWork?.() === true,
      },
      ...(of.quietLooks === undefined ? {} : { quietLooks: of.quietLooks }),
      after: () => this.#daemon?.check(),
    });
    for (const { bitrix24: id, title } of rules.directory.people) {
      if (id !== undefined) this.portal.byHand.addPerson({ id, name: title });
    }
  }

  get map(): PortalMap {
    if (this.#map === undefined) throw new Error('the portal is not provisioned');
    return this.#map;
  }

  get daemon(): PortalDaemon {
    if (this.#daemon === undefined) throw new Error('no daemon is alive');
    return this.#daemon;
  }

  async provision(): Promise<void> {
    this.#map = await this.time.until(preparePortal(this.ground('provision')));
    this.#isProvisioned = true;
  }

  /** A daemon on the same store, beside whatever stands at the portal. */
  async open(): Promise<void> {
    this.#lives += 1;
    const ground = { ...this.ground(`life ${this.#lives}`), file: this.#file };
    this.#daemon = await this.time.until(openPortalDaemon(ground));
  }

  /** The daemon is gone in the middle of whatever it does. */
  async kill(): Promise<void> {
    const daemon = this.daemon;
    this.#daemon = undefined;
    await daemon.kill();
  }

  async stop(): Promise<void> {
    if (this.#daemon !== undefined) await this.kill();
    this.portal.close();
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  look(item: number): Promise<SeenCase | undefined> {
    return this.daemon.engine.desk.look(this.caseOf(item));
  }

  /** By any number that its card has had. */
  caseOf(item: number): CaseId {
    return this.daemon.caseCards.caseOf(item);
  }

  /** Original name of a field of the card. */
  field(field: CardField): string {
    return fieldName(this.map.typeId, field);
  }

  /** Number of a person's account. */
  account(person: string): number {
    const account = this.rules.directory.people.find((one) => one.person === person)?.bitrix24;
    if (account === undefined) throw new Error(`${person} has no account`);
    return account;
  }

  ground(name: string) {
    return {
      name,
      portal: this.portal,
      clock: this.clock,
      pollMs: POLL_MS,
      address: this.address,
      rules: this.rules,
      chance: seededChance(`${this.#seed} ${name}`),
      reading: this.#of.reading,
      tell: this.#of.tell ?? {},
      beside: this.#beside,
      planted: name === 'provision' ? {} : (this.#of.planted ?? {}),
      ...(this.#of.setClock === undefined ? {} : { setClock: this.#of.setClock }),
    };
  }

  #see(request: SeenRequest): void {
    this.#of.seen?.(request);
    const isLook = isLookAlone(request);
    if (!isLook) this.#busy += 1;
    if (request.status !== 200) {
      if (!isLook) this.#againUntil = (request.at + AGAIN_MS) as Instant;
      return;
    }
    for (const { method, error } of request.commands) {
      const count = error === undefined ? this.#looks.get(method) : undefined;
      if (count !== undefined) this.#looks.set(method, count + 1);
    }
  }

  #hasNews(): boolean {
    return [...this.portal.state.bots.values()].some(({ events }) => events.length > 0);
  }
}

function isLookAlone({ commands }: SeenRequest): boolean {
  const methods = commands.map(({ method }) => method).filter((method) => method !== COMMENTS);
  return (
    methods.length > 0 &&
    LOOKED.every((looked) => methods.filter((one) => one === looked).length <= (looked === CARDS ? 2 : 1)) &&
    methods.every((method) => LOOKED.includes(method))
  );
}

/** In memory, where the machine has such a place: nobody minds when it is gone. */
function scratch(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
