// Kills a daemon at full speed again and again, and looks each time at what is left; in the end it is let finish its work.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { parseDay } from '../../src/domain/day.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { SeededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import type { FaultName } from '../../src/simulator/faults/fault.ts';
import { randomFaults } from '../../src/simulator/faults/random-faults.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { START } from '../simulation/small-company.ts';
import { smallRules } from '../simulation/small-rules.ts';
import { Crowd } from './crowd.ts';
import { FarSide } from './far-side.ts';
import type { Pace } from './fast-clock.ts';
import { fastClock, instantOf } from './fast-clock.ts';
import type { DaemonOf } from './run-until-killed.ts';
import { WhatHolds } from './what-holds.ts';

/** Virtual milliseconds in each of the machine's: 65 s of quiet are about half a second. */
const FACTOR = 100;
const REST_FACTOR = 30;
/** In things that it says. */
const MOST_HEARD = 150;
const LONGEST_LIFE_MS = 3000;
const LONGEST_OUTAGE_MS = 60_000;
/** Somebody presses something so often at least, while presses are acknowledged. */
const PRESS_MS = 5;
/** That the calendar lists: more than the lives take together. */
const YEARS = 5;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** The last daemon comes on within so long, by the machine's clock, until everything is done. */
const MOST_REST_MS = 30_000;

export type KillsOf = {
  readonly kills: number;
  readonly seed: string;
  /** Told after each kill. */
  readonly tell?: (kills: number, broken: readonly string[]) => void;
};

export type KillsReport = {
  readonly kills: number;
  readonly cases: number;
  /** Acknowledged. */
  readonly events: number;
  readonly records: number;
  /** Things that became visible. */
  readonly seen: number;
  readonly faults: number;
  /** Milliseconds from the start of a process until it asked for its first work, by size. */
  readonly restartsMs: readonly number[];
  readonly restMs: number;
  readonly broken: readonly string[];
};

export async function killAgainAndAgain(of: KillsOf): Promise<KillsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-kills-'));
  try {
    return await new Killing(of, folder, await bundled(folder)).run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The daemon in one file: it starts in a tenth of the time, and dies as well. */
async function bundled(folder: string): Promise<string> {
  const input = join(import.meta.dirname, 'run-until-killed.ts');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  const dir = join(folder, 'daemon');
  await bundle.write({ dir, format: 'esm', entryFileNames: 'daemon.mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
  return join(dir, 'daemon.mjs');
}

class Killing {
  readonly #of: KillsOf;
  readonly #chance: SeededChance;
  readonly #daemon: string;
  readonly #store: string;
  readonly #socket: string;
  #pace: Pace = { at: START, wallMs: Date.now(), factor: FACTOR };
  readonly #clock = fastClock(() => this.#pace);
  readonly #far: FarSide;
  readonly #crowd: Crowd;
  readonly #holds: WhatHolds;
  readonly #faults = new Map<FaultName, number>();
  readonly #broken: string[] = [];
  readonly #restartsMs: number[] = [];
  #isCalm = false;
  #killed = 0;
  #complaint = '';

  constructor(of: KillsOf, folder: string, daemon: string) {
    this.#of = of;
    this.#chance = seededChance(of.seed);
    this.#daemon = daemon;
    this.#store = join(folder, 'store.db');
    this.#socket = join(folder, 'far.sock');
    const bundle = smallRules('first', dayOf('2026-03-02'), YEARS);
    this.#crowd = new Crowd({
      clock: this.#clock,
      chance: this.#chance.fork('people'),
      bundle,
      press: (events) => this.#far.press(events),
      isServed: () => this.#far.isServing,
      questionsOf: (id) => this.#far.questionsOf(id),
    });
    const faults = randomFaults({
      chance: this.#chance.fork('faults'),
      share: 0.04,
      outages: 0.0005,
      longestOutageMs: LONGEST_OUTAGE_MS,
      met: ({ fault }) => this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + 1),
    });
    this.#far = new FarSide({
      clock: this.#clock,
      faults: { next: (call) => (this.#isCalm ? undefined : faults.next(call)) },
      bundle,
      shown: (kase) => this.#crowd.see(kase),
      received: (keys, received) => this.#crowd.received(keys, received),
      refused: (reason) => this.#broken.push(`the daemon refused: ${reason}`),
      noticed: (notice) => this.#broken.push(`the daemon noticed: ${notice}`),
    });
    this.#holds = new WhatHolds(this.#clock, this.#far.portal);
  }

  async run(): Promise<KillsReport> {
    await this.#far.listen(this.#socket);
    const presses = setInterval(() => this.#crowd.goOn(), PRESS_MS);
    try {
      await this.#publish();
      while (this.#killed < this.#of.kills && this.#broken.length === 0) {
        await this.#live();
        this.#passBetweenLives();
      }
      const began = performance.now();
      if (this.#broken.length === 0) await this.#finish();
      return this.#report(performance.now() - began);
    } finally {
      clearInterval(presses);
      await this.#far.close();
    }
  }

  async #publish(): Promise<void> {
    const store = openSqliteStore({ path: this.#store });
    const bundle = smallRules('first', dayOf('2026-03-02'), YEARS);
    const text = JSON.stringify(bundle);
    await store.publish({ kind: 'bundle', name: bundle.hash, text, at: this.#clock.now(), by: 'test' });
    await store.close();
  }

  /** One life: killed while it starts, or at any moment of its work. */
  async #live(): Promise<void> {
    const { process: child, ended } = this.#start();
    if (this.#chance.happens(0.15)) await setTimeout(this.#chance.fraction() * 150);
    else {
      await this.#working();
      await this.#worked(this.#far.heard + this.#chance.below(MOST_HEARD));
    }
    child.kill('SIGKILL');
    const signal = await ended;
    await this.#far.heardOut();
    if (signal !== 'SIGKILL') this.#broken.push(`the daemon ended by itself: ${this.#complaint}`);
    this.#killed += 1;
    await this.#look();
    this.#of.tell?.(this.#killed, this.#broken);
  }

  /** Counted by what it says and not by time: a machine that is busy with other things makes lives longer, not emptier. */
  async #worked(heard: number): Promise<void> {
    const until = Date.now() + LONGEST_LIFE_MS;
    while (this.#far.heard < heard && Date.now() < until && this.#far.isServing) await setTimeout(1);
    await setTimeout(this.#chance.fraction() * 5);
  }

  #start(): { readonly process: ChildProcess; readonly ended: Promise<NodeJS.Signals | null> } {
    const told: DaemonOf = { store: this.#store, socket: this.#socket, pace: this.#pace };
    const came = this.#far.nextDaemon();
    const began = performance.now();
    this.#working = async () => {
      await Promise.race([came, ended]);
      this.#restartsMs.push(performance.now() - began);
      this.#crowd.greet();
    };
    const child = spawn(process.execPath, [this.#daemon, JSON.stringify(told)], {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#daemon, '../cache') },
    });
    child.stderr?.on('data', (data: Buffer) => {
      this.#complaint += data.toString();
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('close', (_code, signal) => resolve(signal));
    });
    return { process: child, ended };
  }

  #working: () => Promise<void> = () => Promise.resolve();

  async #look(): Promise<void> {
    const acknowledged = this.#crowd.acknowledged;
    this.#crowd.acknowledged = [];
    const store = openSqliteStore({ path: this.#store, as: 'visitor' });
    this.#broken.push(...(await this.#holds.afterKill(store, acknowledged)), ...this.#crowd.broken);
    await store.close();
  }

  /** The daemon may be away for a while: what was due meanwhile is late. */
  #passBetweenLives(): void {
    const mostMs = this.#chance.pick([0, 0, 3 * MINUTE_MS, 3 * MINUTE_MS, 30 * HOUR_MS]) ?? 0;
    const awayMs = this.#chance.fraction() * mostMs;
    this.#pace = { ...this.#pace, at: (instantOf(this.#pace) + awayMs) as Instant, wallMs: Date.now() };
  }

  /** Nothing new begins and nothing fails any more; whatever is open is delivered within a bound. */
  async #finish(): Promise<void> {
    this.#isCalm = true;
    this.#crowd.isCalm = true;
    // All that waited for a moment is due, and nothing comes too late because the machine is busy.
    this.#pace = { at: (this.#clock.now() + 10 * MINUTE_MS) as Instant, wallMs: Date.now(), factor: REST_FACTOR };
    const { process: child, ended } = this.#start();
    await this.#working();
    const store = openSqliteStore({ path: this.#store, as: 'visitor' });
    let [until, fewest] = [Date.now() + MOST_REST_MS, Number.POSITIVE_INFINITY];
    for (let rests = 0; rests < 3; ) {
      await setTimeout(50);
      const { inbox, outbox } = await store.counts(this.#clock.now());
      const open = inbox.pending + outbox.pending + outbox.sending + outbox.retry;
      if (open < fewest) [until, fewest] = [Date.now() + MOST_REST_MS, open];
      const isAtRest = open === 0 && this.#crowd.isQuiet;
      rests = isAtRest ? rests + 1 : 0;
      if (Date.now() > until || child.exitCode !== null) break;
    }
    child.kill('SIGTERM');
    await ended;
    await this.#look();
    this.#broken.push(...(await this.#holds.atRest(store)));
    await store.close();
  }

  #report(restMs: number): KillsReport {
    return {
      kills: this.#killed,
      cases: this.#crowd.cases,
      events: this.#holds.events,
      records: this.#holds.records,
      seen: this.#far.portal.log.length,
      faults: [...this.#faults.values()].reduce((sum, count) => sum + count, 0),
      restartsMs: this.#restartsMs.sort((a, b) => a - b),
      restMs,
      broken: this.#broken,
    };
  }
}

function dayOf(text: string) {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}
