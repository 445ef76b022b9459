// Values as they come in a request: a number may be text, a list may be an object with numbers as keys, an empty object a list.

export type Values = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; a list counts as one with numbers as keys (PHP tells them not apart), and what is missing as an empty one. */
export function recordOf(value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  return isRecord(value) ? value : {};
}

/** A list; of an object the values, of nothing none, of a single value that one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [value];
}

/** Text; numbers and true are written out, anything else is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '';
  return '';
}

/** A number; 0 where there is none, as PHP reads it. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'boolean' ? Number(value) : Number(textOf(value));
  return Number.isFinite(number) ? number : 0;
}

/** Whether a flag is set, in any of the ways in which it is written. */
export function isSet(value: unknown): boolean {
  return value === true || value === 1 || ['Y', 'y', '1', 'true'].includes(textOf(value));
}

export function flagOf(value: unknown): 'Y' | 'N' {
  return isSet(value) ? 'Y' : 'N';
}
