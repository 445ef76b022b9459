// An engine on the default rules, in a time that the test moves: store in memory, portal and papers simulated.

import { decide } from '../../src/decide/decide.ts';
import type { Act } from '../../src/domain/act.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { CaseId } from '../../src/domain/case.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { parseInstant } from '../../src/domain/instant.ts';
import type { Engine, Surroundings } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/engine.ts';
import type { GivenContract } from '../../src/engine/ports/contract-reader.ts';
import type { EngineEvent } from '../../src/engine/ports/engine-event.ts';
import type { Store } from '../../src/engine/ports/store.ts';
import type { Noticed, Watch } from '../../src/engine/watch/watch.ts';
import { silentWatch } from '../../src/engine/watch/watch.ts';
import { readGivenContract } from '../../src/read-given-contract.ts';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';
import type { Faults } from '../../src/simulator/faults/fault.ts';
import { NO_FAULTS } from '../../src/simulator/faults/fault.ts';
import type { SimulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import { simulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import type { SimulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { simulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { day } from '../calendar/calendar-of.ts';

const POLL_MS = 3_600_000;

export const CONTRACT: GivenContract = {
  inn: '7708503727',
  relation: 'client',
  kind: 'services',
  amount: '800 000 RUB',
  department: 'client_service',
  initiator: 'fedorov',
  subjects: [],
  own_form: false,
  prepayment: '0 %',
  term: 12,
  signatory: 'charter',
  major_deal: false,
  tender: false,
};

/** What is loaded when it is first used takes time that no virtual clock sees. */
async function warmUp(bundle: Bundle): Promise<void> {
  const asOf = day('2026-03-02');
  const reading = await readGivenContract({ ...CONTRACT, curator: 'tarasova' }, bundle, asOf);
  if (reading.kind === 'facts') await decide(bundle, reading.facts, { asOf });
}

export type OtherThanUsual = {
  readonly faults?: Faults;
  /** A clock and a portal that were there before. */
  readonly clock?: VirtualClock;
  readonly portal?: SimulatedPortal;
  /** What the engine is given instead. */
  readonly around?: (usual: Surroundings) => Surroundings;
  /** Called when the engine ends by itself; without it that fails the test. */
  readonly died?: (thrown: unknown) => void;
};

export class StagedEngine {
  readonly clock: VirtualClock;
  readonly store: Store;
  readonly portal: SimulatedPortal;
  readonly papers: SimulatedPapers;
  readonly noticed: Noticed[] = [];
  #engine: Engine | undefined;
  #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #sent = 0;
  readonly #than: OtherThanUsual;

  constructor(store: Store = openSqliteStore({ path: ':memory:' }), than: OtherThanUsual = {}) {
    this.clock = than.clock ?? new VirtualClock(instant('2026-03-02T07:00Z'));
    this.store = counted(store, this.clock);
    const side = { clock: this.clock.exact, faults: than.faults ?? NO_FAULTS };
    this.portal = than.portal ?? simulatedPortal(side);
    this.papers = simulatedPapers(side);
    this.#than = than;
  }

  get engine(): Engine {
    if (this.#engine === undefined) throw new Error('the engine was not started');
    return this.#engine;
  }

  async publish(bundle: Bundle): Promise<void> {
    await warmUp(bundle);
    const text = JSON.stringify(bundle);
    await this.store.publish({ kind: 'bundle', name: bundle.hash, text, at: this.clock.now, by: 'test' });
  }

  start(): void {
    const watch: Watch = { ...silentWatch, noticed: (notice) => this.noticed.push(notice) };
    this.#stop = new AbortController();
    const surroundings: Surroundings = {
      store: this.store,
      portal: this.portal,
      papers: this.papers,
      clock: this.clock.polled(POLL_MS),
      chance: seededChance('staged'),
      readContract: readGivenContract,
      watch,
      restMs: POLL_MS,
    };
    const { around, died } = this.#than;
    this.#engine = openEngine(around === undefined ? surroundings : around(surroundings));
    const running = this.#engine.run(this.#stop.signal);
    this.#running = died === undefined ? running : running.catch(died);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Takes an event in and lets everything that follows from it at this moment happen. */
  async send(id: CaseId, event: EngineEvent, key = `event-${this.#next()}`): Promise<void> {
    await this.engine.receive([{ source: 'test', key, case: id, urgency: 'press', event }]);
    await this.clock.rest();
  }

  async act(id: CaseId, by: string, act: Exclude<Act, { readonly act: 'change_fact' }>): Promise<void> {
    await this.send(id, { kind: 'act', by: by as PersonId, act });
  }

  async begin(id: CaseId, contract: GivenContract = CONTRACT): Promise<void> {
    const curator = 'tarasova' as PersonId;
    await this.send(id, { kind: 'start', by: curator, curator, contract, draft: 'draft-1', papers: [] });
  }

  /** Time passes; what comes due on the way happens in its moment. */
  async pass(until: Instant): Promise<void> {
    for (;;) {
      await this.clock.rest();
      const next = [this.clock.next('exact'), await this.#nextTimer()].filter((at) => at !== undefined);
      const soonest = Math.min(...next, until) as Instant;
      if (soonest >= until) break;
      this.clock.goTo(Math.max(soonest, this.clock.now) as Instant);
    }
    this.clock.goTo(until);
    await this.clock.rest();
  }

  #next(): number {
    this.#sent += 1;
    return this.#sent;
  }

  async #nextTimer(): Promise<Instant | undefined> {
    const next = await this.store.nextTimer();
    return next === undefined || next <= this.clock.now ? undefined : next;
  }
}

export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(text);
  return at;
}

/** The clock stands still while the store works. */
function counted(store: Store, clock: VirtualClock): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) =>
        clock.busy(async () => (await Reflect.apply(member, target, args)) as unknown);
    },
  });
}
