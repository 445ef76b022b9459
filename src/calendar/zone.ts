// What the clocks of a time zone show: offsets from UTC, and the moments at which they change.

import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Day } from '../domain/day.ts';
import type { Instant } from '../domain/instant.ts';

/** A time zone with the stretches of it that were asked for. */
export type Zone = { readonly name: string; readonly stretches: Map<number, Stretch> };

/** `offsets[k]` (milliseconds east of UTC) holds from `changes[k - 1]` until `changes[k]`; the ends are open. */
type Stretch = { readonly changes: readonly number[]; readonly offsets: readonly number[] };

/** About a year. Stretch `n` begins `n` times as much after 1970: found by a division, without a calendar. */
const STRETCH_MS = 366 * millisecondsInDay;

/** Milliseconds since 1970-01-01 00:00 as the wall clock shows them. */
export type WallMs = number;

const zones = new Map<string, Zone>();

/** The zone of an IANA name (`Europe/Moscow`). Throws for a name that the time zone database lacks: rules are checked for that. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (Number.isNaN(offsetOf(name, 0))) throw new Error(`invariant: unknown time zone ${name}`);
  const zone: Zone = { name, stretches: new Map() };
  zones.set(name, zone);
  return zone;
}

/** The wall clock `ms` after the midnight with which `day` begins. */
export function wallAt(day: Day, ms: number): WallMs {
  return day * millisecondsInDay + ms;
}

/** What the wall clock shows at `at`. */
export function wallOf(zone: Zone, at: Instant): WallMs {
  return at + offsetAt(zone, at);
}

/** The day that the wall clock is in. */
export function dayOfWall(wall: WallMs): Day {
  return Math.floor(wall / millisecondsInDay) as Day;
}

/** How far the wall clock is ahead of UTC, in milliseconds. */
function offsetAt(zone: Zone, at: Instant): number {
  const { changes, offsets } = stretchAt(zone, at);
  const later = changes.findIndex((change) => at < change);
  return offsets.at(later) ?? 0;
}

/**
 * The first moment at which the wall clock shows `wall` or more: of an hour that comes twice the first, for an hour that
 * is skipped the end of the gap. So a later clock time never comes before an earlier one.
 */
export function reachClock(zone: Zone, wall: WallMs): Instant {
  const { changes, offsets } = stretchAt(zone, wall);
  const later = changes.findIndex((change, index) => wall < change + (offsets[index] ?? 0));
  const reached = wall - (offsets.at(later) ?? 0);
  const since = later === 0 ? undefined : changes.at(later === -1 ? -1 : later - 1);
  return (since === undefined ? reached : Math.max(reached, since)) as Instant;
}

function stretchAt(zone: Zone, ms: number): Stretch {
  const index = Math.floor(ms / STRETCH_MS);
  const known = zone.stretches.get(index);
  if (known !== undefined) return known;
  const found = scanStretch(zone.name, index * STRETCH_MS);
  zone.stretches.set(index, found);
  return found;
}

/**
 * Two days more on either side: a wall clock may be 14 hours off UTC. Day by day, since tzScan, which looks month by month,
 * misses a change that is taken back within the month (Egypt 2010, Argentina 2004).
 */
function scanStretch(name: string, start: number): Stretch {
  const [from, until] = [start - 2 * millisecondsInDay, start + STRETCH_MS + 2 * millisecondsInDay];
  const changes: number[] = [];
  const offsets = [offsetOf(name, from)];
  for (let at = from; at < until; at += millisecondsInDay) {
    const next = offsetOf(name, at + millisecondsInDay);
    if (next === offsets.at(-1)) continue;
    changes.push(changeBetween(name, at, at + millisecondsInDay));
    offsets.push(next);
  }
  return { changes, offsets };
}

/** The minute at which the clock changed. */
function changeBetween(name: string, from: number, until: number): number {
  const before = offsetOf(name, from);
  let [low, high] = [from, until];
  while (high - low > millisecondsInMinute) {
    const middle = low + Math.floor((high - low) / millisecondsInMinute / 2) * millisecondsInMinute;
    if (offsetOf(name, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetOf(name: string, ms: number): number {
  return tzOffset(name, new Date(ms)) * millisecondsInMinute;
}
