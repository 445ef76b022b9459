// The far side of a daemon that is killed again and again: a portal that people look at, and whoever knows about papers. Lives on.

import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Case, CaseId } from '../../src/domain/case.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Clock } from '../../src/engine/ports/clock.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { Outgoing } from '../../src/engine/ports/portal.ts';
import type { Received } from '../../src/engine/ports/store-entries.ts';
import type { Faults } from '../../src/simulator/faults/fault.ts';
import { simulatedPapers } from '../../src/simulator/papers/simulated-papers.ts';
import { simulatedPortal } from '../../src/simulator/portal/simulated-portal.ts';
import type { OpenQuestion } from './crowd.ts';
import type { FarReply, FarRequest, FromDaemon, ToDaemon, WiredOutgoing } from './far-wire.ts';
import { listen, say } from './far-wire.ts';

export type FarSideOf = {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly bundle: Bundle;
  /** Somebody sees a case as a card shows it. */
  readonly shown: (kase: Case) => void;
  readonly received: (keys: readonly string[], received: readonly Received[]) => void;
  readonly refused: (reason: string) => void;
  readonly noticed: (notice: string) => void;
};

export class FarSide {
  readonly #of: FarSideOf;
  readonly #plans = new Map<string, Plan>();
  /** A call is as old as its daemon says when it comes in: between, the wire may have been slow. */
  #sentAt: Instant | undefined;
  readonly portal;
  readonly papers;
  readonly #server: Server;
  #daemon: Socket | undefined;
  /** How much daemons have said. */
  heard = 0;
  #gone: Promise<void> = Promise.resolve();
  #came: (() => void) | undefined;

  constructor(of: FarSideOf) {
    this.#of = of;
    const clock: Clock = { now: () => this.#sentAt ?? of.clock.now(), until: of.clock.until };
    this.portal = simulatedPortal({ clock, faults: of.faults });
    this.papers = simulatedPapers({ clock, faults: of.faults });
    this.#server = createServer((socket) => this.#serve(socket));
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve) => this.#server.listen(path, resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Fulfilled when the next daemon has come. */
  nextDaemon(): Promise<void> {
    return new Promise((resolve) => {
      this.#came = resolve;
    });
  }

  /** Fulfilled when everything that the last daemon said has been heard. */
  heardOut(): Promise<void> {
    return this.#gone;
  }

  press(events: readonly IncomingEvent[]): void {
    if (this.#daemon !== undefined) say(this.#daemon, { kind: 'pressed', events } satisfies ToDaemon);
  }

  get isServing(): boolean {
    return this.#daemon !== undefined;
  }

  #serve(socket: Socket): void {
    this.#daemon = socket;
    this.#gone = new Promise((resolve) => {
      socket.on('close', () => {
        if (this.#daemon === socket) this.#daemon = undefined;
        resolve();
      });
    });
    listen<FromDaemon>(socket, (said) => this.#heard(said, socket));
    this.#came?.();
  }

  #heard(said: FromDaemon, socket: Socket): void {
    this.heard += 1;
    switch (said.kind) {
      case 'asked':
        void this.#answer(said.request, socket);
        break;
      case 'received':
        this.#of.received(said.keys, said.received);
        break;
      case 'refused':
        this.#of.refused(said.reason);
        break;
      case 'noticed':
        this.#of.noticed(said.notice);
        break;
    }
  }

  async #answer(request: FarRequest, socket: Socket): Promise<void> {
    const { id } = request;
    const reply = await this.#called(request).then(
      (answer): FarReply => ({ id, answer: answer ?? null }),
      (thrown: unknown): FarReply => {
        if (thrown instanceof FarError) return { id, failure: thrown.failure };
        throw thrown;
      },
    );
    say(socket, { kind: 'replied', reply });
  }

  /** The call begins at once, at the moment at which it was sent. */
  #called(request: FarRequest): Promise<unknown> {
    this.#sentAt = request.sentAt as Instant;
    try {
      switch (request.call) {
        case 'card_mark':
          return this.portal.cardMark(request.case, 'bulk');
        case 'check':
          return this.papers.check(request.question);
        default:
          return this.portal[request.call](this.#outgoing(request.out));
      }
    } finally {
      this.#sentAt = undefined;
    }
  }

  #outgoing({ plan, kase, ...out }: WiredOutgoing): Outgoing {
    if (plan !== undefined) this.#plans.set(kase.planName, plan);
    const known = this.#plans.get(kase.planName);
    if (known === undefined) throw new Error(`nobody said plan ${kase.planName}`);
    const whole = { ...kase, plan: known };
    this.#of.shown(whole);
    return { ...out, kase: whole, bundle: this.#of.bundle, contract: undefined, urgency: 'bulk' };
  }

  questionsOf(id: CaseId): readonly OpenQuestion[] {
    const open: OpenQuestion[] = [];
    for (const { case: of, effect } of this.portal.view.open) {
      if (of === id && effect.effect !== 'reception_task') open.push(effect);
    }
    return open;
  }
}
