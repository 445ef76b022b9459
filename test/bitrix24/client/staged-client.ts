// A client in virtual time before a portal that answers as it is told.

import type { ClientEvent } from '../../../src/bitrix24/client/client-event.ts';
import type { ClientSettings } from '../../../src/bitrix24/client/client-settings.ts';
import { openClient } from '../../../src/bitrix24/client/open-client.ts';
import type { PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import { Webhook } from '../../../src/bitrix24/client/webhook.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { FarFailure } from '../../../src/engine/ports/far-error.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { VirtualClock } from '../../../src/simulator/clock/virtual-clock.ts';
import type { Command, Done, FakePortal } from './fake-portal.ts';
import { fakePortal } from './fake-portal.ts';

export const START = Date.UTC(2026, 4, 4, 9) as Instant;
export const SECRET = 'k3yThatOpensIt';

export type Staged = {
  readonly clock: VirtualClock;
  readonly portal: FakePortal;
  readonly client: PortalClient;
  readonly lines: readonly string[];
  readonly events: readonly ClientEvent[];
  /** Lets time go on until the work is done. */
  readonly until: <Result>(work: Promise<Result>) => Promise<Result>;
  /** How the work failed. */
  readonly failure: (work: Promise<unknown>) => Promise<FarFailure>;
};

export type Staging = {
  readonly work?: (command: Command) => Done;
  readonly wayMs?: () => number;
  readonly settings?: Partial<ClientSettings>;
};

export function stagedClient({ work, wayMs, settings = {} }: Staging = {}): Staged {
  const clock = new VirtualClock(START);
  const portal = fakePortal(clock, work, wayMs);
  const lines: string[] = [];
  const events: ClientEvent[] = [];
  const client = openClient({
    webhook: new Webhook('https://portal.example', '7', SECRET),
    clock: clock.exact,
    chance: seededChance('client'),
    record: (line) => lines.push(line),
    watch: (event) => events.push(event),
    settings,
    transport: portal.transport,
  });
  const until = <Result>(promised: Promise<Result>): Promise<Result> => passTime(clock, promised);
  const failure = (promised: Promise<unknown>): Promise<FarFailure> =>
    until(
      promised.then(
        () => Promise.reject(new Error('it did not fail')),
        (thrown: unknown) => (thrown instanceof FarError ? thrown.failure : Promise.reject(thrown)),
      ),
    );
  return { clock, portal, client, lines, events, until, failure };
}

async function passTime<Result>(clock: VirtualClock, promised: Promise<Result>): Promise<Result> {
  let isOver = false;
  const over = promised.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  for (;;) {
    await clock.rest();
    if (isOver) return over;
    const next = clock.next('exact');
    if (next === undefined) throw new Error('nobody waits, and it is not over');
    clock.goTo(next);
  }
}
