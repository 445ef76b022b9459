// Time zones by name. The engine's own table of zones (Intl, ECMA-402) decides: the one by which times will be reckoned.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Naming } from './naming.ts';

/** Reports a zone that the table does not have, or has in another spelling (`europe/moscow`, `Europe/moscow`). */
export function checkTimeZone(naming: Naming, zone: Located<string>): void {
  const name = text(zone);
  if (isTimeZone(name)) return;
  const meant = nearestName(name, Intl.supportedValuesOf('timeZone'));
  const further = meant === undefined ? {} : { suggestion: { text: meant } };
  naming.reporter.report(CODES.unknownTimeZone, zone, { name }, further);
}

/** True for `UTC` and for the names of the IANA database, older names of a zone included; offsets such as `+03:00` are none. */
function isTimeZone(name: string): boolean {
  if (name === 'UTC') return true;
  if (!/^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]+)+$/.test(name)) return false;
  const listed = Intl.supportedValuesOf('timeZone');
  if (listed.includes(name)) return true;
  // Older names are known to the formatter but not listed. It takes every case of letters, the list tells which is right.
  const folded = name.toLowerCase();
  return !listed.some((zone) => zone.toLowerCase() === folded) && formats(name);
}

function formats(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    // The only way to ask: an unknown zone is a RangeError.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
