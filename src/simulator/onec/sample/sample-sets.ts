// Sets of an accounting base as 1C:Бухгалтерия 3.0 names them, with a register of counterparties' papers such as companies add themselves.
import type { SimulatedField, SimulatedFields, SimulatedSet } from '../base-state.ts';

export const COUNTERPARTIES = 'Catalog_Контрагенты';
export const CONTRACTS = 'Catalog_ДоговорыКонтрагентов';
export const COUNTRIES = 'Catalog_СтраныМира';
export const ADDRESS_KINDS = 'Catalog_ВидыКонтактнойИнформации';
export const PAPERS = 'InformationRegister_ДокументыКонтрагентов';
export const DEBTS = 'AccumulationRegister_РасчетыСПокупателями';

const TEXT: SimulatedField = { type: 'text' };
const FLAG: SimulatedField = { type: 'flag' };
const DATE: SimulatedField = { type: 'date' };
const KEY: SimulatedField = { type: 'key' };
const keyOf = (refers: string): SimulatedField => ({ type: 'key', refers });
const textOf = (length: number): SimulatedField => ({ type: 'text', length });

const OBJECT: SimulatedFields = { Ref_Key: KEY, DataVersion: TEXT, DeletionMark: FLAG };

/** The sets, all published but empty. */
export function sampleSets(): readonly SimulatedSet[] {
  const set = (name: string, fields: SimulatedFields, rest: Partial<SimulatedSet> = {}): SimulatedSet => {
    return { name, fields, published: true, readable: true, rows: [], ...rest };
  };
  return [
    set(
      COUNTERPARTIES,
      {
        ...OBJECT,
        Parent_Key: keyOf(COUNTERPARTIES),
        IsFolder: FLAG,
        Code: textOf(9),
        Description: textOf(100),
        НаименованиеПолное: TEXT,
        ОбособленноеПодразделение: FLAG,
        ЮридическоеФизическоеЛицо: TEXT,
        СтранаРегистрации_Key: keyOf(COUNTRIES),
        ГоловнойКонтрагент_Key: keyOf(COUNTERPARTIES),
        ИНН: textOf(12),
        КПП: textOf(9),
        РегистрационныйНомер: textOf(15),
        НалоговыйНомер: textOf(30),
        ДокументУдостоверяющийЛичность: TEXT,
        Комментарий: TEXT,
        Недействителен: FLAG,
      },
      { parts: { КонтактнаяИнформация: { Тип: TEXT, Вид_Key: keyOf(ADDRESS_KINDS), Представление: TEXT } } },
    ),
    set(CONTRACTS, {
      ...OBJECT,
      Owner_Key: keyOf(COUNTERPARTIES),
      Description: textOf(100),
      Номер: textOf(50),
      Дата: DATE,
      СрокДействия: DATE,
      ДоговорПодписан: FLAG,
      РуководительКонтрагента: TEXT,
      ДолжностьРуководителяКонтрагента: TEXT,
      СрокОплаты: { type: 'whole' },
    }),
    set(COUNTRIES, { ...OBJECT, Code: textOf(3), Description: TEXT, КодАльфа2: textOf(2) }),
    set(ADDRESS_KINDS, { ...OBJECT, Description: TEXT }),
    set(PAPERS, {
      Контрагент: { type: 'any' },
      ВидДокумента: TEXT,
      Номер: TEXT,
      ДатаВыдачи: DATE,
      ДействуетДо: DATE,
      Отозван: FLAG,
      ИмяФайла: TEXT,
    }),
    set(
      DEBTS,
      { Контрагент_Key: keyOf(COUNTERPARTIES), Договор_Key: keyOf(CONTRACTS), Сумма: { type: 'number' } },
      { balance: { dimensions: ['Контрагент_Key', 'Договор_Key'], amount: 'Сумма' } },
    ),
  ];
}
