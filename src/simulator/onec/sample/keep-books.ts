// What an accountant does in the sample base: counterparties, contracts, papers and debts, entered, changed and hidden by hand.
import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../domain/day.ts';
import type { Chance } from '../../../engine/ports/chance.ts';
import type { BaseState, SimulatedRow, SimulatedSet } from '../base-state.ts';
import { EMPTY_DATE, wholeRow } from '../base-state.ts';
import { newKey } from '../new-key.ts';
import { ADDRESS_KINDS, CONTRACTS, COUNTERPARTIES, COUNTRIES, DEBTS, PAPERS } from './sample-sets.ts';

export type BookedCounterparty = {
  readonly name: string;
  readonly fullName?: string;
  readonly inn?: string;
  readonly taxId?: string;
  readonly kpp?: string;
  readonly ogrn?: string;
  /** `ЮридическоеЛицо`, `ФизическоеЛицо`. */
  readonly form?: string;
  /** Two letters; Russia unless told. */
  readonly country?: string;
  readonly address?: string;
  readonly passport?: string;
  readonly branch?: boolean;
  readonly folder?: boolean;
  /** Key of the folder that it lies in. */
  readonly parent?: string;
};

export type BookedPaper = {
  /** In the accountant's words: «Доверенность». */
  readonly kind: string;
  readonly number?: string;
  readonly issued?: Day;
  readonly until?: Day;
  readonly revoked?: boolean;
  readonly file?: string;
};

export type BookedContract = {
  readonly number: string;
  readonly date?: Day;
  readonly until?: Day;
  readonly signed?: boolean;
  readonly signatory?: string;
  readonly position?: string;
};

/** Keys are made by chance, so that a seed gives the same base. */
export type Books = {
  readonly addCounterparty: (counterparty: BookedCounterparty) => string;
  /** Puts it into the folder of those that are not to be used any more. */
  readonly hide: (key: string) => void;
  readonly markForDeletion: (key: string) => void;
  readonly addPaper: (counterparty: string, paper: BookedPaper) => void;
  /** All papers of a kind. */
  readonly revokePapers: (counterparty: string, kind: string) => void;
  readonly addContract: (counterparty: string, contract: BookedContract) => string;
  /** In roubles; below zero: we owe. */
  readonly addDebt: (counterparty: string, amount: number) => void;
};

const LEGAL_ADDRESS = 'Юридический адрес';

/** @public the demo and simulations fill the base with it. */
export function keepBooks(state: BaseState, chance: Chance): Books {
  const add = (name: string, row: SimulatedRow): string => {
    const key = newKey(chance);
    const set = setOf(state, name);
    const isObject = set.fields['Ref_Key'] !== undefined;
    set.rows.push(wholeRow(set, { ...(isObject ? { Ref_Key: key, DataVersion: 'AAAAAAAAAAA=' } : {}), ...row }));
    return key;
  };
  const named = (name: string, field: string, value: string): string => {
    const found = setOf(state, name).rows.find((row) => row[field] === value);
    return found === undefined ? add(name, { Description: value, [field]: value }) : String(found['Ref_Key']);
  };
  const counterparty = (key: string): SimulatedRow => {
    const found = setOf(state, COUNTERPARTIES).rows.find((row) => row['Ref_Key'] === key);
    if (found === undefined) throw new Error(`no counterparty ${key}`);
    return found;
  };
  return {
    addCounterparty: (given) =>
      add(COUNTERPARTIES, {
        Code: `00-${String(setOf(state, COUNTERPARTIES).rows.length + 1).padStart(6, '0')}`,
        ...counterpartyRow(given, {
          country: named(COUNTRIES, 'КодАльфа2', given.country ?? 'RU'),
          addressKind: named(ADDRESS_KINDS, 'Description', LEGAL_ADDRESS),
        }),
      }),
    hide: (key) => {
      counterparty(key)['Недействителен'] = true;
    },
    markForDeletion: (key) => {
      counterparty(key)['DeletionMark'] = true;
    },
    addPaper: (key, { kind, number, issued, until, revoked, file }) => {
      add(PAPERS, {
        Контрагент: key,
        Контрагент_Type: `StandardODATA.${COUNTERPARTIES}`,
        ВидДокумента: kind,
        Номер: number ?? '',
        ДатаВыдачи: naive(issued),
        ДействуетДо: naive(until),
        Отозван: revoked === true,
        ИмяФайла: file ?? '',
      });
    },
    revokePapers: (key, kind) => {
      for (const row of setOf(state, PAPERS).rows)
        if (row['Контрагент'] === key && row['ВидДокумента'] === kind) row['Отозван'] = true;
    },
    addContract: (key, { number, date, until, signed, signatory, position }) =>
      add(CONTRACTS, {
        Owner_Key: key,
        Description: `Договор ${number}`,
        Номер: number,
        Дата: naive(date),
        СрокДействия: naive(until),
        ДоговорПодписан: signed === true,
        РуководительКонтрагента: signatory ?? '',
        ДолжностьРуководителяКонтрагента: position ?? '',
      }),
    addDebt: (key, amount) => {
      add(DEBTS, { Контрагент_Key: key, Сумма: amount });
    },
  };
}

function counterpartyRow(
  given: BookedCounterparty,
  { country, addressKind }: { readonly country: string; readonly addressKind: string },
): SimulatedRow {
  const address = { Тип: 'Адрес', Вид_Key: addressKind, Представление: given.address };
  const known: SimulatedRow = {
    Description: given.name,
    НаименованиеПолное: given.fullName ?? given.name,
    ИНН: given.inn,
    КПП: given.kpp,
    НалоговыйНомер: given.taxId,
    РегистрационныйНомер: given.ogrn,
    ЮридическоеФизическоеЛицо: given.form ?? 'ЮридическоеЛицо',
    СтранаРегистрации_Key: country,
    ДокументУдостоверяющийЛичность: given.passport,
    ОбособленноеПодразделение: given.branch === true,
    IsFolder: given.folder === true,
    Parent_Key: given.parent,
    КонтактнаяИнформация: given.address === undefined ? [] : [address],
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

export function setOf({ sets }: BaseState, name: string): SimulatedSet {
  const set = sets.get(name);
  if (set === undefined) throw new Error(`the base has no ${name}`);
  return set;
}

function naive(day: Day | undefined): string {
  return day === undefined ? EMPTY_DATE : `${formatDay(day)}T00:00:00`;
}
