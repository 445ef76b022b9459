// Deliveries from beginning to end in simulated time: a loop as the daemon has one, which is killed at chosen calls and begins again.
import type { Case } from '../../../src/domain/case.ts';
import type { Effect } from '../../../src/domain/effect.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { deliverEffect } from '../../../src/engine/deliver/deliver-effect.ts';
import type { Delivered, FarSide, PapersAnswer } from '../../../src/engine/deliver/delivered.ts';
import { deliveryLeaseMs } from '../../../src/engine/deliver/delivery-times.ts';
import type { Papers } from '../../../src/engine/ports/papers.ts';
import type { Outgoing, Portal } from '../../../src/engine/ports/portal.ts';
import type { Claim, ClaimedEffect, OutboxEntry } from '../../../src/engine/ports/store-entries.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { FarCall, Faults } from '../../../src/simulator/faults/fault.ts';
import type { SimulatedPapers } from '../../../src/simulator/papers/simulated-papers.ts';
import { simulatedPapers } from '../../../src/simulator/papers/simulated-papers.ts';
import type { SimulatedPortal } from '../../../src/simulator/portal/simulated-portal.ts';
import { simulatedPortal } from '../../../src/simulator/portal/simulated-portal.ts';
import { buildBundle } from '../../decide/build-bundle.ts';
import { OutboxModel } from './outbox-model.ts';

export const START = Date.UTC(2026, 2, 2, 9) as Instant;
const MOST_MS = 60_000;
/** Nothing here takes a week: what has not ended by then never will. */
const MOST_LIFE_MS = 604_800_000;
const BUNDLE = buildBundle({ routes: [] });

/** One commit of the engine: what the case is from then on, and what has to be done. */
export type CaseTurn = { readonly afterMs: number; readonly kase: Case; readonly effects: readonly Effect[] };

/** The process dies as it makes this call (from 0): before it left, or after. */
export type Kill = { readonly call: number; readonly when: 'before' | 'after' };

export type DeliveryRunOf = {
  readonly turns: readonly CaseTurn[];
  readonly faults?: Faults;
  readonly kills?: readonly Kill[];
  readonly restartMs?: number;
  readonly seed?: string;
};

export type DeliveryRun = {
  readonly portal: SimulatedPortal;
  readonly papers: SimulatedPapers;
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly calls: readonly FarCall[];
  readonly outcomes: readonly (Delivered & { readonly key: string })[];
  readonly answers: readonly PapersAnswer[];
  /** What the cases were told of letters. */
  readonly letters: readonly NonNullable<Delivered['letter']>[];
  /** Simulated, from the first turn to the last mark. */
  readonly tookMs: number;
  readonly kills: number;
};

export function runDeliveries(of: DeliveryRunOf): Promise<DeliveryRun> {
  return new Daemon(of).run();
}

/** One life of the process: once it is over, nothing that it still does counts. */
type Life = { isOver: boolean; readonly begunAt: Instant };

class Daemon {
  readonly #of: DeliveryRunOf;
  readonly #clock = new VirtualClock(START);
  readonly #outbox: OutboxModel;
  readonly #portal: SimulatedPortal;
  readonly #papers: SimulatedPapers;
  readonly #calls: FarCall[] = [];
  readonly #outcomes: (Delivered & { readonly key: string })[] = [];
  readonly #effects = new Map<string, Effect>();
  readonly #cases = new Map<string, Case>();
  #life: Life = { isOver: false, begunAt: START };
  #left: readonly CaseTurn[];
  #begun = 0;
  #kills = 0;
  #claims = 0;
  #restartAt: Instant | undefined;
  #pausedUntil = START;

  constructor(of: DeliveryRunOf) {
    this.#of = of;
    this.#left = of.turns;
    this.#outbox = new OutboxModel();
    const faults: Faults = {
      next: (call) => {
        this.#calls.push(call);
        return of.faults?.next(call);
      },
    };
    this.#portal = simulatedPortal({ clock: this.#clock.exact, faults });
    this.#papers = simulatedPapers({ clock: this.#clock.exact, faults });
  }

  async run(): Promise<DeliveryRun> {
    while (this.#left.length > 0 || !this.#outbox.isSettled()) {
      this.#takeTurns();
      const [ended, kills] = [this.#outcomes.length, this.#kills];
      const begun = this.#restarted() ? this.#beginDeliveries() : 0;
      await this.#clock.rest();
      if (begun === 0 && this.#outcomes.length === ended && this.#kills === kills) this.#goOn();
    }
    const tookMs = this.#clock.now - START;
    await this.#letLateWorkCome();
    return {
      portal: this.#portal,
      papers: this.#papers,
      outbox: new Map(this.#outbox.entries().map((entry) => [entry.key, entry])),
      calls: this.#calls,
      outcomes: this.#outcomes,
      letters: this.#outcomes.flatMap(({ letter }) => (letter === undefined ? [] : [letter])),
      answers: this.#outcomes.flatMap(({ papers }) => (papers === undefined ? [] : [papers])),
      tookMs,
      kills: this.#kills,
    };
  }

  #takeTurns(): void {
    const isDue = ({ afterMs }: CaseTurn): boolean => START + afterMs <= this.#clock.now;
    for (const { kase, effects } of this.#left.filter(isDue)) {
      this.#cases.set(kase.id, kase);
      for (const effect of effects) {
        this.#effects.set(effect.key, effect);
        this.#outbox.add(effect, this.#clock.now);
      }
    }
    this.#left = this.#left.filter((turn) => !isDue(turn));
  }

  /** Whether the process lives; whoever starts is alone, so that earlier claims end. */
  #restarted(): boolean {
    if (!this.#life.isOver) return true;
    if (this.#restartAt === undefined || this.#restartAt > this.#clock.now) return false;
    this.#restartAt = undefined;
    this.#life = { isOver: false, begunAt: this.#clock.now };
    this.#outbox.endClaims();
    return true;
  }

  #beginDeliveries(): number {
    const { now } = this.#clock;
    if (now < this.#pausedUntil) return 0;
    this.#claims += 1;
    const claim = `claim-${this.#claims}` as Claim;
    const claimed = this.#outbox.claim(claim, now, (now + deliveryLeaseMs(MOST_MS)) as Instant);
    for (const effect of claimed) void this.#deliver(effect, claim, this.#life);
    return claimed.length;
  }

  async #deliver(claimed: ClaimedEffect, claim: Claim, life: Life): Promise<void> {
    const effect = this.#effects.get(claimed.key);
    const kase = this.#cases.get(claimed.case);
    if (effect === undefined || kase === undefined) throw new Error(`no effect ${claimed.key}`);
    const delivered = await deliverEffect(claimed, outgoing(effect, kase), this.#farSide(life));
    if (life.isOver) return;
    this.#outcomes.push({ ...delivered, key: claimed.key });
    if (delivered.pause?.why === 'locked_out') this.#pausedUntil = delivered.pause.until;
    this.#outbox.mark(claimed.key, claim, delivered.outcome);
  }

  #farSide(life: Life): FarSide {
    const portal = this.#portal;
    const cut: Portal = {
      compare: (out) => this.#through(life, () => portal.compare(out)),
      find: (out) => this.#through(life, () => portal.find(out)),
      send: (out) => this.#through(life, () => portal.send(out)),
      cardMark: (id, urgency) => this.#through(life, () => portal.cardMark(id, urgency)),
    };
    const papers: Papers = { check: (question) => this.#through(life, () => this.#papers.check(question)) };
    return {
      portal: cut,
      papers,
      clock: this.#clock.exact,
      chance: seededChance(this.#of.seed ?? 'deliveries').fork(`${this.#begun}`),
      mostMs: MOST_MS,
      begunAt: life.begunAt,
    };
  }

  async #through<Answer>(life: Life, call: () => Promise<Answer>): Promise<Answer> {
    if (life.isOver) return await never();
    const kill = (this.#of.kills ?? []).find((planned) => planned.call === this.#begun);
    this.#begun += 1;
    if (kill?.when === 'before') {
      this.#kill();
      return await never();
    }
    const answer = call();
    if (kill !== undefined) this.#kill();
    const settled = await Promise.allSettled([answer]);
    return life.isOver ? await never() : settledAnswer(settled[0]);
  }

  #kill(): void {
    this.#kills += 1;
    this.#life.isOver = true;
    this.#restartAt = (this.#clock.now + (this.#of.restartMs ?? 0)) as Instant;
  }

  #goOn(): void {
    const { now } = this.#clock;
    const moments = [
      this.#clock.next('exact'),
      this.#outbox.nextFree(now),
      this.#restartAt,
      this.#pausedUntil,
      ...this.#left.map(({ afterMs }) => (START + afterMs) as Instant),
    ].filter((at): at is Instant => at !== undefined && at > now);
    const next = Math.min(...moments) as Instant;
    if (next - START > MOST_LIFE_MS) throw new Error(`not delivered: ${JSON.stringify(this.#outbox.entries())}`);
    this.#clock.goTo(next);
  }

  async #letLateWorkCome(): Promise<void> {
    for (let next = this.#clock.next('exact'); next !== undefined; next = this.#clock.next('exact')) {
      this.#clock.goTo(next);
      await this.#clock.rest();
    }
  }
}

function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}

function settledAnswer<Answer>(settled: PromiseSettledResult<Answer>): Answer {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

function outgoing(effect: Effect, kase: Case): Parameters<typeof deliverEffect>[1] {
  if (effect.effect === 'check_papers') return { case: kase.id, contract: undefined, documents: effect.documents };
  const out: Outgoing = {
    key: effect.key,
    urgency: 'bulk',
    effect,
    kase,
    bundle: BUNDLE,
    mark: markOf(kase),
    contract: undefined,
  };
  return out;
}

export function markOf({ id, seq }: Case): Outgoing['mark'] {
  return { seq, hash: `${id}#${seq}` };
}
