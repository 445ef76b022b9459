// A client of one portal: keeps to its budget, lets presses go first, shares requests, and says of every failure what can be done about it.
import type { Chance } from '../../engine/ports/chance.ts';
import type { Clock } from '../../engine/ports/clock.ts';
import { CallQueue } from './call-queue.ts';
import type { ClientEvent } from './client-event.ts';
import type { ClientSettings } from './client-settings.ts';
import { CLIENT_SETTINGS } from './client-settings.ts';
import type { Transport } from './http-transport.ts';
import { httpTransport } from './http-transport.ts';
import type { PortalClient } from './portal-call.ts';
import { PortalRequests } from './portal-requests.ts';
import type { Webhook } from './webhook.ts';

export type ClientSurroundings = {
  readonly webhook: Webhook;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly watch?: (event: ClientEvent) => void;
  /** Takes every request and every answer as a line of JSON without its end, secrets removed. */
  readonly record?: (line: string) => void;
  readonly settings?: Partial<ClientSettings>;
  /** HTTP itself, in a simulation without it. */
  readonly transport?: Transport;
};

/**
 * One client per portal and address of ours: the portal counts requests by them. Opens nothing by itself, and has nothing to close: what
 * waits ends within `mostWaitMs`, what is under way within `answerMs`.
 * @public the portal's adapter and `vizir provision` are built on it.
 */
export function openClient(surroundings: ClientSurroundings): PortalClient {
  const settings = { ...CLIENT_SETTINGS, ...surroundings.settings };
  const transport = surroundings.transport ?? httpTransport();
  const requests = new PortalRequests({ ...surroundings, settings, transport });
  const queue = new CallQueue({ ...surroundings, settings, requests });
  return {
    call: (method, params, options) => queue.call(method, params, options),
    fetchFile: (link, options) => queue.fetchFile(link, options),
  };
}
