// The simulated portal for anybody's own experiments: on loopback, with pages, people of the rules, and made ready if that is asked for.

import type { Provisioned } from './bitrix24/provision/provision-portal.ts';
import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import type { PortalWeather } from './simulator/bitrix24/faults/portal-weather.ts';
import type { PortalSettings } from './simulator/bitrix24/portal-settings.ts';
import type { SettingsProblem } from './simulator/bitrix24/read-portal-settings.ts';
import type { StartedPortal } from './simulator/bitrix24/start-portal.ts';
import type { SampleBase } from './start-sample-base.ts';
import { startSampleBase } from './start-sample-base.ts';

export type { PortalWeather } from './simulator/bitrix24/faults/portal-weather.ts';
export type { PortalSettings } from './simulator/bitrix24/portal-settings.ts';

export type SimulatorRequest = {
  /** 0: any that is free. */
  readonly port: number;
  /** Of the pages, unless a reader chooses another. */
  readonly language: Language;
  /** Webhooks' secrets and faults follow from it. */
  readonly seed: string;
  readonly faults: PortalWeather;
  readonly settings: Partial<PortalSettings>;
  /** Whose people and departments work there; nobody but the integration without. */
  readonly people?: Bundle;
  /** Brings it to what these rules need, with the secret that the daemon will have. */
  readonly provision?: { readonly bundle: Bundle; readonly secret: string };
  /** A 1C base beside it, on the next port. */
  readonly onec?: boolean;
};

export type Simulator = {
  readonly kind: 'started';
  /** Of the pages, without a path. */
  readonly address: string;
  /** Of the first user's webhook, with its secret. */
  readonly webhook: string;
  readonly settings: PortalSettings;
  readonly people: number;
  readonly departments: number;
  readonly provisioned?: Provisioned;
  readonly onec?: Omit<SampleBase, 'stop'>;
  readonly stop: () => Promise<void>;
};

/** `reason`: as the system names it (`EADDRINUSE`: somebody else has the port). */
export type SimulatorRefused = { readonly kind: 'refused'; readonly reason: string };

export async function startSimulator(request: SimulatorRequest): Promise<Simulator | SimulatorRefused> {
  const [{ startPortal }, { portalWeather }, { seededChance }] = await Promise.all([
    import('./simulator/bitrix24/start-portal.ts'),
    import('./simulator/bitrix24/faults/portal-weather.ts'),
    import('./simulator/chance/seeded-chance.ts'),
  ]);
  const { port, language, seed, faults, settings, people, provision, onec = false } = request;
  const chance = seededChance(seed);
  let hasBegun = false;
  const weather = portalWeather(faults, chance.fork('weather'), () => hasBegun);
  const portal = await startPortal({ port, pages: language, chance, settings, ...weather }).catch(refusalOf);
  if ('kind' in portal) return portal;
  const base = onec ? await startSampleBase(port === 0 ? 0 : port + 1).catch(refusalOf) : undefined;
  if (base !== undefined && 'kind' in base) {
    await portal.close();
    return base;
  }
  const counted = people === undefined ? { people: 0, departments: 0 } : takeOn(portal, people);
  const webhook = portal.url(1);
  const provisioned = provision === undefined ? {} : await provisionAt(portal, provision);
  hasBegun = true;
  const { address } = portal;
  return {
    kind: 'started',
    address,
    webhook,
    settings: portal.settings,
    ...counted,
    ...provisioned,
    ...(base === undefined
      ? {}
      : { onec: { url: base.url, user: base.user, password: base.password, mapping: base.mapping } }),
    stop: async () => {
      await Promise.all([portal.close(), base?.stop()]);
    },
  };
}

/** What the text of a settings file sets, or what is wrong with it. */
export async function readSimulatorSettings(text: string): Promise<Partial<PortalSettings> | SettingsProblem> {
  const { readPortalSettings } = await import('./simulator/bitrix24/read-portal-settings.ts');
  return readPortalSettings(text);
}

function refusalOf(thrown: unknown): SimulatorRefused {
  if (thrown instanceof Error && 'syscall' in thrown && 'code' in thrown) {
    return { kind: 'refused', reason: String(thrown.code) };
  }
  throw thrown;
}

/** Those who have a number on the portal; heads and parents by their numbers. */
function takeOn({ byHand }: StartedPortal, { directory }: Bundle): Pick<Simulator, 'people' | 'departments'> {
  const numbers = new Map(directory.people.map(({ person, bitrix24 }) => [person, bitrix24]));
  const places = new Map(directory.departments.map(({ department, bitrix24 }) => [department, bitrix24]));
  const departments = directory.departments.flatMap(({ bitrix24, title, parent, head }) => {
    if (bitrix24 === undefined) return [];
    const above = parent === undefined ? undefined : places.get(parent);
    return [{ id: bitrix24, name: title, parent: above, head: head === undefined ? undefined : numbers.get(head) }];
  });
  const people = directory.people.flatMap(({ bitrix24, title, email = '', department }) => {
    if (bitrix24 === undefined) return [];
    const place = department === undefined ? undefined : places.get(department);
    return [{ id: bitrix24, name: title, email, departments: place === undefined ? [] : [place] }];
  });
  for (const department of departments) byHand.addDepartment(department);
  for (const person of people) byHand.addPerson(person);
  return { people: people.length, departments: departments.length };
}

/** No limits hold it up: requests go in without a connection, each from an address of its own. */
async function provisionAt(
  portal: StartedPortal,
  { bundle, secret }: NonNullable<SimulatorRequest['provision']>,
): Promise<Pick<Simulator, 'provisioned'>> {
  const [
    { openClient },
    { parseWebhook },
    { provisionPortal },
    { portalTransport },
    { systemClock },
    { systemChance },
  ] = await Promise.all([
    import('./bitrix24/client/open-client.ts'),
    import('./bitrix24/client/webhook.ts'),
    import('./bitrix24/provision/provision-portal.ts'),
    import('./simulator/bitrix24/portal-transport.ts'),
    import('./engine/system/system-clock.ts'),
    import('./engine/system/system-chance.ts'),
  ]);
  const webhook = parseWebhook(portal.url(1));
  if (typeof webhook === 'string') throw new Error(`the webhook of the simulated portal is none: ${webhook}`);
  const clock = systemClock();
  let asked = 0;
  const transport = portalTransport({
    answer: (request) => {
      asked += 1;
      return portal.answer({ ...request, from: `preparation ${asked}` });
    },
  });
  const settings = { burst: 1_000_000, perSecond: 1_000_000, coalesceMs: { press: 0, bulk: 0 } };
  const client = openClient({ webhook, clock, chance: systemChance(), transport, settings });
  return { provisioned: await provisionPortal({ client, clock, bundle, secret, how: 'apply' }) };
}
