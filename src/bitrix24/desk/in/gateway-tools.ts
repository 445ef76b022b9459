// What the parts of the gateway share.
import type { Bundle } from '../../../domain/bundle.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { GivenContract } from '../../../engine/ports/contract-reader.ts';
import type { EngineDesk } from '../../../engine/ports/engine-desk.ts';
import type { Notes } from '../../../engine/ports/notes.ts';
import type { Portal } from '../../../engine/ports/portal.ts';
import type { CaseCards } from '../../case-cards.ts';
import type { PortalClient } from '../../client/portal-call.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardRows } from '../card-rows.ts';
import type { RecentFiles } from '../recent-files.ts';
import type { GatewayEvent } from './gateway-event.ts';
import type { GatewaySettings } from './gateway-settings.ts';
import type { IntakeDoor } from './intake-door.ts';

/**
 * Whether a case can begin with this contract, by the newest rules. `missing`: facts without which nothing can be decided; `found`: what
 * is wrong, in words of the policy's language.
 */
export type ReadyToStart = (
  contract: GivenContract,
  curator: PersonId,
) => Promise<
  | { readonly kind: 'ready' }
  | { readonly kind: 'not_ready'; readonly missing: readonly string[]; readonly found: readonly string[] }
>;

export type GatewayTools = {
  readonly client: PortalClient;
  /** The same for looks that are repeated anyway: without patience. */
  readonly looks: Pick<PortalClient, 'call'>;
  readonly map: PortalMap;
  /** The one that all who work at this portal share. */
  readonly caseCards: CaseCards;
  readonly notes: Notes;
  readonly desk: EngineDesk;
  /** Writes cards by value. */
  readonly portal: Pick<Portal, 'send'>;
  readonly readyToStart: ReadyToStart;
  /** Asks 1C and the CRM about new cards; undefined where nobody does. */
  readonly intake?: IntakeDoor;
  readonly secret: string;
  /** Where rows of cards are left for whoever writes them. */
  readonly rows?: CardRows;
  /** Where files are left for whoever files them. */
  readonly recent?: RecentFiles;
  readonly clock: Clock;
  readonly watch: (event: GatewayEvent) => void;
  readonly settings: GatewaySettings;
  /** Number of the account in whose name the engine works: what it did is nobody's doing. */
  readonly self: number;
};

/** Who did something at the portal: somebody of the rules, the engine or a robot, or somebody whom the rules do not name. */
export type Doer =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'stranger'; readonly user: number };

export function doerOf({ self }: Pick<GatewayTools, 'self'>, bundle: Bundle, user: number): Doer {
  if (user === self || user === 0) return { kind: 'nobody' };
  const person = bundle.directory.people.find(({ bitrix24 }) => bitrix24 === user)?.person;
  return person === undefined ? { kind: 'stranger', user } : { kind: 'person', person };
}

/** Number of a person's account; undefined for somebody who has none. */
export function userOf({ directory }: Bundle, person: PersonId): number | undefined {
  return directory.people.find((one) => one.person === person)?.bitrix24;
}
