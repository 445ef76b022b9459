// What the sample base's own HTTP service answers has the form that its schema promises; and so has the example of the guide.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/onec-counterparty-1.schema.json' with { type: 'json' };
import { parseDay } from '../../../src/domain/day.ts';
import { askBase, INN } from './ask-base.ts';

const validate = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(schema);
const faultsOf = (body: unknown): unknown => (validate(body) ? [] : validate.errors);

describe('the service of the sample base', () => {
  it('answers in the form of the schema, whatever is on the books', async () => {
    const { books, get, key } = askBase();
    const day = parseDay('2026-01-01');
    books.addPaper(key, { kind: 'Доверенность', ...(day === undefined ? {} : { issued: day }), file: 'а.pdf' });
    books.addContract(key, { number: '1', signatory: 'Иванов', position: 'директор' });
    books.addDebt(key, -10.25);
    books.addCounterparty({ name: 'Blume', taxId: 'DE 1', country: 'DE' });
    for (const query of [`inn=${INN}`, 'tax_id=DE%201', 'inn=0', '']) {
      const { status, body } = await get(`/base/hs/vizir/counterparty?${query}`);
      expect([status, faultsOf(body)]).toEqual([200, []]);
    }
    expect((await get('/base/hs/vizir/nothing')).status).toBe(404);
  });

  it.each(['docs/connect-1c.md', 'docs/connect-1c.ru.md'])('is shown as it is in %s', (file) => {
    const [, example = ''] = /```json\n([\s\S]*?)\n```/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(faultsOf(JSON.parse(example))).toEqual([]);
  });
});
