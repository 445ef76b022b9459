// Parameters against a row of the table: names, types, what is required.
import type { MethodRow, ParameterType, ParameterTypes } from '../table/method-row.ts';
import type { Values } from './read-value.ts';
import { isRecord, textOf } from './read-value.ts';

/** `params`: under the table's spelling. `missing`: what is required and not there. */
export type Checked = { readonly params: Values; readonly problems: readonly string[]; readonly missing?: string };

/** Names that old methods write in capitals and new ones not: either is understood. */
const EITHER_CASE = new Set(['start', 'filter', 'order', 'select', 'sort', 'fields', 'id', 'params']);
/** Of an application, and of the SDKs. */
const ALWAYS = new Set(['auth', 'auth_connector']);

export function checkParameters(row: MethodRow, given: Values): Checked {
  const params: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (ALWAYS.has(name)) continue;
    const known = spelled(row.takes, name);
    if (known === undefined) problems.push(`parameter ${name} is not known`);
    else params[known] = value;
  }
  const missing = firstMissing(row.takes, params);
  const inner = Object.entries(row.within ?? {}).flatMap(([name, types]) => withinProblems(row, types, params[name]));
  problems.push(...typeProblems(row.takes, params), ...inner);
  return { params, problems, ...(missing === undefined ? {} : { missing }) };
}

function spelled(types: ParameterTypes, name: string): string | undefined {
  if (Object.hasOwn(types, name)) return name;
  if (!EITHER_CASE.has(name.toLowerCase())) return undefined;
  return Object.keys(types).find((known) => known.toLowerCase() === name.toLowerCase());
}

function firstMissing(types: ParameterTypes, params: Values): string | undefined {
  return Object.entries(types).find(([name, type]) => type.endsWith('!') && params[name] === undefined)?.[0];
}

function withinProblems(row: MethodRow, types: ParameterTypes, value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(types, name) && !row.open?.test(name))
    .map((name) => `field ${name} is not known`);
  const missing = firstMissing(types, value);
  return [
    ...unknown,
    ...(missing === undefined ? [] : [`field ${missing} is required`]),
    ...typeProblems(types, value),
  ];
}

function typeProblems(types: ParameterTypes, values: Values): readonly string[] {
  return Object.entries(types).flatMap(([name, written]) => {
    const type = written.replace('!', '') as ParameterType;
    const value = values[name];
    return value === undefined || isOfType(type, value) ? [] : [`${name} is not of type ${type}`];
  });
}

/** In a form and in a batch numbers and flags are text, and an object whose keys count from 0 is a list. */
function isOfType(type: ParameterType, value: unknown): boolean {
  switch (type) {
    case 'int':
      return /^-?\d+$/.test(textOf(value));
    case 'text':
      return typeof value === 'string' || typeof value === 'number';
    case 'flag':
      return ['Y', 'N', '1', '0', 'true', 'false', ''].includes(textOf(value));
    case 'object':
    case 'list':
      return Array.isArray(value) || isRecord(value);
    case 'any':
      return true;
  }
}
