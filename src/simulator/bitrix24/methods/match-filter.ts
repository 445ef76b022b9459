// Filters of lists: `{">=createdTime": …, "!stageId": […], "0": {"logic": "OR", …}}`.
import { MethodError } from '../protocol/method-error.ts';
import { readPortalTime } from '../protocol/portal-time.ts';
import { isRecord, listOf, textOf } from '../protocol/read-value.ts';

const KEY = /^(!=%|!%=|!%|=%|%=|>=|<=|!=|!@|[=!><@%])?(.*)$/;

type ValueAt = (name: string) => unknown;

/** Whether a row, by the values of its fields, passes. `allowed`: names that may be filtered by; others are an error. */
export function matchesFilter(
  filter: Readonly<Record<string, unknown>>,
  valueAt: ValueAt,
  offsetMinutes: number,
  allowed?: ReadonlySet<string>,
): boolean {
  const parts = Object.entries(filter).filter(([key]) => key !== 'logic');
  const holds = ([key, wanted]: readonly [string, unknown]): boolean => {
    if (/^\d+$/.test(key) && isRecord(wanted)) return matchesFilter(wanted, valueAt, offsetMinutes, allowed);
    const [, operator = '', name = ''] = KEY.exec(key) ?? [];
    if (allowed !== undefined && !allowed.has(name)) {
      throw new MethodError('INVALID_ARG_VALUE', `Invalid filter: field '${name}' is not allowed in filter`);
    }
    return compares(operator, valueAt(name), wanted, offsetMinutes);
  };
  return textOf(filter['logic']).toUpperCase() === 'OR' ? parts.some(holds) : parts.every(holds);
}

function compares(operator: string, value: unknown, wanted: unknown, offsetMinutes: number): boolean {
  if (operator.startsWith('!')) {
    const positive = operator.slice(1);
    return !compares(positive === '' ? '=' : positive, value, wanted, offsetMinutes);
  }
  const values = Array.isArray(value) ? value : [value];
  if (operator === '' || operator === '=' || operator === '@') {
    const all = listOf(wanted);
    // Nothing wanted finds what is empty.
    if (all.length === 0) return values.every(isEmpty);
    return all.some((one) => values.some((is) => order(is, one, offsetMinutes) === 0));
  }
  if (operator.includes('%')) return values.some((is) => isLike(operator, textOf(is), textOf(wanted)));
  return values.some((is) => {
    const side = isEmpty(is) ? Number.NaN : order(is, wanted, offsetMinutes);
    if (operator === '>') return side > 0;
    if (operator === '>=') return side >= 0;
    return operator === '<' ? side < 0 : side <= 0;
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 0;
}

function isLike(operator: string, value: string, wanted: string): boolean {
  const pattern = operator === '%' ? `%${wanted}%` : wanted;
  const parts = pattern.split('%').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'isu').test(value);
}

/** Numbers as numbers, moments as moments, anything else as text. */
function order(a: unknown, b: unknown, offsetMinutes: number): number {
  const [left, right] = [a, b].map((value) => comparable(value, offsetMinutes));
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [leftText, rightText] = [textOf(a), textOf(b)];
  if (leftText === rightText) return 0;
  return leftText < rightText ? -1 : 1;
}

function comparable(value: unknown, offsetMinutes: number): number | undefined {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return readPortalTime(text, offsetMinutes);
}
