// How a base is asked by OData: the address, the pages, the names; and what is made of its values.
import { describe, expect, it } from 'vitest';
import { farDay, farFlag, farKey, farNumber, farText } from '../../src/onec/reading/far-value.ts';
import { day, mappingOf, stagedOneC } from './staged-one-c.ts';

const INN = '7707083893';
const SMALL = 'onec: odata\ntitle: x\ntime_zone: Europe/Moscow\ncounterparty: { set: Catalog_Контрагенты, inn: ИНН }\n';

describe('a question', () => {
  it('names its fields, asks for JSON, and has no plus for a blank', async () => {
    const { base, books, onec, until } = stagedOneC();
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    await until(onec.find({ inn: INN }));
    const [first = ''] = base.asked;
    expect(first).not.toContain('+');
    const url = new URL(first, 'https://1c.example');
    expect(decodeURIComponent(url.pathname)).toBe('/base/odata/standard.odata/Catalog_Контрагенты');
    expect(url.searchParams.get('$format')).toBe('json');
    expect(url.searchParams.get('$select')?.split(',')).toEqual(
      expect.arrayContaining(['Ref_Key', 'ИНН', 'КПП', 'DeletionMark', 'IsFolder', 'КонтактнаяИнформация']),
    );
    for (const asked of base.asked.filter((one) => !one.includes('/Balance')))
      expect(new URL(asked, 'https://1c.example').searchParams.get('$select')).not.toBe(null);
  });

  it('looks for the id within the field, or for exactly that where the mapping says so', async () => {
    const filterOf = (asked: readonly string[]): string | null =>
      new URL(asked[0] ?? '', 'https://1c.example').searchParams.get('$filter');
    const loose = stagedOneC();
    await loose.until(loose.onec.find({ inn: INN }));
    expect([loose.base.asked.length, filterOf(loose.base.asked)]).toEqual([1, `substringof('${INN}',ИНН)`]);
    const exact = stagedOneC({ mapping: mappingOf(`${SMALL}search: exact\n`) });
    await exact.until(exact.onec.find({ inn: INN }));
    expect([exact.base.asked.length, filterOf(exact.base.asked)]).toEqual([1, `ИНН eq '${INN}'`]);
  });

  it('says that rows which the user may not see are left out only where the mapping says so', async () => {
    const [plain, allowed] = [
      stagedOneC({ mapping: mappingOf(SMALL) }),
      stagedOneC({ mapping: mappingOf(`${SMALL}allowed_only: true\n`) }),
    ];
    await plain.until(plain.onec.find({ inn: INN }));
    await allowed.until(allowed.onec.find({ inn: INN }));
    expect([plain.base.asked.join(), allowed.base.asked.join()].map((asked) => asked.includes('allowedOnly'))).toEqual([
      false,
      true,
    ]);
  });

  it('about a key that stands in a field of several types says which', async () => {
    const { base, books, onec, until } = stagedOneC();
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    await until(onec.find({ inn: INN }));
    const filters = base.asked.map((asked) => new URL(asked, 'https://1c.example').searchParams.get('$filter'));
    expect(filters).toContain(`Контрагент eq cast(guid'${key}','Catalog_Контрагенты')`);
  });

  it('is read to its last page, and what is more than is read is said', async () => {
    const { books, onec, until, base } = stagedOneC({ settings: { pageRows: 7, mostRows: 20 } });
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    for (let number = 1; number <= 17; number += 1) books.addContract(key, { number: `№ ${number}` });
    expect((await until(onec.find({ inn: INN }))).contracts).toHaveLength(17);
    expect(base.asked.filter((asked) => asked.includes('%24skip') || asked.includes('$skip'))).toHaveLength(2);
    for (let number = 18; number <= 40; number += 1) books.addContract(key, { number: `№ ${number}` });
    const { contracts, unread } = await until(onec.find({ inn: INN }));
    expect(contracts).toHaveLength(20);
    expect(unread).toEqual([{ from: 'Catalog_ДоговорыКонтрагентов', reason: 'there is more than is read' }]);
  });

  it('asks once for what many rows refer to', async () => {
    const { base, books, onec, until } = stagedOneC();
    for (let kpp = 1; kpp <= 5; kpp += 1) books.addCounterparty({ name: 'Ромашка', inn: INN, kpp: `77360100${kpp}` });
    await until(onec.find({ inn: INN }));
    expect(base.asked.filter((asked) => decodeURIComponent(asked).includes('Catalog_СтраныМира'))).toHaveLength(1);
  });
});

describe('a value', () => {
  it.each([
    ['0001-01-01T00:00:00', undefined],
    ['2026-03-01T00:00:00', day('2026-03-01')],
    ['2026-03-01T23:59:59', day('2026-03-01')],
    ['3999-11-01T00:00:00', undefined],
    ['2026-02-30T00:00:00', undefined],
    ['2026-03-01', undefined],
    ['2026-03-01T00:00:00Z', undefined],
    [20_260_301, undefined],
    [null, undefined],
  ])('of a date: %j', (value, expected) => {
    expect(farDay(value)).toBe(expected);
  });

  it.each([
    ['  Ромашка\u00a0 ООО\n', 'Ромашка ООО'],
    ['000000012', '000000012'],
    [12, '12'],
    ['', undefined],
    ['---', undefined],
    ['—', undefined],
    ['0', undefined],
    ['000', undefined],
    [true, undefined],
    [{}, undefined],
  ])('of a text: %j', (value, expected) => {
    expect(farText(value)).toBe(expected);
  });

  it.each([
    ['00000000-0000-0000-0000-000000000000', undefined],
    ['A348AA8C-D629-11E5-0A9B-000C295E30EB', 'a348aa8c-d629-11e5-0a9b-000c295e30eb'],
    ['a348aa8c', undefined],
    ["a348aa8c-d629-11e5-0a9b-000c295e30eb' or 1 eq 1", undefined],
  ])('of a key: %s', (value, expected) => {
    expect(farKey(value)).toBe(expected);
  });

  it('of a number comes as one or as a text, and of a flag as itself', () => {
    expect([5, '5', '-5.25', 'x', '', null, Number.NaN].map(farNumber)).toEqual([
      5,
      5,
      -5.25,
      ...Array(4).fill(undefined),
    ]);
    expect([true, false, 'true', 1].map(farFlag)).toEqual([true, false, undefined, undefined]);
  });
});
