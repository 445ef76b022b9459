// How much goes wrong on a portal that somebody tries things on: three strengths, drawn from one seed.
import type { SeededChance } from '../../chance/seeded-chance.ts';
import type { PortalOptions } from '../open-portal.ts';
import { randomPortalFaults } from './random-portal-faults.ts';

export type PortalWeather = 'calm' | 'usual' | 'stormy';

/** Shares from 0 to 1. What is usual on a real portal nobody has published: these are assumptions. */
type Shares = {
  readonly requests: number;
  readonly robots: number;
  readonly lost: number;
  readonly doubled: number;
  readonly late: number;
};

const SHARES: Readonly<Record<Exclude<PortalWeather, 'calm'>, Shares>> = {
  usual: { requests: 0.01, robots: 0, lost: 0, doubled: 0.01, late: 0.05 },
  stormy: { requests: 0.1, robots: 0.1, lost: 0.02, doubled: 0.1, late: 0.2 },
};

/** `hasBegun`: nothing goes wrong before that, so that the portal can be made ready. */
export function portalWeather(
  weather: PortalWeather,
  chance: SeededChance,
  hasBegun: () => boolean,
): Pick<PortalOptions, 'faults' | 'robots' | 'botEvents'> {
  if (weather === 'calm') return {};
  const { requests, robots, lost, doubled, late } = SHARES[weather];
  const faults = randomPortalFaults({ chance: chance.fork('requests'), share: requests });
  return {
    faults: { next: (request, now) => (hasBegun() ? faults.next(request, now) : undefined) },
    robots: { chance: chance.fork('robots'), share: robots },
    botEvents: { chance: chance.fork('bot events'), lost, doubled, late },
  };
}
