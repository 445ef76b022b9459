// Rates of foreign currencies: those of a contract, and a file of them given beside it.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { currencyCodes, isCurrency } from '../../domain/currency.ts';
import type { Rate } from '../../domain/money.ts';
import { isRate } from '../../domain/money.ts';
import type { Given, GivenEntry } from './given.ts';
import { shown } from './given.ts';
import { inputFinding } from './input-finding.ts';

type Report = (finding: Finding) => void;

/**
 * Reads `{ USD: 92.5034 }`: what one unit of each currency costs in the policy's.
 * `source`: who says so, kept with each rate. Wrong ones are reported and left out.
 */
export function readRates(name: string, given: Given, own: string, source: string, report: Report): readonly Rate[] {
  if (given.kind !== 'map') {
    report(inputFinding(539, given.place, { key: name, value: shown(given) }));
    return [];
  }
  return given.entries.flatMap((entry) => readRate(name, entry, own, source, report) ?? []);
}

function readRate(name: string, entry: GivenEntry, own: string, source: string, report: Report): Rate | undefined {
  const { key: currency, value: given } = entry;
  const place = entry.keyPlace ?? given.place;
  const params = { key: `${name}.${currency}`, value: shown(given), currency };
  if (!isCurrency(currency)) {
    report(inputFinding(507, place, params, nearestName(currency, currencyCodes())));
    return undefined;
  }
  if (currency === own) {
    report(inputFinding(540, place, params));
    return undefined;
  }
  if (given.kind === 'text' && isRate(given.text)) return { currency, value: given.text, source };
  report(inputFinding(539, given.place, params));
  return undefined;
}

/**
 * Reads a file of rates: `rates:` with `date` and `source` beside it, or the currencies alone. The file's name is the source
 * when it names none.
 */
export function readRatesFile(
  entries: readonly GivenEntry[],
  own: string,
  file: string,
  report: Report,
): readonly Rate[] {
  const named = new Map(entries.map((entry) => [entry.key, entry]));
  const rates = named.get('rates');
  if (rates === undefined) return readRates('rates', { kind: 'map', entries }, own, file, report);
  const known = ['rates', 'date', 'source'];
  for (const entry of entries) {
    if (known.includes(entry.key)) continue;
    const params = { key: entry.name };
    report(inputFinding(502, entry.keyPlace ?? entry.value.place, params, nearestName(entry.key, known)));
  }
  const said = [named.get('source'), named.get('date')].flatMap((entry) =>
    entry === undefined ? [] : [shown(entry.value)],
  );
  return readRates('rates', rates.value, own, said.length === 0 ? file : said.join(', '), report);
}
