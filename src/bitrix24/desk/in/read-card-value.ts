// What people write into a field of a card, as a contract file says it. What cannot be so is passed on as it stands: whoever reads the
// contract says what is wrong with it.

import { isCurrency, minorDigits } from '../../../domain/currency.ts';
import type { Directory } from '../../../domain/directory.ts';
import type { FactDeclaration, FactType } from '../../../domain/fact.ts';
import { formatMoney, parseMoney } from '../../../domain/money.ts';
import type { PlainOrderedType } from '../../../domain/units.ts';
import { formatUnits, parseUnits } from '../../../domain/units.ts';
import type { GivenValue } from '../../../engine/ports/contract-reader.ts';

export type CardWords = {
  /** Options of the field, by their names in the rules; undefined for a field without any. */
  readonly options: ReadonlyMap<string, number> | undefined;
  readonly directory: Directory;
};

/** Undefined where nothing is said. */
export function readCardValue(fact: FactDeclaration, value: unknown, words: CardWords): GivenValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map((one) => readOne(fact.type, one, words)).filter((text) => text !== undefined);
    if (items.length === 0) return undefined;
    return isOneOf(fact.type) ? items[0] : items.toSorted();
  }
  const text = readOne(fact.type, value, words);
  if (text === undefined) return undefined;
  return isOneOf(fact.type) || text === 'absent' ? text : [text];
}

/** Whether two answers to the same fact say the same, however they are written. */
export function isSameAnswer(type: FactType | 'entry', a: GivenValue | undefined, b: GivenValue | undefined): boolean {
  return plainAnswer(type, a) === plainAnswer(type, b);
}

function isOneOf(type: FactType): boolean {
  return type !== 'choices' && type !== 'codes' && type !== 'lists';
}

function readOne(type: FactType, value: unknown, { options, directory }: CardWords): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (options !== undefined) return optionOf(type, text, options);
  switch (type) {
    case 'money':
      return readMoney(text);
    case 'number':
    case 'months':
      return inUnits(type, text);
    case 'percent':
      return inUnits(type, `${text.replace(/\s*%$/, '')} %`);
    case 'date':
      return text.slice(0, 'YYYY-MM-DD'.length);
    case 'boolean':
      return flagOf(text);
    case 'person':
      return directory.people.find(({ bitrix24 }) => bitrix24 === Number(text))?.person ?? text;
    case 'department':
      return directory.departments.find(({ bitrix24 }) => bitrix24 === Number(text))?.department ?? text;
    default:
      return text;
  }
}

/** An empty choice is 0 where the portal counts its options. */
function optionOf(type: FactType, text: string, options: ReadonlyMap<string, number>): string | undefined {
  if (text === '0') return undefined;
  const known = [...options].find(([, number]) => number === Number(text))?.[0] ?? text;
  return type === 'boolean' ? flagOf(known) : known;
}

function flagOf(text: string): string {
  if (['Y', '1', 'yes', 'true'].includes(text)) return 'true';
  return ['N', '0', 'no', 'false'].includes(text) ? 'false' : text;
}

/** `300.5|RUB` is `300.50 RUB`. */
export function readMoney(text: string): string | undefined {
  const [amount = '', currency = ''] = text.split('|');
  if (amount === '') return undefined;
  const [whole = '', fraction = ''] = amount.split('.');
  const digits = currencyDigits(currency);
  const cents = fraction.replace(/0+$/, '').padEnd(digits, '0');
  const plain = `${whole}${cents === '' || Number(cents) === 0 ? '' : `.${cents}`} ${currency}`.trim();
  const reading = parseMoney(plain);
  return reading.ok ? formatMoney(reading.money) : plain;
}

function currencyDigits(currency: string): number {
  return isCurrency(currency) ? minorDigits(currency) : 2;
}

function inUnits(type: PlainOrderedType, text: string): string {
  const units = parseUnits(type, text);
  return units === undefined ? text : formatUnits(type, units);
}

function plainAnswer(type: FactType | 'entry', given: GivenValue | undefined): string {
  if (given === undefined) return '';
  if (typeof given === 'object') {
    // That a set is empty is an answer.
    if (Array.isArray(given) && given.length === 0) return '[]';
    const items = Array.isArray(given) ? given.map((one: string) => plainAnswer(type, one)) : [JSON.stringify(given)];
    return (type === 'money' ? sumOf(items) : undefined) ?? items.toSorted().join('\n');
  }
  const text = String(given).trim();
  if (type === 'money') return sumOf([text]) ?? text;
  return type === 'number' || type === 'percent' || type === 'months' ? inUnits(type, text) : text;
}

/** An amount in parts of one currency is their sum; undefined for others. */
function sumOf(parts: readonly string[]): string | undefined {
  const amounts = parts.flatMap((part) => {
    const reading = parseMoney(part);
    return reading.ok ? [reading.money] : [];
  });
  const [first] = amounts;
  if (first === undefined || amounts.length < parts.length) return undefined;
  if (amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return formatMoney({ ...first, minor: amounts.reduce((sum, { minor }) => sum + minor, 0) });
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'Y' : 'N';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}
