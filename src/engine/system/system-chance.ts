// What nobody can foresee, from the system's secure source.
import { randomBytes, randomInt } from 'node:crypto';
import type { Chance } from '../ports/chance.ts';

/** 2^47: as fine as `randomInt` goes in steps of a power of two. */
const RANGE = 140_737_488_355_328;

export function systemChance(): Chance {
  return {
    bytes: (length) => randomBytes(length),
    fraction: () => randomInt(RANGE) / RANGE,
  };
}
