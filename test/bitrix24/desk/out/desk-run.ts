// Deliveries to the simulated portal from beginning to end: the engine's own way of delivering, the real client, requests that fail, and a
// process that dies at a chosen request and begins anew with nothing but its notes.

import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import type { Transport } from '../../../../src/bitrix24/client/http-transport.ts';
import { openClient } from '../../../../src/bitrix24/client/open-client.ts';
import { parseWebhook } from '../../../../src/bitrix24/client/webhook.ts';
import { openPortalDesk } from '../../../../src/bitrix24/desk/out/open-portal-desk.ts';
import type { Effect } from '../../../../src/domain/effect.ts';
import type { Instant } from '../../../../src/domain/instant.ts';
import { deliverEffect } from '../../../../src/engine/deliver/deliver-effect.ts';
import { deliveryLeaseMs } from '../../../../src/engine/deliver/delivery-times.ts';
import type { Papers } from '../../../../src/engine/ports/papers.ts';
import type { Portal } from '../../../../src/engine/ports/portal.ts';
import type { Claim, ClaimedEffect, OutboxEntry } from '../../../../src/engine/ports/store-entries.ts';
import type { PortalFault, PortalFaults } from '../../../../src/simulator/bitrix24/faults/portal-fault.ts';
import { portalTransport } from '../../../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../../../src/simulator/chance/seeded-chance.ts';
import { letterFor } from '../../../../src/world/letter-for.ts';
import { OutboxModel } from '../../../engine/deliver/outbox-model.ts';
import { PORTAL_SECRET } from '../../provision/staged-portal.ts';
import type { StagedDesk } from './staged-desk.ts';

/** As long as the daemon waits for a call. */
const MOST_MS = 70_000;
/** Nothing here takes a day: what has not ended by then never will. */
const MOST_LIFE_MS = 86_400_000;

/** At this request (from 0, once armed): it never leaves, or nobody hears the answer. */
export type Death = { readonly request: number; readonly when: 'before' | 'after' };

/** Faults that begin when they are armed, one for each request, after some that go well. */
export class ArmedFaults implements PortalFaults {
  #script: (PortalFault | undefined)[] = [];

  arm(script: readonly (PortalFault | undefined)[]): void {
    this.#script = [...script];
  }

  readonly next = (): PortalFault | undefined => this.#script.shift();
}

const NO_PAPERS: Papers = { check: () => Promise.reject(new Error('nobody asks for papers')) };

type Life = { isOver: boolean; readonly begunAt: Instant };

export class DeskRun {
  readonly #desk: StagedDesk;
  readonly #deaths: readonly Death[];
  readonly #effects = new Map<string, Effect>();
  readonly #outbox = new OutboxModel();
  readonly #begun: Instant;
  #life: Life;
  #portal: Portal;
  #requests = 0;
  #lives = 1;
  #claims = 0;
  #ended = 0;
  #pausedUntil: Instant;

  constructor(desk: StagedDesk, effects: readonly Effect[], deaths: readonly Death[]) {
    this.#desk = desk;
    this.#deaths = deaths;
    this.#begun = desk.clock.now;
    this.#life = { isOver: false, begunAt: desk.clock.now };
    this.#pausedUntil = desk.clock.now;
    for (const effect of effects) {
      this.#effects.set(effect.key, effect);
      this.#outbox.add(effect, desk.clock.now);
    }
    this.#portal = this.#open();
  }

  get requests(): number {
    return this.#requests;
  }

  /** Until nothing is left to be delivered, and nothing that was asked for is still to be done. */
  async run(): Promise<readonly OutboxEntry[]> {
    const { clock } = this.#desk;
    while (!this.#outbox.isSettled()) {
      if (this.#life.isOver) this.#beginAnew();
      const ended = this.#ended;
      const begun = this.#claim();
      await clock.rest();
      if (begun === 0 && this.#ended === ended && !this.#life.isOver) this.#goOn();
    }
    for (let next = clock.next('exact'); next !== undefined; next = clock.next('exact')) {
      clock.goTo(next);
      await clock.rest();
    }
    return this.#outbox.entries();
  }

  #beginAnew(): void {
    this.#life = { isOver: false, begunAt: this.#desk.clock.now };
    this.#lives += 1;
    this.#outbox.endClaims();
    this.#portal = this.#open();
  }

  #open(): Portal {
    const { portal, clock, names, notes } = this.#desk;
    const webhook = parseWebhook(`https://portal.test${portal.path(1)}/`);
    if (typeof webhook === 'string') throw new Error(webhook);
    const chance = seededChance('desk').fork(`${this.#lives}`);
    const client = openClient({ webhook, clock: clock.exact, chance, transport: this.#mortal(this.#life) });
    return openPortalDesk({
      client,
      map: names,
      caseCards: new CaseCards(),
      notes,
      secret: PORTAL_SECRET,
      clock: clock.exact,
      lettersFor: letterFor,
    });
  }

  #mortal(life: Life): Transport {
    const transport = portalTransport(this.#desk.portal);
    return async (request) => {
      if (life.isOver) return await never();
      const death = this.#deaths.find((planned) => planned.request === this.#requests);
      this.#requests += 1;
      if (death === undefined) return await transport(request);
      life.isOver = true;
      if (death.when === 'after')
        await transport({ ...request, signal: new AbortController().signal }).catch(() => undefined);
      return await never();
    };
  }

  #claim(): number {
    const { now } = this.#desk.clock;
    if (this.#life.isOver || now < this.#pausedUntil) return 0;
    this.#claims += 1;
    const claim = `claim-${this.#claims}` as Claim;
    const claimed = this.#outbox.claim(claim, now, (now + deliveryLeaseMs(MOST_MS)) as Instant);
    for (const one of claimed) void this.#deliver(one, claim, this.#life);
    return claimed.length;
  }

  async #deliver(claimed: ClaimedEffect, claim: Claim, life: Life): Promise<void> {
    const { clock, outgoing } = this.#desk;
    const effect = this.#effects.get(claimed.key);
    if (effect === undefined) throw new Error(`no effect ${claimed.key}`);
    const delivered = await deliverEffect(claimed, outgoing(effect), {
      portal: this.#portal,
      papers: NO_PAPERS,
      clock: clock.exact,
      chance: seededChance('deliveries').fork(`${this.#claims}`),
      mostMs: MOST_MS,
      begunAt: life.begunAt,
    });
    if (life.isOver) return;
    if (delivered.bug !== undefined) throw delivered.bug;
    this.#ended += 1;
    if (delivered.pause !== undefined) this.#pausedUntil = delivered.pause.until;
    this.#outbox.mark(claimed.key, claim, delivered.outcome);
  }

  #goOn(): void {
    const { clock } = this.#desk;
    const moments = [clock.next('exact'), this.#outbox.nextFree(clock.now), this.#pausedUntil].filter(
      (at): at is Instant => at !== undefined && at > clock.now,
    );
    const next = Math.min(...moments) as Instant;
    if (next - this.#begun > MOST_LIFE_MS) throw new Error(`not delivered: ${JSON.stringify(this.#outbox.entries())}`);
    clock.goTo(next);
  }
}

function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}
