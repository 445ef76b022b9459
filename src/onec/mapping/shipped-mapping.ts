// Mappings that come with the program: starting points for known configurations, and the one of the simulator's base.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @public `vizir init` and the guide offer them, `vizir simulator` and the demo use the last. */
export const SHIPPED_MAPPINGS = ['bp-3', 'ut-11', 'unf', 'simulated'] as const;
export type ShippedMapping = (typeof SHIPPED_MAPPINGS)[number];

/**
 * Its text, with the comments that say how sure each field is.
 * @public see `SHIPPED_MAPPINGS`.
 */
export function shippedMapping(name: ShippedMapping): string {
  return readFileSync(fileURLToPath(new URL(`../mappings/${name}.yaml`, import.meta.url)), 'utf8');
}
