// Which registration number comes next: by the policy's format, after those that were given.
import type { Policy } from './bundle.ts';
import type { Day } from './day.ts';
import { formatNumber, parseNumberFormat, readNumber, seriesOn } from './number-format.ts';

/** `series`: what is counted on its own; `after`: its newest number so far, 0 before the first; `sequence`: the one that comes. */
export type NextNumber = {
  readonly number: string;
  readonly series: string;
  readonly after: number;
  readonly sequence: number;
};

/** The series that a contract registered on `day` belongs to; undefined where the policy gives no numbers. */
export function numberSeries(policy: Pick<Policy, 'number'>, day: Day): string | undefined {
  const format = formatOf(policy);
  return format === undefined ? undefined : seriesOn(format, day);
}

/**
 * The number after `after`, and not before the first one that the policy names. `skipped`: so many more are left out, since somebody has
 * them. Undefined where the policy gives no numbers.
 */
export function nextNumber(
  policy: Pick<Policy, 'number' | 'firstNumber'>,
  day: Day,
  { after, skipped = 0 }: { readonly after: number; readonly skipped?: number },
): NextNumber | undefined {
  const format = formatOf(policy);
  if (format === undefined) return undefined;
  const series = seriesOn(format, day);
  const first = policy.firstNumber === undefined ? undefined : readNumber(format, policy.firstNumber);
  const least = first?.series === series ? first.sequence : 1;
  const sequence = Math.max(after + 1, least) + skipped;
  return { number: formatNumber(format, day, sequence), series, after, sequence };
}

/** Fails for what no check lets through. */
function formatOf({ number }: Pick<Policy, 'number'>) {
  if (number === undefined) return undefined;
  const parsed = parseNumberFormat(number);
  if ('faults' in parsed) throw new Error(`the policy's number cannot be read: ${number}`);
  return parsed.format;
}
