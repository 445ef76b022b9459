// A company of people, a portal and the engine over simulated weeks or years: with crashes and faults, then in calm until all has ended.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Life, throughPass, waitUntil } from '../../src/company/life.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { formatInstant } from '../../src/domain/instant.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import { simulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import { simulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { CaseChecks } from './check-cases.ts';
import { checkEnd, findUntold } from './check-end.ts';
import { checkSeen } from './check-shown.ts';
import { ADMINISTRATOR, DAY_MS, HOUR_MS, later, Office } from './office.ts';
import { PressQueue } from './press-queue.ts';
import { receiveVisitors } from './receive-visitors.ts';
import type { PlantedBug, SimulationOf, SimulationReport } from './simulation-of.ts';
import { Tally } from './tally.ts';
import { tallyingWatch } from './tallying-watch.ts';
import { StoreJournal } from './watched-store.ts';
import { Weather } from './weather.ts';

/** Looks for work after so long: an odd number, by which the waits of a poll are told from others. */
const REST_MS = 997;
/** A folder that no disk has to keep up with: how a store survives the loss of power is tried elsewhere. */
const IN_MEMORY = '/dev/shm';
/** Within so many days after it has become calm everything has ended. */
const CALM_DAYS = 90;
/** After so long in calm what was on its way has ended one way or another, unless it is at a person's door. */
const SETTLED_MS = 30 * 60_000;
/** Within so long somebody has looked at what was given up, and it has gone out. */
const TIDIED_MS = 2 * DAY_MS;
/** Commits between two looks at a case while it runs. */
const CHECK_EVERY = 7;

export async function runSimulation(of: SimulationOf): Promise<SimulationReport> {
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'vizir-simulation-'));
  const simulation = new Simulation(of, of.keep ?? join(folder, 'store.db'));
  try {
    return await simulation.run();
  } finally {
    await simulation.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Daemon = {
  readonly life: Life;
  readonly raw: Store;
  readonly stop: AbortController;
  /** `failed`: what it was rejected with though nobody cut it off. */
  ended: 'no' | 'yes' | { readonly failed: unknown };
};

class Simulation {
  readonly #of: SimulationOf;
  readonly #path: string;
  readonly #planted: Required<PlantedBug>;
  readonly #clock: VirtualClock;
  readonly #chance: SeededChance;
  readonly #tally = new Tally();
  readonly #queue = new PressQueue();
  readonly #journal: StoreJournal;
  readonly #weather: Weather;
  readonly #portal;
  readonly #papers;
  readonly #office: Office;
  readonly #checks = new CaseChecks();
  readonly #cases: CaseId[] = [];
  #daemon: Daemon | undefined;
  #lives = 0;
  #published = 0;
  #checkedAt = 0;

  constructor(of: SimulationOf, path: string) {
    this.#of = of;
    this.#path = path;
    this.#planted = { store: (sound) => sound, portal: (sound) => sound, ...of.planted };
    this.#clock = new VirtualClock(of.start);
    this.#chance = seededChance(of.seed);
    this.#journal = new StoreJournal(this.#clock, this.#tally);
    const now = (): Instant => this.#clock.now;
    this.#weather = new Weather({ chance: this.#chance.fork('weather'), tally: this.#tally, now });
    const side = { clock: this.#clock.exact, faults: this.#weather.farFaults };
    this.#portal = simulatedPortal(side);
    this.#papers = simulatedPapers(side);
    this.#office = new Office({
      clock: this.#clock,
      chance: this.#chance.fork('office'),
      queue: this.#queue,
      portal: this.#portal,
      tally: this.#tally,
      contract: of.contract,
    });
  }

  async run(): Promise<SimulationReport> {
    const { start, stormDays } = this.#of;
    const calmFrom = later(start, stormDays * DAY_MS);
    this.#open();
    await this.#publishNext();
    this.#plan(calmFrom);
    await this.#goOn(calmFrom, () => false);
    this.#weather.isCalm = true;
    this.#office.calmDown();
    await this.#goOn(later(calmFrom, SETTLED_MS), () => false);
    await this.#checkTrouble();
    const until = later(calmFrom, CALM_DAYS * DAY_MS);
    await this.#goOn(until, () => this.#daemon !== undefined && this.#cases.every((id) => this.#office.hasEnded(id)));
    await this.#goOn(later(this.#clock.now, TIDIED_MS), () => false);
    await this.#checkEnd();
    return this.#report();
  }

  async close(): Promise<void> {
    this.#daemon?.life.cut();
    await this.#clock.rest();
    await this.#daemon?.raw.close();
  }

  /** Cases that begin, editions that are published, daemons that are stopped: at moments that chance picks. */
  #plan(until: Instant): void {
    const { cases, editions } = this.#of;
    const chance = this.#chance.fork('plan');
    const moment = (part: number): Instant =>
      later(this.#of.start, Math.floor((until - this.#of.start) * part * chance.fraction()));
    for (let index = 0; index < cases; index += 1) this.#at(moment(0.7), () => this.#cases.push(this.#office.begin()));
    for (let index = 1; index < editions.length; index += 1) this.#at(moment(1), () => this.#publishNext());
    for (let index = 0; index < cases; index += 1) this.#at(moment(1), () => this.#migrate(chance));
    for (let index = 0; index < cases; index += 1) this.#at(moment(1), () => this.#daemon?.stop.abort());
    const visit = { path: this.#path, clock: this.#clock, chance: this.#chance.fork('visitors'), tally: this.#tally };
    void receiveVisitors(visit, this.#cases, this.#journal.broken);
    void this.#administrate(chance);
  }

  #at(moment: Instant, work: () => unknown): void {
    void waitUntil(this.#clock.exact, moment).then(work);
  }

  /** Every day somebody looks at what was given up, and lets it be tried again. */
  async #administrate(chance: SeededChance): Promise<void> {
    for (;;) {
      await waitUntil(this.#clock.exact, later(this.#clock.now, DAY_MS / 2 + chance.below(DAY_MS)));
      const raw = this.#daemon?.raw;
      if (raw === undefined) continue;
      for (const { key, case: id } of await raw.listOutbox({ states: ['dead'], limit: 100 })) {
        const row = await raw.findCase(id);
        if (row?.trouble === undefined) this.#journal.broken.push(`${id} does not tell of ${key}, which was given up`);
        const amended = await this.#clock.busy(() => raw.amendOutbox(key, 'pending', 'tried again'));
        if (amended === 'amended') this.#tally.add('dead letter tried again');
      }
      for (const { id } of await raw.listInbox('poisoned', 100)) {
        await this.#clock.busy(() => raw.amendInbox(id, 'pending'));
      }
    }
  }

  #migrate(chance: SeededChance): void {
    const id = chance.pick(this.#cases);
    const to = this.#of.editions[Math.max(0, this.#published - 1)]?.hash;
    if (id === undefined || to === undefined) return;
    this.#office.press(id, { kind: 'migrate', by: ADMINISTRATOR, to });
    if (chance.happens(0.4)) this.#office.press(id, { kind: 'undo_migration', by: ADMINISTRATOR });
  }

  async #publishNext(): Promise<void> {
    const bundle = this.#of.editions[this.#published];
    const raw = this.#daemon?.raw;
    if (bundle === undefined) return;
    if (raw === undefined) {
      this.#at(later(this.#clock.now, HOUR_MS), () => this.#publishNext());
      return;
    }
    this.#published += 1;
    const text = JSON.stringify(bundle);
    const publication = { kind: 'bundle', name: bundle.hash, text, at: this.#clock.now, by: ADMINISTRATOR } as const;
    await this.#clock.busy(() => raw.publish(publication));
  }

  /** Another life on the same store. */
  #open(): void {
    const { store, portal } = this.#planted;
    const raw = store(openSqliteStore({ path: this.#path }));
    this.#lives += 1;
    const life = new Life(this.#lives);
    const watched = this.#journal.watched(raw);
    const clock = life.clock(this.#clock.polled(REST_MS));
    const engine: Engine = openEngine({
      store: throughPass(watched, this.#weather.storePass(life)),
      portal: throughPass(this.#office.watched(portal(this.#portal)), this.#weather.farPass(life)),
      papers: throughPass(this.#papers, this.#weather.farPass(life)),
      clock,
      chance: this.#chance.fork(`life ${this.#lives}`),
      readContract: readGivenContract,
      watch: tallyingWatch(life, this.#tally, this.#journal),
      restMs: REST_MS,
    });
    const daemon: Daemon = { life, raw, stop: new AbortController(), ended: 'no' };
    this.#daemon = daemon;
    engine.run(daemon.stop.signal).then(
      () => {
        daemon.ended = 'yes';
      },
      (failed: unknown) => {
        daemon.ended = { failed };
      },
    );
    void this.#queue.serve((events) => engine.receive(events), life, clock);
  }

  /** Lets time pass until then, or until it is enough. */
  async #goOn(until: Instant, isEnough: () => boolean): Promise<void> {
    for (;;) {
      await this.#clock.rest();
      await this.#lookAfterDaemon();
      await this.#check();
      if (isEnough()) return;
      const next = await this.#nextMoment();
      if (next > until) {
        this.#clock.goTo(until);
        return;
      }
      this.#clock.goTo(next);
    }
  }

  /** When something happens next. As long as there is nothing to be found, nobody who polls needs to look. */
  async #nextMoment(): Promise<Instant> {
    const { now } = this.#clock;
    const exact = this.#clock.next('exact');
    const idle = this.#clock.next('idle');
    const work = idle === undefined ? undefined : await this.#nextWork();
    let poll: Instant | undefined;
    if (work !== undefined && idle !== undefined) poll = work > now && work > idle ? work : idle;
    const moments = [exact, poll].filter((moment) => moment !== undefined);
    if (moments.length === 0) throw new Error(`nothing will ever happen ${this.#whereabouts()}`);
    return Math.min(...moments) as Instant;
  }

  /** When a poll would find something: now, for what is there already. */
  async #nextWork(): Promise<Instant | undefined> {
    const raw = this.#daemon?.raw;
    if (raw === undefined) return undefined;
    const { now } = this.#clock;
    const pending = await raw.listInbox('pending', 1);
    if (pending.length > 0 || (await this.#hasReady(raw))) return now;
    const moments = [await raw.nextTimer(), await raw.nextOutbox(now)].filter((moment) => moment !== undefined);
    return moments.length === 0 ? undefined : (Math.min(...moments) as Instant);
  }

  /** Whether there is an effect that waits neither for a moment nor for one before it. */
  async #hasReady(raw: Store): Promise<boolean> {
    const first = new Set<CaseId>();
    for (const entry of await raw.listOutbox({ states: ['pending', 'retry', 'sending'], limit: 1000 })) {
      if (first.has(entry.case)) continue;
      first.add(entry.case);
      if (entry.state === 'pending' || (entry.notBefore ?? this.#clock.now) < this.#clock.now) return true;
    }
    return false;
  }

  async #lookAfterDaemon(): Promise<void> {
    const daemon = this.#daemon;
    if (daemon === undefined) return;
    if (typeof daemon.ended === 'object' && !daemon.life.isOver) {
      throw new Error(`the engine gave up ${this.#whereabouts()}`, { cause: daemon.ended.failed });
    }
    const isStopped = daemon.ended === 'yes';
    if (isStopped) daemon.life.cut();
    if (!daemon.life.isOver) return;
    this.#tally.add(isStopped ? 'stopped in order' : 'killed');
    await daemon.raw.close();
    this.#daemon = undefined;
    const chance = this.#chance.fork(`down ${this.#lives}`);
    const downMs = chance.happens(0.1) ? chance.below(3 * DAY_MS) : chance.below(600_000);
    this.#at(later(this.#clock.now, downMs), () => this.#reopen());
  }

  async #reopen(): Promise<void> {
    this.#open();
    const raw = this.#daemon?.raw;
    if (raw === undefined) return;
    for (const { state } of await raw.listCases({ limit: 100 })) this.#tally.add(`restart in ${state}`);
    const sending = await raw.listOutbox({ states: ['sending'], limit: 1 });
    if (sending.length > 0) this.#tally.add('restart while sending');
  }

  /** What has changed since the last look, now and then. */
  async #check(): Promise<void> {
    const { changed, broken } = this.#journal;
    const raw = this.#daemon?.raw;
    if (raw !== undefined && changed.size > 0 && this.#journal.records >= this.#checkedAt + CHECK_EVERY) {
      this.#checkedAt = this.#journal.records;
      for (const id of changed) broken.push(...((await this.#checks.check(raw, id))?.broken ?? []));
      changed.clear();
    }
    this.#fail([...broken, ...checkSeen(this.#portal, this.#journal)]);
  }

  #fail(broken: readonly string[]): void {
    if (broken.length === 0) return;
    const found = broken.slice(0, 10).join('\n');
    throw new Error(`${found}\n${this.#whereabouts()}`);
  }

  #whereabouts(): string {
    return `at ${formatInstant(this.#clock.now)} in life ${this.#lives}; again: ${this.#of.command}`;
  }

  async #checkTrouble(): Promise<void> {
    const raw = this.#daemon?.raw;
    if (raw !== undefined) this.#fail(await findUntold(raw));
  }

  async #checkEnd(): Promise<void> {
    const raw = this.#daemon?.raw;
    if (raw === undefined) throw new Error(`there is no daemon ${this.#whereabouts()}`);
    const { checks, cases } = { checks: this.#checks, cases: this.#cases };
    const of = { store: raw, checks, cases, office: this.#office, queue: this.#queue };
    this.#fail(await checkEnd({ ...of, portal: this.#portal, journal: this.#journal }));
  }

  #report(): SimulationReport {
    return {
      days: (this.#clock.now - this.#of.start) / DAY_MS,
      lives: this.#lives,
      cases: this.#cases.length,
      records: this.#journal.records,
      events: this.#queue.acknowledged.size,
      seen: this.#portal.log.length,
      faults: this.#tally.sum('fault: '),
      tally: this.#tally,
    };
  }
}
