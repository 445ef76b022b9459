// An outgoing webhook: events as forms, sent once, with nothing but ids; some are lost, doubled, late or overtaken.
import type { Instant } from '../../../domain/instant.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import type { PortalCore } from '../portal-core.ts';
import { isRecord, textOf } from '../protocol/read-value.ts';
import type { PortalEvent } from '../state/portal-state.ts';

/** How online events travel. Shares from 0 to 1; the distribution of delays is a model: no source gives it. */
export type OutgoingWebhook = {
  readonly chance: Chance;
  /** Gets the body of the form; what it answers changes nothing. */
  readonly deliver: (body: string) => void;
  readonly token: string;
  readonly lost?: number;
  readonly doubled?: number;
  readonly late?: number;
  /** Each waits up to this long anyhow, and may be overtaken by the next one. */
  readonly usualMs?: number;
  readonly latestMs?: number;
};

/** Sends an event on its way. */
export function sendEvent(core: PortalCore, webhook: OutgoingWebhook, event: PortalEvent): void {
  const { chance, usualMs = 2000, latestMs = 600_000 } = webhook;
  const happens = (share = 0): boolean => chance.fraction() < share;
  if (happens(webhook.lost)) return;
  const copies = happens(webhook.doubled) ? 2 : 1;
  for (let copy = 0; copy < copies; copy += 1) {
    const most = happens(webhook.late) ? latestMs : usualMs;
    const at = (core.now() + Math.floor(chance.fraction() * most)) as Instant;
    core.later(at, () => webhook.deliver(formOf(core, webhook, event)));
    // Nobody need look at the portal for an event to leave it.
    void core.clock.until(at, core.closing).then(core.settle);
  }
}

function formOf(core: PortalCore, { token }: OutgoingWebhook, { name, data }: PortalEvent): string {
  const pairs: [string, string][] = [['event', name], ['event_handler_id', '5'], ...flat('data', data)];
  pairs.push(['ts', String(Math.floor(core.now() / 1000))]);
  pairs.push(['auth[domain]', 'portal.test'], ['auth[application_token]', token]);
  return new URLSearchParams(pairs).toString();
}

function flat(name: string, value: unknown): readonly [string, string][] {
  if (!isRecord(value)) return [[name, textOf(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flat(`${name}[${key}]`, inner));
}
