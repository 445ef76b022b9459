// Values of fields as a card shows them.

import type { ItemField } from '../methods/item-fields.ts';
import { COMPANY } from '../methods/item-fields.ts';
import { isRecord, textOf } from '../protocol/read-value.ts';
import { link } from './bb-text.ts';
import type { Content } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';

const STANDARD = [
  'title',
  'assignedById',
  'companyId',
  'mycompanyId',
  'stageId',
  'createdBy',
  'createdTime',
  'updatedBy',
  'updatedTime',
  'movedBy',
  'movedTime',
  'observers',
  'begindate',
  'closedate',
] as const;

/** Nothing where there is nothing. */
export function showValue(context: PageContext, field: ItemField, value: unknown): Content {
  const list = (Array.isArray(value) ? value : [value]).filter((one) => !isEmpty(field, one));
  if (list.length === 0) return undefined;
  const shown = list.map((one) => showOne(context, field, one));
  return shown.length === 1 ? shown : markup`<ul class="values">${shown.map((one) => markup`<li>${one}</li>`)}</ul>`;
}

function isEmpty(field: ItemField, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return value === 0 && ['user', 'crm_company', 'crm_contact', 'employee'].includes(field.type);
}

function showOne(context: PageContext, field: ItemField, value: unknown): Content {
  const { state, word } = context;
  switch (field.type) {
    case 'boolean':
      return word(value === 'Y' ? 'yes' : 'no');
    case 'date':
      return momentText(context, value, 'day');
    case 'datetime':
      return momentText(context, value);
    case 'user':
    case 'employee':
      return personName(state, Number(value));
    case 'crm_company':
      return textOf(state.items.get(`${COMPANY}/${value}`)?.['title']) || `#${textOf(value)}`;
    case 'crm_status':
      return [...state.stages.values()].find(({ statusId }) => statusId === value)?.name ?? textOf(value);
    case 'enumeration':
      return field.own?.options.find(({ id }) => id === value)?.value ?? textOf(value);
    case 'money':
      return moneyText(textOf(value), context.language);
    case 'file':
      return fileLink(context, Number(value));
    case 'url':
      return link(textOf(value), textOf(value));
    default:
      return linesOf(textOf(value));
  }
}

function linesOf(text: string): Content {
  return /^https?:\/\/\S+$/.test(text) ? link(text, text) : markup`<span class="lines">${text}</span>`;
}

export function fileLink({ state }: PageContext, id: number): Content {
  const file = state.files.get(id);
  if (file === undefined) return `#${id}`;
  return markup`<a class="file" href="/file/${id}/">${file.name}</a> <small>${sizeText(file.content.length)}</small>`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function moneyText(text: string, language: PageContext['language']): string {
  const [amount = '', currency = ''] = text.split('|');
  const number = Number(amount);
  if (amount === '' || !Number.isFinite(number)) return text;
  return `${number.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB')} ${currency}`;
}

/** What people call a field: its label, else its name. */
export function fieldTitle({ language, word }: PageContext, field: ItemField): string {
  const labels = field.own?.rest['editFormLabel'];
  const told = isRecord(labels) ? textOf(labels[language]) || textOf(Object.values(labels)[0]) : '';
  if (told !== '') return told;
  const standard = STANDARD.find((name) => name === field.name);
  return standard === undefined ? field.name : word(`field_${standard}`);
}
