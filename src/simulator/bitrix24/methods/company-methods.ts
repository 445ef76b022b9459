// crm.company.*: a company in the older form, in which its addresses stand, and the mark of whoever made it. Ids are text here; all else is
// read and written as an item.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import { matchesFilter } from './match-filter.ts';
import { sortRows } from './sort-rows.ts';
import { addItem } from './write-item.ts';

const COMPANY = 4;

/** Names of the older form, and what they are called on an item. */
const NAMES = { ID: 'id', TITLE: 'title', ORIGINATOR_ID: 'originatorId', ORIGIN_ID: 'originId' } as const;

export const companyMethods: Methods = {
  'crm.company.add': (call) => {
    const fields = recordOf(call.params['fields']);
    const given = Object.entries(NAMES).flatMap(([older, name]) =>
      fields[older] === undefined ? [] : [[name, textOf(fields[older])] as const],
    );
    const write = { entityTypeId: COMPANY, fields: Object.fromEntries(given), names: 'camel' } as const;
    return { result: addItem(call, write).id };
  },
  'crm.company.list': (call) => listCompanies(call),
  'crm.company.get': (call) => {
    const id = numberOf(call.params['id']);
    const company = call.state.items.get(`${COMPANY}/${id}`);
    if (company === undefined) throw new MethodError('', 'Not found');
    const emails = listOf(company['fm'])
      .map(recordOf)
      .filter(({ typeId }) => typeId === 'EMAIL')
      .map(({ value }, index) => {
        return { ID: String(index + 1), VALUE_TYPE: 'WORK', VALUE: textOf(value), TYPE_ID: 'EMAIL' };
      });
    return {
      result: {
        ...{ ID: String(id), TITLE: textOf(company['title']), HAS_EMAIL: emails.length > 0 ? 'Y' : 'N' },
        ...(emails.length === 0 ? {} : { EMAIL: emails }),
      },
    };
  },
};

function listCompanies({ state, params, settings }: Call): ReturnType<typeof listPage> {
  const rows = [...state.items.values()]
    .filter(({ entityTypeId }) => entityTypeId === COMPANY)
    .map((item) =>
      Object.fromEntries(Object.entries(NAMES).map(([older, name]) => [older, textOf(item[name])] as const)),
    );
  const filter = recordOf(params['filter']);
  const found = rows.filter((row) => matchesFilter(filter, (name) => row[name], settings.offsetMinutes));
  const sorted = sortRows(found, recordOf(params['order']), (row, name) => row[name]);
  const select = listOf(params['select']).map(textOf);
  const isWhole = select.length === 0 || select.includes('*');
  const shown = sorted.map((row) => (isWhole ? row : Object.fromEntries(select.map((name) => [name, row[name]]))));
  return listPage(shown, params['start']);
}
