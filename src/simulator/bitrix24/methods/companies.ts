// crm.company.get: a company in the older form, in which its addresses stand. Ids are text here; all else is read as an item.
import type { Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';

const COMPANY = 4;

export const companyMethods: Methods = {
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
