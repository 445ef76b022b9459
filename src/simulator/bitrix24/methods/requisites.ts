// crm.requisite.*: where the tax number of a company stands. Ids are text here.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';

/** As a Russian portal has them; the fourth is a second one for organisations. */
const PRESETS = [
  ['1', 'Организация', '#CRM_REQUISITE_PRESET_DEF_RU_COMPANY#'],
  ['2', 'ИП', '#CRM_REQUISITE_PRESET_DEF_RU_INDIVIDUAL#'],
  ['3', 'Физ. лицо', '#CRM_REQUISITE_PRESET_DEF_RU_PERSON#'],
  ['4', 'Организация (доп.)', ''],
] as const;

type Row = Record<string, unknown>;

export const requisiteMethods: Methods = {
  'crm.requisite.preset.list': (call) => {
    const rows = PRESETS.map(
      ([ID, NAME, XML_ID]): Row => ({ ID, NAME, XML_ID, ENTITY_TYPE_ID: '8', COUNTRY_ID: '1', ACTIVE: 'Y' }),
    );
    return page(call, rows);
  },
  // That the preset exists is not checked, as in the real portal.
  'crm.requisite.add': (call) => {
    const fields = recordOf(call.params['fields']);
    const company = call.state.items.get(`${numberOf(fields['ENTITY_TYPE_ID'])}/${numberOf(fields['ENTITY_ID'])}`);
    if (company === undefined) throw new MethodError('', 'The owner of the requisite is not found');
    const id = call.state.nextId('requisite');
    call.state.requisites.set(id, { ...texts(fields), ID: String(id) });
    return { result: id };
  },
  'crm.requisite.get': (call) => ({ result: rowOf(call) }),
  'crm.requisite.list': (call) => page(call, [...call.state.requisites.values()]),
  'crm.requisite.update': (call) => {
    Object.assign(rowOf(call), texts(recordOf(call.params['fields'])));
    return { result: true };
  },
  'crm.requisite.delete': (call) => {
    call.state.requisites.delete(numberOf(rowOf(call)['ID']));
    return { result: true };
  },
  'crm.requisite.link.register': (call) => {
    const fields = recordOf(call.params['fields']);
    const item = call.state.items.get(`${numberOf(fields['ENTITY_TYPE_ID'])}/${numberOf(fields['ENTITY_ID'])}`);
    const requisite = call.state.requisites.get(numberOf(fields['REQUISITE_ID']));
    if (requisite !== undefined && numberOf(requisite['ENTITY_ID']) !== item?.['companyId']) {
      throw new MethodError('', `Requisite with ID '${requisite['ID']}' can not be tied to the entity`);
    }
    const link = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, numberOf(value)]));
    call.state.requisiteLinks.set(linkKey(fields), link);
    return { result: true };
  },
  'crm.requisite.link.get': (call) => {
    const link = call.state.requisiteLinks.get(
      `${numberOf(call.params['entityTypeId'])}/${numberOf(call.params['entityId'])}`,
    );
    if (link === undefined) throw new MethodError('', 'The link is not found');
    return { result: Object.fromEntries(Object.entries(link).map(([name, value]) => [name, String(value)])) };
  },
};

function linkKey(fields: Row): string {
  return `${numberOf(fields['ENTITY_TYPE_ID'])}/${numberOf(fields['ENTITY_ID'])}`;
}

function texts(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, textOf(value)]));
}

function rowOf({ params, state }: Call): Row {
  const row = state.requisites.get(numberOf(params['id']));
  if (row === undefined) throw new MethodError('', `The Requisite with ID '${textOf(params['id'])}' is not found`);
  return row;
}

function page({ params, settings }: Call, rows: readonly Row[]): ReturnType<typeof listPage> {
  const filter = recordOf(params['filter']);
  const select = listOf(params['select']).map(textOf);
  const found = rows.filter((row) => matchesFilter(filter, (name) => row[name], settings.offsetMinutes));
  const sorted = sortRows(found, recordOf(params['order']), (row, name) => row[name]);
  const isWhole = select.length === 0 || select.includes('*');
  const shown = sorted.map((row) =>
    isWhole ? row : Object.fromEntries(select.map((name) => [name, row[name] ?? null] as const)),
  );
  return listPage(shown, params['start']);
}
