// What stands in answers of the portal, whose numbers are numbers here and texts there.
import { FarError } from '../../engine/ports/far-error.ts';
import type { Params } from '../client/portal-call.ts';
import { isMap } from '../client/read-envelope.ts';
import type { Ask } from './ask-patiently.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Text of a text or a number; empty for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A whole number; rejects an answer without one. */
export function asNumber(value: unknown, method: string): number {
  const number = Number(asText(value));
  if (asText(value) === '' || !Number.isSafeInteger(number)) throw strangeAnswer(method);
  return number;
}

export function asRow(value: unknown): Row {
  return isMap(value) ? value : {};
}

export function asRows(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

/** Portals say `Y`, `true`, true and 1. */
export function isTrue(value: unknown): boolean {
  return value === true || ['Y', 'true', '1'].includes(asText(value));
}

/** All rows of a list that is paged by `start`; `name`: under which they stand, directly in the result without one. */
export async function allRows(ask: Ask, method: string, params: Params, name?: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let start: number | undefined;
  do {
    const { result, next } = await ask(method, start === undefined ? params : { ...params, start }, 'read');
    const page = name === undefined ? result : asRow(result)[name];
    if (!Array.isArray(page)) throw strangeAnswer(method);
    rows.push(...asRows(page));
    if (next !== undefined && next <= (start ?? 0)) throw strangeAnswer(method);
    start = next;
  } while (start !== undefined);
  return rows;
}

function strangeAnswer(method: string): FarError {
  return new FarError({ kind: 'refused', reason: `${method} answers in another form than documented` });
}
