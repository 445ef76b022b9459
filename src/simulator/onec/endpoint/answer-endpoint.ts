// The HTTP service of the sample base: the same books, told in the form of `schemas/onec-counterparty-1.schema.json`.
import type { BaseReply } from '../base-message.ts';
import { jsonReply } from '../base-message.ts';
import type { BaseState, SimulatedRow } from '../base-state.ts';
import { EMPTY_DATE } from '../base-state.ts';
import type { RequestOptions } from '../odata/request-options.ts';
import { CONTRACTS, COUNTERPARTIES, COUNTRIES, DEBTS, PAPERS } from '../sample/sample-sets.ts';

/** `path`: after the root of the service. */
export function answerEndpoint(
  state: BaseState,
  { path, options }: { readonly path: string; readonly options: RequestOptions },
): BaseReply {
  if (path !== 'counterparty') return jsonReply(404, { error: 'Метод не найден' });
  const [inn, taxId] = [options.get('inn'), options.get('tax_id')];
  const rows = rowsOf(state, COUNTERPARTIES).filter(
    (row) =>
      (inn !== undefined && isSame(row['ИНН'], inn)) || (taxId !== undefined && isSame(row['НалоговыйНомер'], taxId)),
  );
  return jsonReply(200, {
    format: 'vizir-onec-counterparty/1',
    counterparties: rows.map((row) => counterpartyIn(state, row)),
  });
}

/** As a programmer of 1C would compare: without the blanks around. */
function isSame(stored: unknown, asked: string): boolean {
  return (
    String(stored)
      .replaceAll(/[\s\u00a0]/g, '')
      .toLowerCase() === asked.replaceAll(' ', '').toLowerCase()
  );
}

function counterpartyIn(state: BaseState, row: SimulatedRow): object {
  const key = row['Ref_Key'];
  const country = rowsOf(state, COUNTRIES).find((one) => one['Ref_Key'] === row['СтранаРегистрации_Key']);
  const parent = rowsOf(state, COUNTERPARTIES).find((one) => one['Ref_Key'] === row['Parent_Key']);
  const [address] = row['КонтактнаяИнформация'] as readonly SimulatedRow[];
  const contracts = rowsOf(state, CONTRACTS).filter((one) => one['Owner_Key'] === key && one['DeletionMark'] !== true);
  const signed = contracts.toSorted((a, b) => (String(a['Дата']) < String(b['Дата']) ? 1 : -1)).find(hasSignatory);
  return {
    id: key,
    code: row['Code'],
    name: row['Description'],
    full_name: row['НаименованиеПолное'],
    inn: row['ИНН'],
    tax_id: row['НалоговыйНомер'],
    kpp: row['КПП'],
    ogrn: row['РегистрационныйНомер'],
    legal_form: FORMS[String(row['ЮридическоеФизическоеЛицо'])] ?? '',
    country: country?.['КодАльфа2'] ?? '',
    address: address?.['Представление'] ?? '',
    signatory: signed?.['РуководительКонтрагента'] ?? '',
    signatory_position: signed?.['ДолжностьРуководителяКонтрагента'] ?? '',
    group: parent?.['Description'] ?? '',
    branch: row['ОбособленноеПодразделение'],
    deleted: row['DeletionMark'],
    not_in_use: row['Недействителен'],
    folder: row['IsFolder'],
    papers: papersIn(state, row),
    contracts: contracts.map(contractIn),
    debts: debtsIn(state, key),
  };
}

const FORMS: Readonly<Record<string, string>> = { ЮридическоеЛицо: 'legal_entity', ФизическоеЛицо: 'natural_person' };

function hasSignatory(contract: SimulatedRow): boolean {
  return contract['РуководительКонтрагента'] !== '';
}

function papersIn(state: BaseState, row: SimulatedRow): readonly object[] {
  const key = row['Ref_Key'];
  const passport = row['ДокументУдостоверяющийЛичность'];
  const registered = rowsOf(state, PAPERS).flatMap((paper, index) => {
    if (paper['Контрагент'] !== key) return [];
    const dates = { ...dayIn('issued', paper['ДатаВыдачи']), ...dayIn('until', paper['ДействуетДо']) };
    const { ВидДокумента: kind, Номер: number, Отозван: revoked, ИмяФайла: file } = paper;
    return [{ id: `${key}/${index + 1}`, kind, number, file, ...dates, holds: revoked !== true }];
  });
  return passport === '' ? registered : [...registered, { id: `${key}/passport`, kind: 'passport', title: passport }];
}

function contractIn(row: SimulatedRow): object {
  const dates = { ...dayIn('date', row['Дата']), ...dayIn('until', row['СрокДействия']) };
  return {
    id: row['Ref_Key'],
    title: row['Description'],
    number: row['Номер'],
    ...dates,
    signed: row['ДоговорПодписан'],
  };
}

function debtsIn(state: BaseState, key: unknown): readonly object[] {
  const rows = rowsOf(state, DEBTS).filter((row) => row['Контрагент_Key'] === key);
  const kopecks = rows.reduce((sum, row) => sum + Math.round(Number(row['Сумма']) * 100), 0);
  if (kopecks === 0) return [];
  return [{ owes: kopecks > 0 ? 'they' : 'we', amount: (Math.abs(kopecks) / 100).toFixed(2), currency: 'RUB' }];
}

function dayIn(name: string, value: unknown): object {
  return value === EMPTY_DATE ? {} : { [name]: String(value).slice(0, 10) };
}

function rowsOf({ sets }: BaseState, name: string): readonly SimulatedRow[] {
  return sets.get(name)?.rows ?? [];
}
