// What an HTTP service of a 1C base answers, in the terms of the port. Its form is a contract: `schemas/onec-counterparty-1.schema.json`.
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import schema from '../../../schemas/onec-counterparty-1.schema.json' with { type: 'json' };
import { isCountry } from '../../domain/country.ts';
import { isCurrency } from '../../domain/currency.ts';
import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { parseMoney } from '../../domain/money.ts';
import type {
  ContractOnFile,
  CounterpartyRow,
  Debt,
  DirtyValue,
  LegalForm,
  PaperOnFile,
  Told,
} from '../../engine/ports/counterparties.ts';
import { cleanId } from '../reading/clean-ids.ts';
import { present, wordOf } from '../reading/counterparty-rows.ts';
import { farText } from '../reading/far-value.ts';
import { judgePaper } from '../reading/judge-paper.ts';
import { legalFormOf } from '../reading/legal-form.ts';

type EndpointPaper = Readonly<Partial<Record<'title' | 'number' | 'issued' | 'until' | 'file', string>>> & {
  readonly id: string;
  readonly kind: string;
  readonly holds?: boolean;
};

type EndpointContract = Readonly<Partial<Record<'title' | 'number' | 'date' | 'until' | 'state', string>>> & {
  readonly id: string;
  readonly signed?: boolean;
};

type EndpointDebt = { readonly owes: 'they' | 'we'; readonly amount: string; readonly currency: string };

const TEXTS = ['code', 'name', 'address', 'signatory', 'group'] as const;
const IDS = ['inn', 'tax_id', 'kpp', 'ogrn'] as const;

export type EndpointRow = Readonly<
  Partial<
    Record<(typeof TEXTS)[number] | (typeof IDS)[number] | 'full_name' | 'signatory_position' | 'country', string>
  >
> & {
  readonly id: string;
  readonly legal_form?: LegalForm | '';
  readonly branch?: boolean;
  readonly deleted?: boolean;
  readonly not_in_use?: boolean;
  readonly folder?: boolean;
  readonly papers?: readonly EndpointPaper[];
  readonly contracts?: readonly EndpointContract[];
  readonly debts?: readonly EndpointDebt[];
};

let validate: ValidateFunction<{ readonly counterparties: readonly EndpointRow[] }> | undefined;

/** The rows, folders left out; or what is wrong with the answer, without anything that it holds. */
export function readEndpointAnswer(body: unknown): readonly EndpointRow[] | { readonly wrong: string } {
  validate ??= new Ajv({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);
  if (validate(body)) return body.counterparties.filter(({ folder }) => folder !== true);
  const [error] = validate.errors ?? [];
  return { wrong: `${error?.instancePath || '/'} ${error?.message ?? 'is not understood'}` };
}

/** `place`: of the service, for where values come from. */
export function rowOfEndpoint(row: EndpointRow, place: string): CounterpartyRow {
  const dirty: DirtyValue[] = [];
  const told = (key: string, value: unknown): Told<string> | undefined => {
    const text = farText(value);
    return text === undefined ? undefined : { value: text, from: `${place} ${key}` };
  };
  const id = (field: (typeof IDS)[number]): Told<string> | undefined => {
    const clean = cleanId(field, told(field, row[field]));
    if (clean?.dirty !== undefined) dirty.push(clean.dirty);
    return clean?.id;
  };
  const [inn, taxId, kpp, ogrn] = [id('inn'), id('tax_id'), id('kpp'), id('ogrn')];
  const country = countryOf(told('country', row.country), dirty);
  const form = row.legal_form ?? '';
  const said = form === '' ? undefined : { value: form, from: `${place} legal_form` };
  return {
    id: row.id,
    ...present(Object.fromEntries(TEXTS.map((key) => [key, told(key, row[key])]))),
    ...present({
      fullName: told('full_name', row.full_name),
      signatoryPosition: told('signatory_position', row.signatory_position),
      inn,
      taxId,
      kpp,
      ogrn,
      country,
      legalForm: legalFormOf({ said, inn, ogrn, country }),
      branch: row.branch === undefined ? undefined : { value: row.branch, from: `${place} branch` },
    }),
    hidden: [
      ...(row.deleted === true ? [{ value: 'marked_for_deletion' as const, from: `${place} deleted` }] : []),
      ...(row.not_in_use === true ? [{ value: 'not_in_use' as const, from: `${place} not_in_use` }] : []),
    ],
    dirty,
  };
}

function countryOf(said: Told<string> | undefined, dirty: DirtyValue[]): Told<string> | undefined {
  if (said === undefined) return undefined;
  const value = said.value.toUpperCase();
  if (isCountry(value)) return { value, from: said.from };
  dirty.push({ field: 'country', text: said.value, problem: 'no_such', from: said.from });
  return undefined;
}

export function papersOfEndpoint(
  row: EndpointRow,
  around: { readonly place: string; readonly today: Day; readonly documents: Readonly<Record<string, DocumentId>> },
): readonly PaperOnFile[] {
  const place = `${around.place} papers`;
  return (row.papers ?? []).map(({ id, kind, holds, title, number, issued, until, file }) => {
    const says: Told<true> = { value: true, from: `${place}.holds` };
    const lastDay = dayOf(until, `${place}.until`);
    return {
      id,
      row: row.id,
      document: wordOf(around.documents, kind) ?? (kind as DocumentId),
      ...present({
        title: toldText(title, `${place}.title`),
        number: toldText(number, `${place}.number`),
        issued: dayOf(issued, `${place}.issued`),
        until: lastDay,
        file: toldText(file, `${place}.file`),
      }),
      ...judgePaper(
        {
          saysInvalid: holds === false ? says : undefined,
          saysValid: holds === true ? says : undefined,
          until: lastDay,
          place,
        },
        around.today,
      ),
    };
  });
}

export function contractsOfEndpoint(row: EndpointRow, around: string): readonly ContractOnFile[] {
  const place = `${around} contracts`;
  return (row.contracts ?? []).map(({ id, title, number, date, until, signed, state }) => ({
    id,
    row: row.id,
    ...present({
      title: toldText(title, `${place}.title`),
      number: toldText(number, `${place}.number`),
      date: dayOf(date, `${place}.date`),
      until: dayOf(until, `${place}.until`),
      signed: signed === undefined ? undefined : { value: signed, from: `${place}.signed` },
      state: toldText(state, `${place}.state`),
    }),
  }));
}

/** Amounts in currencies that nobody knows are left out, and zeros. */
export function debtsOfEndpoint(row: EndpointRow, place: string): readonly Debt[] {
  return (row.debts ?? []).flatMap(({ owes, amount, currency }) => {
    const read = isCurrency(currency) ? parseMoney(`${amount} ${currency}`) : undefined;
    if (read?.ok !== true || read.money.minor === 0) return [];
    return [{ row: row.id, owes, amount: { value: read.money, from: `${place} debts.amount` } }];
  });
}

function toldText(value: unknown, from: string): Told<string> | undefined {
  const text = farText(value);
  return text === undefined ? undefined : { value: text, from };
}

function dayOf(text: string | undefined, from: string): Told<Day> | undefined {
  const value = parseDay(text ?? '');
  return value === undefined ? undefined : { value, from };
}
