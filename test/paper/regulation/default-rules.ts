// The default rules on the day of the examples, for the tests of the regulation.

import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Day } from '../../../src/domain/day.ts';
import { parseDay } from '../../../src/domain/day.ts';
import { loadRules } from '../../../src/index.ts';

/** `2026-03-02` as a day. */
export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

/** The bundle of the default rules. */
export async function defaultRules(asOf: Day): Promise<Bundle> {
  const { bundle } = await loadRules('.', asOf);
  if (bundle === undefined) throw new Error('the default rule set does not check');
  return bundle;
}
