// Filters of lists: `{">=createdTime": …, "!stageId": […], "0": {"logic": "OR", …}}`.
import { MethodError } from '../protocol/method-error.ts';
import { readPortalTime } from '../protocol/portal-time.ts';
import { isRecord, listOf, textOf } from '../protocol/read-value.ts';

const KEY = /^(!=%|!%=|!%|=%|%=|>=|<=|!=|!@|[=!><@%])?(.*)$/;

type ValueAt = (name: string) => unknown;

/** Whether a row, by the values of its fields, passes. */
export function matchesFilter(
  filter: Readonly<Record<string, unknown>>,
  valueAt: ValueAt,
  offsetMinutes: number,
): boolean {
  return readFilter(filter, offsetMinutes)(valueAt);
}

/**
 * What tells whether a row passes, for many rows.
 * `allowed`: names that may be filtered by; others are an error, even where there is nothing to filter.
 */
export function readFilter(
  filter: Readonly<Record<string, unknown>>,
  offsetMinutes: number,
  allowed?: ReadonlySet<string>,
): (valueAt: ValueAt) => boolean {
  const parts = Object.entries(filter).filter(([key]) => key !== 'logic');
  const conditions = parts.map(([key, wanted]) => {
    if (/^\d+$/.test(key) && isRecord(wanted)) return readFilter(wanted, offsetMinutes, allowed);
    const [, operator = '', name = ''] = KEY.exec(key) ?? [];
    if (allowed !== undefined && !allowed.has(name)) {
      throw new MethodError('INVALID_ARG_VALUE', `Invalid filter: field '${name}' is not allowed in filter`);
    }
    const holds = conditionOf(operator, wanted, offsetMinutes);
    return (valueAt: ValueAt): boolean => holds(valueAt(name));
  });
  return textOf(filter['logic']).toUpperCase() === 'OR'
    ? (valueAt) => conditions.some((holds) => holds(valueAt))
    : (valueAt) => conditions.every((holds) => holds(valueAt));
}

function conditionOf(operator: string, wanted: unknown, offsetMinutes: number): (value: unknown) => boolean {
  if (operator.startsWith('!')) {
    const holds = conditionOf(operator.slice(1), wanted, offsetMinutes);
    return (value) => !holds(value);
  }
  const any = (holds: (one: unknown) => boolean) => (value: unknown) =>
    Array.isArray(value) ? value.some(holds) : holds(value);
  if (operator === '' || operator === '=' || operator === '@') {
    const orders = listOf(wanted).map((one) => orderTo(one, offsetMinutes));
    // Nothing wanted finds what is empty.
    if (orders.length === 0) return (value) => (Array.isArray(value) ? value.every(isEmpty) : isEmpty(value));
    return any((is) => orders.some((order) => order(is) === 0));
  }
  if (operator.includes('%')) {
    const like = likeness(operator, textOf(wanted));
    return any((is) => like.test(textOf(is)));
  }
  const order = orderTo(wanted, offsetMinutes);
  const sides = SIDES[operator] ?? [];
  return any((is) => !isEmpty(is) && sides.includes(Math.sign(order(is))));
}

/** Where a value may lie against what is wanted. */
const SIDES: Readonly<Record<string, readonly number[]>> = { '>': [1], '>=': [0, 1], '<': [-1], '<=': [-1, 0] };

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === 0;
}

function likeness(operator: string, wanted: string): RegExp {
  const pattern = operator === '%' ? `%${wanted}%` : wanted;
  const parts = pattern.split('%').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'isu');
}

/** Numbers as numbers, moments as moments, anything else as text. */
function orderTo(wanted: unknown, offsetMinutes: number): (value: unknown) => number {
  const [right, rightText] = [comparable(wanted, offsetMinutes), textOf(wanted)];
  return (value) => {
    const left = right === undefined ? undefined : comparable(value, offsetMinutes);
    if (left !== undefined && right !== undefined) return left - right;
    const leftText = textOf(value);
    if (leftText === rightText) return 0;
    return leftText < rightText ? -1 : 1;
  };
}

function comparable(value: unknown, offsetMinutes: number): number | undefined {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return readPortalTime(text, offsetMinutes);
}
