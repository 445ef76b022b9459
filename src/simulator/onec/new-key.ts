// Keys of objects, made by chance.
import type { Chance } from '../../engine/ports/chance.ts';

/** A guid in small letters. */
export function newKey(chance: Chance): string {
  const hex = Buffer.from(chance.bytes(16)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
