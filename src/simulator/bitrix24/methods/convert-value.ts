// A value as it is kept, from one as it comes: numbers as numbers, moments in the portal's own offset, files as their ids.
import type { Call } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime, readPortalTime } from '../protocol/portal-time.ts';
import { flagOf, isRecord, numberOf, textOf } from '../protocol/read-value.ts';
import type { ItemField } from './item-fields.ts';
import { storeFile } from './store-file.ts';

/** `kept`: what stands there now. */
export function convertValue(call: Call, field: ItemField, given: unknown, kept: unknown): unknown {
  if (!field.isMultiple) return convertOne(call, field, given, kept);
  if (given === '' || given === null) return [];
  if (!Array.isArray(given) && !isRecord(given))
    throw new MethodError('100', 'Expected iterable value for multiple field');
  return Object.values(given)
    .map((one) => convertOne(call, field, one, kept))
    .filter((one) => one !== null && one !== '');
}

function convertOne(call: Call, field: ItemField, given: unknown, kept: unknown): unknown {
  switch (field.type) {
    case 'integer':
    case 'double':
    case 'employee':
      return textOf(given) === '' ? emptyNumber(field) : wholeOrRefuse(field, given);
    case 'user':
    case 'crm_company':
    case 'crm_contact':
    case 'crm_category':
      return numberOf(given);
    case 'boolean':
      return flagOf(given);
    case 'date':
    case 'datetime':
      return convertMoment(call, field, textOf(given));
    case 'enumeration':
      return convertOption(field, given);
    case 'money':
      return convertMoney(field, textOf(given));
    case 'file':
      return convertFile(call, field, given, kept);
    default:
      return textOf(given);
  }
}

function emptyNumber(field: ItemField): number | null {
  return field.own === undefined ? 0 : null;
}

function wholeOrRefuse(field: ItemField, given: unknown): number {
  const number = Number(textOf(given));
  if (!Number.isFinite(number) || (field.type !== 'double' && !Number.isInteger(number))) throw notValid(field);
  return number;
}

function convertMoment({ settings }: Call, field: ItemField, text: string): string | null {
  if (text === '') return null;
  const at = readPortalTime(text, settings.offsetMinutes);
  if (at === undefined) throw notValid(field);
  const shown = portalTime(at, settings.offsetMinutes);
  // A day is written with the portal's offset as its hour.
  if (field.type === 'datetime') return shown;
  return `${text.slice(0, 10)}T03:00:00${shown.slice(19)}`;
}

function convertOption(field: ItemField, given: unknown): number | null {
  if (textOf(given) === '' || textOf(given) === '0') return null;
  const id = numberOf(given);
  if (!field.own?.options.some((option) => option.id === id)) throw notValid(field);
  return id;
}

function convertMoney(field: ItemField, text: string): string {
  if (text !== '' && !/^-?\d+(\.\d+)?\|[A-Z]{3}$/.test(text)) throw notValid(field);
  return text;
}

/** `["name", "base64"]` is a new file; `{id}` keeps one, and deletes it if the id is of another. */
function convertFile(call: Call, field: ItemField, given: unknown, kept: unknown): number | null {
  if (Array.isArray(given) && given.length === 2) {
    const [name, content] = given.map(textOf);
    if (name === undefined || content === undefined || content.startsWith('data:')) throw notValid(field);
    return storeFile(call.state, name, Buffer.from(content, 'base64'));
  }
  const id = isRecord(given) ? numberOf(given['id']) : 0;
  return [kept].flat().includes(id) ? id : null;
}

function notValid(field: ItemField): MethodError {
  return new MethodError('CRM_FIELD_ERROR_VALUE_NOT_VALID', `Invalid value for field "${field.upper}"`);
}
