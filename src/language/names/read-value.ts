// One value of a fact without an order: an option, a yes or no, a person, a department, a country, a currency, a text.

import { isCountry } from '../../domain/country.ts';
import { isCurrency } from '../../domain/currency.ts';
import type { FactType, OrderedType } from '../../domain/fact.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Naming } from './naming.ts';
import { reportCurrency } from './report-currency.ts';
import { resolveName, suggestionOf } from './resolve-name.ts';
import { suggestName } from './suggest-name.ts';
import type { TestHead } from './test-head.ts';

/** Types whose values are told apart but not ordered; `lists` apart, since only conditions name lists. */
export type PlainType = Exclude<FactType, OrderedType | 'lists'>;

/** A fact as its values need to know it. */
export type ValueHead = Pick<TestHead, 'fact' | 'options'> & { readonly type: PlainType };

/** Reads one value (for sets: one member); undefined when something was reported. */
export function readValue(naming: Naming, head: ValueHead, value: Located<unknown>): string | boolean | undefined {
  if (value.node.kind !== 'scalar') {
    naming.reporter.report(CODES.singleValue, value, { fact: head.fact });
    return undefined;
  }
  switch (head.type) {
    case 'boolean':
      return readBoolean(naming, head, value);
    case 'choice':
    case 'choices':
      return readOption(naming, head, value);
    case 'person':
      return resolveName(naming, 'person', value);
    case 'department':
      return resolveName(naming, 'department', value);
    case 'code':
      return readCountry(naming, value);
    case 'codes':
      return readCurrency(naming, value);
    case 'text':
      return head.fact === 'parent_route' ? resolveName(naming, 'route', value) : text(value);
  }
}

function readBoolean(naming: Naming, head: ValueHead, value: Located<unknown>): boolean | undefined {
  if (value.node.kind === 'scalar' && typeof value.node.value === 'boolean') return value.node.value;
  naming.reporter.report(CODES.notTrueOrFalse, value, { fact: head.fact, value: text(value) });
  return undefined;
}

function readOption(naming: Naming, head: ValueHead, value: Located<unknown>): string | undefined {
  const written = text(value);
  const { options } = head;
  if (options === undefined || options.has(written)) return written;
  const meant = suggestName(written, options, `option of ${head.fact}`, naming.suggestions);
  const further = meant === undefined ? {} : { suggestion: suggestionOf(meant) };
  naming.reporter.report(
    CODES.unknownOption,
    value,
    { name: written, fact: head.fact, options: [...options.keys()] },
    further,
  );
  return undefined;
}

/** The only slip that can be mended for sure is that of case: `RUS` and `KAZ` are near to several codes. */
function readCountry(naming: Naming, value: Located<unknown>): string | undefined {
  const written = text(value);
  if (isCountry(written)) return written;
  const upper = written.toUpperCase();
  const further = isCountry(upper) ? { suggestion: { text: upper } } : {};
  naming.reporter.report(CODES.unknownCountry, value, { name: written }, further);
  return undefined;
}

function readCurrency(naming: Naming, value: Located<unknown>): string | undefined {
  const written = text(value);
  if (isCurrency(written)) return written;
  reportCurrency(naming, value, written);
  return undefined;
}
