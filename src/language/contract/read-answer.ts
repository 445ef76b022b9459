// One fact's answer, read by the fact's type. What is wrong is reported; nothing is guessed.

import type { Finding } from '../../diagnostics/finding.ts';
import { isCountry } from '../../domain/country.ts';
import { currencyCodes, isCurrency } from '../../domain/currency.ts';
import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isSet } from '../../domain/fact.ts';
import type { PlainOrderedType } from '../../domain/units.ts';
import { parseUnits } from '../../domain/units.ts';
import type { ContractRules } from './contract-rules.ts';
import type { Exchange } from './exchange.ts';
import type { Given, GivenEntry } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';
import type { AmountReading } from './read-amount.ts';
import { readAmount } from './read-amount.ts';
import { textOf } from './text-of.ts';

type Report = (finding: Finding) => void;

const UNITS_CODES: Readonly<Record<PlainOrderedType, number>> = { number: 511, percent: 512, months: 513, date: 514 };

/**
 * Reads what was given for `fact`. Undefined when something was reported. Amounts come with their currencies,
 * for all others there are none.
 */
export function readAnswer(
  entry: GivenEntry,
  fact: FactDeclaration,
  rules: ContractRules,
  exchange: Exchange,
  report: Report,
): AmountReading | undefined {
  const confirmed = fact.confirmedBy === undefined;
  if (isAbsent(entry.value)) {
    if (fact.optional) return plain({ kind: 'absent', setBy: entry.setBy, confirmed });
    report(inputFinding(517, entry.value.place, { key: entry.name }));
    return undefined;
  }
  if (fact.type === 'money') return readAmount(entry, exchange, confirmed, report);
  const value = isSet(fact.type) ? readSet(entry, fact, report) : readOne(entry.name, entry.value, fact, rules, report);
  return value === undefined ? undefined : plain({ kind: 'value', value, setBy: entry.setBy, confirmed });
}

function plain(answer: Answer): AmountReading {
  return { answer, currencies: [] };
}

function isAbsent(given: Given): boolean {
  return given.kind === 'text' && given.text === 'absent';
}

function readSet(entry: GivenEntry, fact: FactDeclaration, report: Report): Value | undefined {
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const values = items.map((item) => readMember(entry.name, item, fact, report));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : [...new Set(known)].sort();
}

function readMember(name: string, given: Given, fact: FactDeclaration, report: Report): string | undefined {
  const text = textOf(name, given, report);
  if (text === undefined) return undefined;
  if (fact.type === 'codes') {
    if (isCurrency(text)) return text;
    report(
      inputFinding(
        507,
        given.place,
        { key: name, value: text, currency: text },
        meantName(text, pairs(currencyCodes())),
      ),
    );
    return undefined;
  }
  return readOption(name, given, text, fact, report);
}

function readOne(
  name: string,
  given: Given,
  fact: FactDeclaration,
  rules: ContractRules,
  report: Report,
): Value | undefined {
  const text = textOf(name, given, report);
  if (text === undefined) return undefined;
  const wrong = (code: number, suggestion?: string): undefined => {
    report(inputFinding(code, given.place, { key: name, value: text }, suggestion));
  };
  switch (fact.type) {
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : wrong(515);
    case 'choice':
      return readOption(name, given, text, fact, report);
    case 'person':
      return rules.people.has(text) ? text : wrong(518, meantName(text, titled(rules.people)));
    case 'department':
      return rules.departments.has(text) ? text : wrong(519, meantName(text, titled(rules.departments)));
    case 'code':
      return isCountry(text) ? text : wrong(520);
    case 'text':
      return text;
    case 'number':
    case 'percent':
    case 'months':
    case 'date':
      return parseUnits(fact.type, text) ?? wrong(UNITS_CODES[fact.type]);
    case 'money':
    case 'choices':
    case 'codes':
    case 'lists':
      throw new Error(`${fact.type} is read elsewhere`);
  }
}

function readOption(
  name: string,
  given: Given,
  text: string,
  fact: FactDeclaration,
  report: Report,
): string | undefined {
  if (fact.options.some(({ option }) => option === text)) return text;
  const options = fact.options.map(({ option }) => option);
  const meant = meantName(
    text,
    fact.options.map(({ option, title }) => [option, title] as const),
  );
  report(inputFinding(516, given.place, { key: name, value: text, options }, meant));
  return undefined;
}

function titled(named: ReadonlyMap<string, { readonly title: string }>): readonly (readonly [string, string])[] {
  return [...named].map(([name, { title }]) => [name, title] as const);
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, name] as const);
}
