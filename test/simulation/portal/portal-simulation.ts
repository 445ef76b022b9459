// A company and its portal over simulated days: the real gateway, with faults of the portal and deaths of the daemon; then quiet.

import type { PlantedPortalBug } from '../../../src/company/portal-daemon.ts';
import { formatInstant } from '../../../src/domain/instant.ts';
import { randomPortalFaults } from '../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { workingMoment } from '../../../src/simulator/people/working-moment.ts';
import { sceneOf } from '../../scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../scenarios/portal/staged-portal.ts';
import { checkPortal } from './check-portal.ts';
import { PortalOffice } from './portal-office.ts';

export type PortalSimulationOf = {
  readonly seed: string;
  readonly contracts: number;
  /** Things that people do. */
  readonly acts: number;
  /** `fine`: nothing fails. `storm`: requests fail, presses come late and twice, robots drag cards, the daemon dies. */
  readonly weather: 'fine' | 'storm';
  readonly planted?: PlantedPortalBug;
};

export type PortalSimulationReport = {
  readonly begun: number;
  readonly records: number;
  readonly requests: number;
  readonly failed: number;
  readonly forged: number;
  readonly lives: number;
};

const HOUR_MS = 3_600_000;
/** Of all requests in a storm. */
const SHARES = [0.02, 0.05, 0.1];

/** Throws what is not as it must be, and how it is run again. */
export async function runPortalSimulation(of: PortalSimulationOf): Promise<PortalSimulationReport> {
  const { seed, contracts, weather, planted } = of;
  const chance = seededChance(`portal simulation ${seed}`);
  const storm = { isOver: weather === 'fine' };
  const weatherChance = chance.fork('weather');
  const staged = new StagedPortal({
    seed,
    ...(planted === undefined ? {} : { planted }),
    ...(weather === 'fine' ? {} : stormOf(weatherChance, storm)),
  });
  try {
    const scene = sceneOf(staged);
    await staged.provision();
    await staged.open();
    const office = new PortalOffice({ scene, chance: chance.fork('office'), contracts });
    const lives = await live(of, { staged, office, chance: chance.fork('time') });
    storm.isOver = true;
    office.oddity = 0;
    // Long enough for what was lost to be found by looking at everything.
    await scene.pass(70);
    const broken = await checkPortal({ scene, office, hadFaults: weather !== 'fine' });
    if (broken.length > 0) throw new Error(broken.slice(0, 10).join('\n'));
    return await reportOf(staged, office, lives);
  } catch (thrown) {
    const where = `at ${formatInstant(staged.clock.now)}; again: SEED=${seed} RUNS=1 npx vitest run test/simulation/portal`;
    throw new Error(`${(thrown as Error).message}\n${where}`, { cause: thrown });
  } finally {
    await staged.stop();
  }
}

type Living = {
  readonly staged: StagedPortal;
  readonly office: PortalOffice;
  readonly chance: ReturnType<typeof seededChance>;
};

async function live({ acts, weather }: PortalSimulationOf, { staged, office, chance }: Living): Promise<number> {
  let lives = 1;
  for (let count = 0; count < acts; count += 1) {
    office.act();
    if (weather === 'storm' && chance.happens(0.08)) {
      await staged.time.tick(chance.below(9000));
      await staged.kill();
      if (chance.happens(0.5)) office.act();
      await staged.open();
      lives += 1;
    }
    // Some do one thing upon another, most wait for what comes of it.
    const dice = chance.fraction();
    if (dice < 0.4) await staged.time.tick(chance.below(4000));
    else if (dice < 0.9) await staged.time.settle();
    else await staged.time.pass(workingMoment(staged.clock.now + chance.below(20 * HOUR_MS)) - staged.clock.now);
  }
  return lives;
}

function stormOf(chance: ReturnType<typeof seededChance>, storm: { readonly isOver: boolean }) {
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

async function reportOf(staged: StagedPortal, office: PortalOffice, lives: number): Promise<PortalSimulationReport> {
  const rows = await staged.daemon.store.listCases({ limit: 100 });
  return {
    begun: rows.length,
    records: rows.reduce((sum, { seq }) => sum + seq, 0),
    requests: staged.requests.length,
    failed: staged.requests.filter(({ status }) => status !== 200).length,
    forged: office.forged.size,
    lives,
  };
}
