// A simulated company of the small rules, which remembers what was asked of the portal and what the parts have told.
import type { ClientEvent } from '../../../src/bitrix24/client/client-event.ts';
import type { BotNotice } from '../../../src/bitrix24/desk/in/bot/bot-surroundings.ts';
import type { GatewayEvent } from '../../../src/bitrix24/desk/in/gateway-event.ts';
import type { Tell } from '../../../src/company/portal-daemon.ts';
import type { CompanyOf } from '../../../src/company/simulated-company.ts';
import { SimulatedCompany } from '../../../src/company/simulated-company.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Stepped } from '../../../src/engine/watch/watch.ts';
import { readCardContract } from '../../../src/read-given-contract.ts';
import { readyToStart } from '../../../src/ready-to-start.ts';
import type { SeenRequest } from '../../../src/simulator/bitrix24/seen-request.ts';
import { portalRules } from './portal-rules.ts';

/** Monday, 2 March 2026, 10:00 in Moscow. */
const START = Date.UTC(2026, 2, 2, 7) as Instant;

/** `tell`: what else is to be told. */
export type Staging = Partial<Omit<CompanyOf, 'reading' | 'tell' | 'seen'>> & {
  readonly tell?: Pick<Tell, 'engine' | 'record'>;
};

/** What the parts have told, in all lives of the daemon. */
type Told = {
  readonly client: ClientEvent[];
  readonly gateway: GatewayEvent[];
  readonly bot: BotNotice[];
  readonly stepped: Pick<Stepped, 'of' | 'outcome' | 'what'>[];
};

export class StagedPortal extends SimulatedCompany {
  readonly told: Told;
  readonly requests: SeenRequest[];

  /** Not provisioned yet, and nobody at work. */
  constructor(staging: Staging) {
    const told: Told = { client: [], gateway: [], bot: [], stepped: [] };
    const requests: SeenRequest[] = [];
    super({
      rules: portalRules(),
      start: START,
      ...staging,
      reading: { readContract: readCardContract, readyToStart },
      tell: {
        ...staging.tell,
        client: (event) => told.client.push(event),
        gateway: (event) => told.gateway.push(event),
        bot: (notice) => told.bot.push(notice),
        stepped: (step) => told.stepped.push(step),
      },
      seen: (request) => requests.push(request),
    });
    this.told = told;
    this.requests = requests;
  }
}
