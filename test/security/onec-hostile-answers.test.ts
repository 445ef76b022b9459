// Whatever a base answers, the port tells values of its own form or fails as it says: nothing is thrown but `FarError`, nothing hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/ids.ts';
import { FarError } from '../../src/engine/ports/far-error.ts';
import type { BaseTransport } from '../../src/onec/base/base-transport.ts';
import { stagedOneC, VARIANTS } from '../onec/staged-one-c.ts';

const INN = '7707083893';
const FIELDS = [
  'Ref_Key',
  'ИНН',
  'КПП',
  'Description',
  'СтранаРегистрации_Key',
  'КонтактнаяИнформация',
  'DeletionMark',
  'IsFolder',
  'Parent_Key',
  'Номер',
  'Дата',
  'ВидДокумента',
  'ДействуетДо',
  'КодАльфа2',
  'СуммаBalance',
  '__proto__',
  'constructor',
];
const KEYS = [
  'id',
  'name',
  'inn',
  'kpp',
  'country',
  'legal_form',
  'papers',
  'contracts',
  'debts',
  'kind',
  'holds',
  'until',
];

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    INN,
    '',
    '-',
    '0001-01-01T00:00:00',
    '9999-12-31T00:00:00',
    'a348aa8c-d629-11e5-0a9b-000c295e30eb',
    '00000000-0000-0000-0000-000000000000',
    'power_of_attorney',
    null,
    true,
    false,
    -1,
    1e308,
    '1e999',
  ),
  fc.string({ maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const row = fc.dictionary(
  fc.constantFrom(...FIELDS, ...KEYS),
  fc.oneof(value, fc.array(fc.dictionary(fc.constantFrom(...FIELDS, ...KEYS), value), { maxLength: 3 })),
);
const body = fc.oneof(
  fc.array(row, { maxLength: 4 }).map((rows) => ({ value: rows })),
  fc.array(row, { maxLength: 4 }).map((rows) => ({
    format: 'vizir-onec-counterparty/1',
    counterparties: rows.map((one) => ({ id: '1', name: 'x', ...one })),
  })),
  row,
  fc.jsonValue(),
);
const status = fc.constantFrom(200, 200, 200, 200, 204, 400, 404, 418, 500);

describe.each(VARIANTS)('by %s', (variant) => {
  it('any JSON with any status is told or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(status, body), { minLength: 1, maxLength: 8 }), async (answers) => {
        let asked = 0;
        const transport: BaseTransport = () => {
          const [code, answer] = answers[asked % answers.length] ?? [200, {}];
          asked += 1;
          // Rows of the id that was asked for get further.
          const text = JSON.stringify(answer).replaceAll('"ИНН":""', `"ИНН":"${INN}"`);
          return Promise.resolve({ status: code, text });
        };
        const { onec, until } = stagedOneC({
          variant,
          transport,
          settings: { pausesMs: [0], mostRows: 20, pageRows: 5 },
        });
        const question = {
          case: 'card-1' as never,
          contract: { inn: INN },
          documents: ['power_of_attorney' as DocumentId],
        };
        for (const work of [() => onec.find({ inn: INN }), () => onec.check(question)]) {
          const thrown: unknown = await until(
            work().then(
              () => undefined,
              (error: unknown) => error,
            ),
          );
          if (thrown !== undefined) expect(thrown).toBeInstanceOf(FarError);
        }
        expect(asked).toBeLessThan(2000);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what people typed into 1C', () => {
  it.each([
    '<script>alert(1)</script>',
    '[URL=http://thief.example]x[/URL]',
    '\u001b[31mred',
    '=cmd|x',
    '$result[0]',
    "'; drop",
  ])('is told as it stands, on one line, to be escaped where it goes: %j', async (name) => {
    const { onec, books, until } = stagedOneC();
    books.addCounterparty({ name: `${name}\r\nи ещё`, inn: INN });
    const found = await until(onec.find({ inn: INN }));
    expect(found.rows[0]?.name?.value).toBe(`${name} и ещё`);
  });
});
