// Registration numbers as the policy declares them: a text with places for the year, the month and the number that runs on.
import type { Day } from './day.ts';
import { formatDay } from './day.ts';

/** `width`: the running number is filled up with zeros to so many digits. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'year' | 'month' }
  | { readonly kind: 'sequence'; readonly width: number };

export type NumberFormat = { readonly parts: readonly Part[] };

/** What is wrong with a format. `start` and `end`: where in it, as far as it is one place. */
export type NumberFault =
  | { readonly kind: 'unknown_placeholder'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'stray_brace'; readonly brace: string; readonly start: number; readonly end: number }
  | { readonly kind: 'no_sequence' }
  | { readonly kind: 'two_sequences' }
  | { readonly kind: 'month_without_year' };

/** What a format may name, without braces; `sequence:4` fills up to four digits. */
export const NUMBER_PLACEHOLDERS = ['year', 'month', 'sequence', 'sequence:4'] as const;

const PLACE = /\{([^{}]*)\}|[{}]/g;
const SEQUENCE = /^sequence(?::([1-9]))?$/;

/** Reads a format, or says everything that is wrong with it. */
export function parseNumberFormat(
  text: string,
): { readonly format: NumberFormat } | { readonly faults: readonly NumberFault[] } {
  const parts: Part[] = [];
  const faults: NumberFault[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    const [whole, name] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (place.start > end) parts.push({ kind: 'text', text: text.slice(end, place.start) });
    end = place.end;
    const part = name === undefined ? undefined : partNamed(name);
    if (part !== undefined) parts.push(part);
    else if (name === undefined) faults.push({ kind: 'stray_brace', brace: whole, ...place });
    else faults.push({ kind: 'unknown_placeholder', name, ...place });
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  const all = [...faults, ...(faults.length === 0 ? faultsOfWhole(parts) : [])];
  return all.length === 0 ? { format: { parts } } : { faults: all };
}

function partNamed(name: string): Part | undefined {
  if (name === 'year' || name === 'month') return { kind: name };
  const sequence = SEQUENCE.exec(name);
  return sequence === null ? undefined : { kind: 'sequence', width: Number(sequence[1] ?? 1) };
}

function faultsOfWhole(parts: readonly Part[]): readonly NumberFault[] {
  const count = (kind: Part['kind']): number => parts.filter((part) => part.kind === kind).length;
  return [
    ...(count('sequence') === 0 ? [{ kind: 'no_sequence' } as const] : []),
    ...(count('sequence') > 1 ? [{ kind: 'two_sequences' } as const] : []),
    // December of one year would go on with the numbers of another's.
    ...(count('month') > 0 && count('year') === 0 ? [{ kind: 'month_without_year' } as const] : []),
  ];
}

/** The number with `sequence` on `day`: `Д-2026/118`. */
export function formatNumber({ parts }: NumberFormat, day: Day, sequence: number): string {
  return parts
    .map((part) => (part.kind === 'sequence' ? String(sequence).padStart(part.width, '0') : textOn(part, day)))
    .join('');
}

/** The series that numbers of `day` belong to: what they have in common. `Д-2026/{sequence}`. */
export function seriesOn({ parts }: NumberFormat, day: Day): string {
  return parts.map((part) => (part.kind === 'sequence' ? '{sequence}' : textOn(part, day))).join('');
}

function textOn(part: Exclude<Part, { readonly kind: 'sequence' }>, day: Day): string {
  if (part.kind === 'text') return part.text;
  const [year = '', month = ''] = formatDay(day).split('-');
  return part.kind === 'year' ? year : month;
}

/** Series and running number of a number in this format; undefined for any other text. */
export function readNumber(
  { parts }: NumberFormat,
  text: string,
): { readonly series: string; readonly sequence: number } | undefined {
  const pattern = parts.map((part) => `(${patternOf(part)})`).join('');
  const match = new RegExp(`^${pattern}$`, 'u').exec(text);
  if (match === null) return undefined;
  const index = parts.findIndex(({ kind }) => kind === 'sequence');
  const digits = match[index + 1] ?? '';
  const sequence = Number(digits);
  if (sequence < 1 || !Number.isSafeInteger(sequence)) return undefined;
  const series = parts.map((_, place) => (place === index ? '{sequence}' : (match[place + 1] ?? ''))).join('');
  return { series, sequence };
}

function patternOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    case 'year':
      return '\\d{4}';
    case 'month':
      return '0[1-9]|1[0-2]';
    case 'sequence':
      return '\\d{1,15}';
  }
}
