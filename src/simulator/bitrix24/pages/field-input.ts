// A field of a card as an input, and what a browser sends of it.
import type { ItemField } from '../methods/item-fields.ts';
import { COMPANY } from '../methods/item-fields.ts';
import { textOf } from '../protocol/read-value.ts';
import { hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';
import { fieldTitle, fileLink } from './show-value.ts';

const PEOPLE = ['user', 'employee'];
const CURRENCIES = ['RUB', 'USD', 'EUR', 'CNY'];
const LONG_TEXT = 60;

/** What the input holds, as texts: one, or several where several can be chosen, or the amount and the currency of money. */
export function rawValue(field: ItemField, value: unknown): readonly string[] {
  const list = (Array.isArray(value) ? value : [value]).map((one) => rawOne(field, one)).filter((one) => one !== '');
  if (field.type === 'money' && !field.isMultiple) return splitMoney(list[0] ?? '');
  if (isChosen(field) || field.type === 'file') return list;
  return [list.join('\n')];
}

function rawOne({ type }: ItemField, value: unknown): string {
  const text = textOf(value);
  if (type === 'date') return text.slice(0, 10);
  if (type === 'datetime') return text.slice(0, 16);
  return isNobody(type) && text === '0' ? '' : text;
}

function isNobody(type: string): boolean {
  return PEOPLE.includes(type) || type.startsWith('crm_co');
}

function splitMoney(text: string): readonly string[] {
  const [amount = '', currency = 'RUB'] = text.split('|');
  return [amount, currency];
}

/** Whether it is chosen from a list. */
export function isChosen({ type }: ItemField): boolean {
  return ['boolean', 'enumeration', 'crm_company', ...PEOPLE].includes(type);
}

export function fieldInput(context: PageContext, field: ItemField, value: unknown): Markup {
  const raw = rawValue(field, value);
  const id = `f-${field.name}`;
  const label = markup`<label for="${id}">${fieldTitle(context, field)}${field.own?.mandatory ? ' *' : ''}</label>`;
  return markup`<div class="input">${label}${hidden(`w.${field.name}`, JSON.stringify(raw))}${inputOf(context, field, raw, id)}</div>`;
}

function inputOf(context: PageContext, field: ItemField, raw: readonly string[], id: string): Content {
  const name = `f.${field.name}`;
  const [text = '', currency = 'RUB'] = raw;
  if (field.type === 'file') return fileInput(context, field, raw, id);
  if (isChosen(field)) return choice(field, optionsOf(context, field), raw, id);
  if (field.type === 'money' && !field.isMultiple) {
    const options = CURRENCIES.map((code) => option(code, code, code === currency));
    return markup`<span class="row"><input id="${id}" name="${name}" inputmode="decimal" value="${text}"><select name="${name}" aria-label="${context.word('currency')}">${options}</select></span>`;
  }
  if (field.isMultiple || field.type === 'text' || text.length > LONG_TEXT)
    return markup`<textarea id="${id}" name="${name}" rows="3">${text}</textarea>`;
  const kind = { date: 'date', datetime: 'datetime-local', integer: 'number', double: 'number' }[field.type] ?? 'text';
  const step = field.type === 'double' ? markup` step="any"` : '';
  return markup`<input id="${id}" name="${name}" type="${kind}"${step} value="${text}">`;
}

type Choice = { readonly value: string; readonly label: string };

function optionsOf({ state, word }: PageContext, field: ItemField): readonly Choice[] {
  if (field.type === 'boolean')
    return [
      { value: 'N', label: word('no') },
      { value: 'Y', label: word('yes') },
    ];
  if (PEOPLE.includes(field.type))
    return [...state.users.values()]
      .filter(({ active }) => active)
      .map(({ id }) => ({ value: String(id), label: personName(state, id) }));
  if (field.type === 'enumeration')
    return (field.own?.options ?? []).map(({ id, value }) => ({ value: String(id), label: value }));
  const companies = [...state.items.values()].filter(({ entityTypeId }) => entityTypeId === COMPANY);
  return companies.map((company) => ({ value: String(company.id), label: String(company['title']) }));
}

function choice(field: ItemField, options: readonly Choice[], raw: readonly string[], id: string): Markup {
  const empty = field.isMultiple || field.type === 'boolean' ? '' : option('', '—', raw.length === 0);
  const shown = options.map(({ value, label }) => option(value, label, raw.includes(value)));
  const several = field.isMultiple ? markup` multiple size="4"` : '';
  return markup`<select id="${id}" name="f.${field.name}"${several}>${empty}${shown}</select>`;
}

function option(value: string, label: string, isSelected: boolean): Markup {
  return markup`<option value="${value}"${isSelected ? markup` selected` : ''}>${label}</option>`;
}

function fileInput(context: PageContext, field: ItemField, raw: readonly string[], id: string): Markup {
  const kept = raw.map(
    (file) =>
      markup`<label class="keep"><input type="checkbox" name="k.${field.name}" value="${file}" checked> ${fileLink(context, Number(file))} <small>${context.word('keep_file')}</small></label>`,
  );
  return markup`${kept}<input id="${id}" type="file" name="f.${field.name}"${field.isMultiple ? markup` multiple` : ''}>`;
}
