// Who the counterparty is: ids of the tax office and of foreign registers, checked one by one and against each other.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Counterparty } from '../../domain/contract.ts';
import { isCountry } from '../../domain/country.ts';
import { parseMailAddresses } from '../../domain/mail-addresses.ts';
import type { TaxIdProblem } from '../../domain/tax-id.ts';
import { foreignTaxIdProblem, innHolder, innProblem, kppProblem, ogrnProblem } from '../../domain/tax-id.ts';
import type { GivenEntry } from './given.ts';
import { inputFinding } from './input-finding.ts';
import { textOf } from './text-of.ts';

type Report = (finding: Finding) => void;

/** What checks each id, and the codes of what may be wrong with it: its form or length, its check digit. */
const CHECKS = {
  inn: { problem: innProblem, form: 521, digit: 522 },
  kpp: { problem: kppProblem, form: 523, digit: 523 },
  ogrn: { problem: ogrnProblem, form: 524, digit: 525 },
  tax_id: { problem: foreignTaxIdProblem, form: 526, digit: 526 },
} as const satisfies Record<string, { problem: (id: string) => TaxIdProblem | undefined; form: number; digit: number }>;

type IdKey = keyof typeof CHECKS;

/** Reads the counterparty from the entries by key. Wrong ids are reported and left out. */
export function readCounterparty(entries: ReadonlyMap<string, GivenEntry>, report: Report): Counterparty {
  const read = (key: IdKey): string | undefined => {
    const entry = entries.get(key);
    return entry === undefined ? undefined : readId(key, entry, report);
  };
  const [inn, kpp, ogrn, taxId] = [read('inn'), read('kpp'), read('ogrn'), read('tax_id')];
  const country = readCountry(entries.get('country'), report);
  const title = readName(entries.get('name'), report);
  checkEmail(entries.get('email'), report);
  reportContradictions({ inn, kpp, ogrn, taxId, country }, entries, report);
  return {
    ...(title === undefined ? {} : { title }),
    ...(inn === undefined ? {} : { inn }),
    ...(kpp === undefined ? {} : { kpp }),
    ...(ogrn === undefined ? {} : { ogrn }),
    ...(taxId === undefined ? {} : { taxId }),
    ...(country === undefined ? {} : { country }),
  };
}

function readId(key: IdKey, entry: GivenEntry, report: Report): string | undefined {
  const text = textOf(entry.name, entry.value, report);
  if (text === undefined) return undefined;
  const check = CHECKS[key];
  const problem = check.problem(text);
  if (problem === undefined) return text;
  const params = { key: entry.name, value: text, length: text.length };
  report(inputFinding(codeOf(check, problem), entry.value.place, params));
  return undefined;
}

function codeOf(check: { readonly form: number; readonly digit: number }, problem: TaxIdProblem): number {
  if (problem === 'zeros') return 527;
  return problem === 'check_digit' ? check.digit : check.form;
}

/** The country is a fact too, and a wrong one is reported there. */
function readCountry(entry: GivenEntry | undefined, report: Report): string | undefined {
  if (entry === undefined) return undefined;
  const text = textOf(entry.name, entry.value, report);
  if (text === undefined) return undefined;
  if (isCountry(text)) return text;
  report(inputFinding(520, entry.value.place, { key: entry.name, value: text }));
  return undefined;
}

/** Nothing is decided by it: letters go there. */
function checkEmail(entry: GivenEntry | undefined, report: Report): void {
  if (entry === undefined) return;
  const text = textOf(entry.name, entry.value, report);
  if (text === undefined || parseMailAddresses(text) !== undefined) return;
  report(inputFinding(530, entry.value.place, { key: entry.name, value: text }));
}

function readName(entry: GivenEntry | undefined, report: Report): string | undefined {
  return entry === undefined ? undefined : textOf(entry.name, entry.value, report);
}

type Ids = { readonly [key in 'inn' | 'kpp' | 'ogrn' | 'taxId' | 'country']: string | undefined };

function reportContradictions(ids: Ids, entries: ReadonlyMap<string, GivenEntry>, report: Report): void {
  const against = (first: string, second: string): void => {
    const [one, other] = [entries.get(first), entries.get(second)];
    if (one === undefined || other === undefined) return;
    const params = { first: one.name, second: other.name };
    report(inputFinding(529, other.value.place, params));
  };
  const holder = ids.inn === undefined ? undefined : innHolder(ids.inn);
  const person = holder === 'natural_person' || (holder === undefined && ids.ogrn?.length === 15);
  if (holder !== undefined && ids.ogrn !== undefined && (holder === 'natural_person') !== (ids.ogrn.length === 15)) {
    against('inn', 'ogrn');
  }
  if (person && ids.kpp !== undefined) against(ids.inn === undefined ? 'ogrn' : 'inn', 'kpp');
  if (holder !== undefined && holder !== 'foreign_company' && ids.taxId !== undefined) against('inn', 'tax_id');
  if (holder === 'legal_entity' && ids.country !== undefined && ids.country !== 'RU') against('inn', 'country');
  if (ids.taxId !== undefined && ids.country === 'RU') against('tax_id', 'country');
}
