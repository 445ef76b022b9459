// A company with everything connected over simulated days: the real gateway and the real 1C client, with bad days of the portal, of 1C, of the
// daemon, of its clock and of its store; then quiet.
import { rmSync } from 'node:fs';
import { SetClock } from '../../../src/company/set-clock.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { formatInstant } from '../../../src/domain/instant.ts';
import { randomPortalFaults } from '../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { SimulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { workingMoment } from '../../../src/simulator/people/working-moment.ts';
import { portalRules } from '../../scenarios/portal/portal-rules.ts';
import { sceneOf } from '../../scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../scenarios/portal/staged-portal.ts';
import { checkPortal } from './check-portal.ts';
import { checkSecrets } from './check-secrets.ts';
import { Outputs } from './outputs.ts';
import type { PlantedBug } from './planted-bug.ts';
import { PortalOffice } from './portal-office.ts';
import type { SimulatedBooks } from './simulated-books.ts';
import type { Beside } from './stand-beside.ts';
import { standBeside } from './stand-beside.ts';
import { StoreBackups } from './store-backups.ts';

export type PortalSimulationOf = {
  readonly seed: string;
  readonly contracts: number;
  /** Things that people do. */
  readonly acts: number;
  /**
   * `fine`: nothing fails. `storm`: requests fail, presses come late and twice, robots drag cards, the daemon dies; in some storms its
   * clock is set, in some its store is set back by a backup.
   */
  readonly weather: 'fine' | 'storm';
  readonly planted?: PlantedBug;
};

export type PortalSimulationReport = {
  readonly begun: number;
  readonly records: number;
  readonly requests: number;
  readonly failed: number;
  readonly forged: number;
  readonly lives: number;
  readonly clockSet: number;
  readonly restored: number;
  /** Requests to 1C. */
  readonly asked1C: number;
  readonly letters: number;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Of all requests in a storm. */
const SHARES = [0.02, 0.05, 0.1];
/** By how much a clock goes astray. */
const ASTRAY_MS = [3 * MINUTE_MS, -3 * MINUTE_MS, 40 * MINUTE_MS, -40 * MINUTE_MS, 3 * HOUR_MS, -3 * HOUR_MS];
/** Of so many seeds one is recorded. */
const RECORDED = 5;
/** Of storms, those in which the clock is set, and those in which the store is. */
const CLOCK_SET = 0.3;
const SET_BACK = 0.3;

/** Throws what is not as it must be, and how it is run again. */
export async function runPortalSimulation(of: PortalSimulationOf): Promise<PortalSimulationReport> {
  const { seed } = of;
  const living = begin(of);
  const { staged } = living;
  try {
    await staged.provision();
    await staged.open();
    await live(of, living);
    await calm(living);
    const broken = await checkPortal({
      ...living,
      hadFaults: of.weather !== 'fine',
      wasSetBack: living.told.restored > 0,
    });
    const report = await reportOf(living);
    await staged.kill();
    const { backups, mailbox } = living;
    const leaked = await checkSecrets({ ...living, folder: backups.folder, letters: mailbox.letters });
    const all = [...broken, ...leaked];
    if (all.length > 0) throw new Error(all.slice(0, 10).join('\n'));
    return report;
  } catch (thrown) {
    const where = `at ${formatInstant(staged.clock.now)}; again: SEED=${seed} RUNS=1 npx vitest run test/simulation/portal`;
    throw new Error(`${(thrown as Error).message}\n${where}`, { cause: thrown });
  } finally {
    await staged.stop();
    rmSync(living.backups.folder, { recursive: true, force: true });
  }
}

type Living = {
  readonly staged: StagedPortal;
  readonly scene: ReturnType<typeof sceneOf>;
  readonly office: PortalOffice;
  readonly books: SimulatedBooks;
  readonly mailbox: SimulatedMailbox;
  readonly outputs: Outputs;
  readonly chance: SeededChance;
  readonly storm: { isOver: boolean };
  readonly setClock: SetClock | undefined;
  readonly backups: StoreBackups;
  readonly told: { lives: number; clockSet: number; restored: number };
};

function begin({ seed, contracts, weather, planted }: PortalSimulationOf): Living {
  const chance = seededChance(`portal simulation ${seed}`);
  const storm = { isOver: weather === 'fine' };
  const weatherChance = chance.fork('weather');
  const kinds = chance.fork('kinds of weather');
  const setClock = weather === 'storm' && kinds.happens(CLOCK_SET) ? new SetClock() : undefined;
  const isSetBack = weather === 'storm' && kinds.happens(SET_BACK);
  const backups = new StoreBackups(isSetBack ? chance.fork('backups') : undefined);
  const outputs = new Outputs(Number(seed) % RECORDED === 0 ? 'all' : 'log');
  const share = chance.fork('base').pick(SHARES) ?? 0.05;
  const opened: { beside?: Beside } = {};
  const staged = new StagedPortal({
    seed,
    rules: RULES,
    file: backups.file,
    ...(planted === undefined ? {} : { planted }),
    ...(setClock === undefined ? {} : { setClock }),
    ...(weather === 'fine' ? {} : stormOf(weatherChance, storm)),
    tell: { engine: outputs.watch, ...(outputs.record === undefined ? {} : { record: outputs.record('record') }) },
    beside: (clock) => {
      const bad = weather === 'fine' ? {} : { weather: { share, isOver: () => storm.isOver } };
      opened.beside = standBeside({ clock, chance, outputs, planted, ...bad });
      return opened.beside.surroundings;
    },
  });
  const { beside } = opened;
  if (beside === undefined) throw new Error('nothing stands beside the portal');
  const { books, mailbox } = beside;
  const scene = sceneOf(staged);
  const office = new PortalOffice({ scene, chance: chance.fork('office'), contracts, books });
  const told = { lives: 1, clockSet: 0, restored: 0 };
  return {
    staged,
    scene,
    office,
    books,
    mailbox,
    outputs,
    chance: chance.fork('time'),
    storm,
    setClock,
    backups,
    told,
  };
}

async function live({ acts, weather }: PortalSimulationOf, living: Living): Promise<void> {
  const { staged, office, chance } = living;
  for (let count = 0; count < acts; count += 1) {
    office.act();
    if (weather === 'storm') await strike(living);
    // Some do one thing upon another, most wait for what comes of it.
    const dice = chance.fraction();
    if (dice < 0.4) await staged.time.tick(chance.below(4000));
    else if (dice < 0.9) await staged.time.settle();
    else await staged.time.pass(workingMoment(staged.clock.now + chance.below(20 * HOUR_MS)) - staged.clock.now);
  }
}

/** The daemon dies now and then; its clock is set, its store is set back, in those storms that have that. */
async function strike({ staged, office, chance, setClock, backups, told }: Living): Promise<void> {
  if (setClock !== undefined && chance.happens(0.1)) {
    setClock.set(setClock.aheadMs === 0 ? (chance.pick(ASTRAY_MS) ?? 0) : 0);
    told.clockSet += 1;
  }
  await backups.perhapsCopy(staged);
  const isSetBack = backups.isDue(staged.clock.now);
  if (!isSetBack && !chance.happens(0.08)) return;
  await staged.time.tick(chance.below(9000));
  await staged.kill();
  if (chance.happens(0.5)) office.act();
  if (isSetBack) {
    backups.putBack();
    told.restored += 1;
  }
  await staged.open();
  told.lives += 1;
}

/** Long enough for what was lost to be found by looking at everything. */
async function calm({ storm, office, setClock, books, scene }: Living): Promise<void> {
  storm.isOver = true;
  office.oddity = 0;
  setClock?.set(0);
  books.mendAll();
  await scene.pass(70);
}

const RULES: Bundle = portalRules('first', (file, text) =>
  file === 'rules/documents.yaml'
    ? text.replace('bank_card: { title: Bank card }', 'bank_card: { title: Bank card, holds: { check: onec } }')
    : text,
);

function stormOf(chance: SeededChance, storm: { readonly isOver: boolean }) {
  const drawn = randomPortalFaults({ chance: chance.fork('requests'), share: chance.pick(SHARES) ?? 0.05 });
  const whileStorm = (share: number) => () => (storm.isOver ? 0 : share);
  return {
    faults: () => ({
      next: (...asked: Parameters<typeof drawn.next>) => (storm.isOver ? undefined : drawn.next(...asked)),
    }),
    botEvents: {
      chance: chance.fork('presses'),
      doubled: 0.05,
      get late() {
        return whileStorm(0.1)();
      },
      latestMs: 20_000,
    },
    robots: {
      chance: chance.fork('robots'),
      get share() {
        return whileStorm(0.03)();
      },
    },
  };
}

async function reportOf({ staged, office, books, mailbox, told }: Living): Promise<PortalSimulationReport> {
  const rows = await staged.daemon.store.listCases({ limit: 100 });
  return {
    begun: rows.length,
    records: rows.reduce((sum, { seq }) => sum + seq, 0),
    requests: staged.requests.length,
    failed: staged.requests.filter(({ status }) => status !== 200).length,
    forged: office.forged.size,
    ...told,
    asked1C: books.base.asked.length,
    letters: mailbox.letters.length,
  };
}
