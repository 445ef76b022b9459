// A company at work over simulated months: people do what the portal shows them, on the real calendar, whatever comes of it.
import { createHash } from 'node:crypto';
import type { EngineReading } from '../company/portal-daemon.ts';
import { SimulatedCompany } from '../company/simulated-company.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Instant } from '../domain/instant.ts';
import type { OpenPortal } from '../simulator/bitrix24/open-portal.ts';
import type { SeededChance } from '../simulator/chance/seeded-chance.ts';
import { seededChance } from '../simulator/chance/seeded-chance.ts';
import type { SimulatedMailbox } from '../simulator/mail/simulated-mailbox.ts';
import { simulatedMailbox } from '../simulator/mail/simulated-mailbox.ts';
import type { OpenBooks } from './books.ts';
import { openBooks } from './books.ts';
import type { Without } from './demo-part.ts';
import { Office } from './office.ts';
import { openCollector } from './open-collector.ts';
import { beginContract, enterCare } from './people/enter-care.ts';
import { hear } from './people/hear.ts';
import { remember } from './people/hear-question.ts';
import type { Mistake } from './people/mistake.ts';
import { makeMistake } from './people/mistake.ts';
import { seedContracts } from './seed-contracts.ts';
import type { StageMoved } from './stage-watch.ts';
import { StageWatch } from './stage-watch.ts';
import { TEMPER } from './temper.ts';
import { WorkHours } from './work-hours.ts';

export type PlayOf = {
  /** With what is switched off taken out already. */
  readonly rules: Bundle;
  readonly reading: EngineReading;
  readonly seed: string;
  readonly contracts: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly without: Without;
  /** Where the store is kept; nowhere unless told. */
  readonly file?: string;
  /** Gets the portal before anything stands there; gives its address in a browser. */
  readonly listen?: (portal: OpenPortal, now: () => Instant) => Promise<string>;
  readonly tell?: (moment: PlayMoment) => Promise<void> | void;
};

/** What has just happened, and how many contracts stand at each stage of the funnel then. */
export type PlayMoment = {
  readonly at: Instant;
  readonly stages: ReadonlyMap<string, number>;
  readonly moved: readonly StageMoved[];
  readonly mistake?: Mistake;
};

export type Played = {
  readonly office: Office;
  readonly stages: StageWatch;
  readonly mistakes: ReadonlyMap<Mistake, number>;
  readonly mailbox: SimulatedMailbox;
  readonly books: OpenBooks;
  readonly requests: { readonly count: number; readonly calls: number; readonly refused: number };
  readonly close: () => Promise<void>;
};

/** Nothing is lost on the way here: looking at every card once a day is enough. */
const RECONCILE_MS = 86_400_000;
const WEEK_MS = 7 * 86_400_000;
/** The last contract begins so long before the end that it can come through. */
const LAST_BEGIN = 0.72;

export async function playCompany(of: PlayOf): Promise<Played> {
  const { rules, seed, from, until, without } = of;
  const chances = (name: string): SeededChance => seededChance(digest(`${seed} ${name}`));
  const requests = { count: 0, calls: 0, refused: 0 };
  const hours = new WorkHours(rules);
  const latest = Math.round(from + LAST_BEGIN * (until - from)) as Instant;
  const contracts = seedContracts({ seed: chances, contracts: of.contracts, hours, from, until: latest });
  let beside: { readonly mailbox: SimulatedMailbox; readonly books: OpenBooks } | undefined;
  const company = new SimulatedCompany({
    rules,
    start: from,
    reading: of.reading,
    beside: (clock) => {
      const books = openBooks({ clock, chance: chances('books'), contracts, today: (at) => hours.today(at) });
      const mailbox = simulatedMailbox({ clock: clock.exact });
      beside = { books, mailbox };
      return { ...books, mail: mailbox, gateway: { reconcileMs: RECONCILE_MS } };
    },
    seed,
    quietLooks: 2,
    ...(of.file === undefined ? {} : { file: of.file }),
    seen: ({ status, commands }) => {
      requests.count += 1;
      requests.calls += commands.length;
      if (status !== 200) requests.refused += 1;
    },
  });
  try {
    if (of.listen !== undefined) company.address = await of.listen(company.portal, () => company.clock.now);
    await company.provision();
    await company.open();
    const stages = new StageWatch(company);
    const mistakes = new Map<Mistake, number>();
    const office = new Office({
      company,
      hours,
      without,
      seed: chances,
      hears: hear,
      mail: enterCare,
      after: async ({ now, running }) => {
        const moved = stages.look();
        for (const { item, ends } of moved) {
          const known = running.get(item);
          if (known !== undefined) known.isOver = ends;
        }
        if (moved.length > 0) await of.tell?.({ at: now, stages: stages.counts(), moved });
      },
    });
    for (const contract of contracts) {
      office.agenda.add(contract.begins, async () => {
        beginContract(office, contract);
        await Promise.resolve();
      });
    }
    tidyWeekly(office, of);
    blunder(office, of, async (mistake) => {
      mistakes.set(mistake, (mistakes.get(mistake) ?? 0) + 1);
      await of.tell?.({ at: office.now, stages: stages.counts(), moved: [], mistake });
    });
    await office.live(until);
    if (beside === undefined) throw new Error('nothing was opened beside the portal');
    return { office, stages, mistakes, requests, ...beside, close: () => company.stop() };
  } catch (thrown) {
    await company.stop();
    throw thrown;
  }
}

/** Names that are near each other would begin with near draws. */
function digest(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** On Mondays people go through what they have: whatever they forgot comes back to mind without being told. */
function tidyWeekly(office: Office, { from, until }: PlayOf): void {
  const collect = openCollector();
  for (let at = from + WEEK_MS; at < until; at += WEEK_MS) {
    office.agenda.add(office.hours.outside(at as Instant, 30), async () => {
      const items = [...office.running.keys()];
      for (const person of office.forgotten.keys()) remember(office, person, items);
      for (const running of office.running.values()) if (!running.isOver) enterCare(office, running);
      collect();
      await Promise.resolve();
    });
  }
}

/** Mistakes come as they come, through the whole time. */
function blunder(office: Office, { from, until }: PlayOf, tell: (mistake: Mistake) => Promise<void>): void {
  const days = (until - from) / 86_400_000;
  const count = Math.round((days * 5 * TEMPER.mistakesADay) / 7);
  for (let number = 0; number < count; number += 1) {
    const share = (number + office.chance(`blunder ${number}`).fraction()) / count;
    const at = office.hours.outside(Math.round(from + share * (until - from)) as Instant, 1);
    if (at >= until) continue;
    office.agenda.add(at, async () => {
      const mistake = await makeMistake(office, number);
      if (mistake !== undefined) await tell(mistake);
    });
  }
}
