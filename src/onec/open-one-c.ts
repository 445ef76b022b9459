// A 1C base as the engine asks it: whether papers hold, and what is known of a counterparty. By OData, or by an HTTP service of the base's own.
import { dayOfWall, wallOf, zoneOf } from '../calendar/zone.ts';
import type { Day } from '../domain/day.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { BaseAccess } from './base/base-access.ts';
import type { BaseEvent } from './base/base-requests.ts';
import { BaseRequests } from './base/base-requests.ts';
import type { BaseSettings } from './base/base-settings.ts';
import { BASE_SETTINGS } from './base/base-settings.ts';
import type { BaseTransport } from './base/base-transport.ts';
import { baseTransport } from './base/base-transport.ts';
import { openEndpoint } from './endpoint/open-endpoint.ts';
import type { OdataMapping, OneCMapping } from './mapping/mapping.ts';
import type { OneC } from './one-c.ts';
import type { AskedBase } from './reading/find-counterparty.ts';
import { findCounterparty, findPapers } from './reading/find-counterparty.ts';
import { judgeDocuments } from './reading/judge-paper.ts';
import { counterpartyOf } from './reading/searched-id.ts';

export type OneCSurroundings = {
  /** From `parseBaseAccess`. */
  readonly access: BaseAccess;
  /** From `readMapping`. */
  readonly mapping: OneCMapping;
  readonly clock: Clock;
  readonly settings?: Partial<BaseSettings>;
  /** HTTP itself, in a simulation without it. */
  readonly transport?: BaseTransport;
  readonly watch?: (event: BaseEvent) => void;
  readonly record?: (line: string) => void;
};

/**
 * Opens nothing by itself, and has nothing to close: what is under way ends within the settings' times. Nothing is ever written into 1C.
 */
export function openOneC(surroundings: OneCSurroundings): OneC {
  const { mapping, clock } = surroundings;
  const settings = { ...BASE_SETTINGS, ...surroundings.settings };
  const transport = surroundings.transport ?? baseTransport();
  const requests = new BaseRequests({ ...surroundings, settings, transport });
  const zone = zoneOf(mapping.time_zone);
  const today = (): Day => dayOfWall(wallOf(zone, clock.now()));
  if (mapping.onec === 'service') return openEndpoint({ requests, mapping, today });
  return openOdata(mapping, { requests, settings, today });
}

function openOdata(
  mapping: OdataMapping,
  around: { readonly requests: BaseRequests; readonly settings: BaseSettings; readonly today: () => Day },
): OneC {
  const { requests, settings, today } = around;
  const allowedOnly = mapping.allowed_only === true;
  const ask = (): AskedBase => ({
    reader: { requests: requests.question(), settings, allowedOnly },
    mapping,
    today: today(),
  });
  return {
    find: (query) => findCounterparty(ask(), query),
    check: async ({ contract, documents }) => {
      const query = counterpartyOf(contract);
      if (query === undefined) return [];
      return judgeDocuments(await findPapers(ask(), query, documents), documents);
    },
  };
}
