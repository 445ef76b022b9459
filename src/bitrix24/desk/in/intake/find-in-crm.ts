// What the CRM knows of a Russian tax id: companies by their requisites. What is written there was typed by people: it is cleaned first.
import type { TaxIdProblem } from '../../../../domain/tax-id.ts';
import { innHolder, kppProblem, ogrnProblem } from '../../../../domain/tax-id.ts';
import type { Row } from '../../../client/list-rows.ts';
import { listRows } from '../../../client/list-rows.ts';
import type { PortalClient } from '../../../client/portal-call.ts';

/** Number of companies among the types of the CRM. */
export const COMPANY_TYPE = 4;

/** A value that cannot be what its field is for. */
export type CrmDirt = { readonly field: 'kpp' | 'ogrn'; readonly text: string; readonly problem: TaxIdProblem };

/** A requisite of a company. Texts are what people typed. */
export type CrmRow = {
  readonly requisite: number;
  readonly company: number;
  readonly title: string;
  readonly name?: string;
  readonly kpp?: string;
  readonly ogrn?: string;
  readonly director?: string;
  readonly dirty: readonly CrmDirt[];
};

type Client = Pick<PortalClient, 'call'>;

const FIELDS = ['RQ_INN', 'RQ_KPP', 'RQ_OGRN', 'RQ_OGRNIP', 'RQ_COMPANY_NAME', 'RQ_COMPANY_FULL_NAME', 'RQ_DIRECTOR'];
/** People with this tax id are written by their parts. */
const PERSON = ['RQ_LAST_NAME', 'RQ_FIRST_NAME', 'RQ_SECOND_NAME'];
/** Companies are asked for by so many numbers at once. */
const PAGE = 50;

/** Of companies that are there; rejects with a `FarError`. */
export async function findInCrm(client: Client, inn: string): Promise<readonly CrmRow[]> {
  const rows: Row[] = [];
  const query = {
    method: 'crm.requisite.list',
    params: {
      filter: { RQ_INN: inn, ENTITY_TYPE_ID: COMPANY_TYPE },
      select: ['ID', 'ENTITY_ID', ...FIELDS, ...PERSON],
    },
    id: 'ID',
    urgency: 'press',
  } as const;
  for await (const row of listRows(client, query)) rows.push(row);
  const titles = await titlesOf(client, [...new Set(rows.map((row) => Number(row['ENTITY_ID'])))]);
  return rows.flatMap((row) => readRow(row, inn, titles) ?? []);
}

async function titlesOf(client: Client, companies: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const titles = new Map<number, string>();
  for (let at = 0; at < companies.length; at += PAGE) {
    const query = {
      method: 'crm.item.list',
      params: {
        entityTypeId: COMPANY_TYPE,
        filter: { '@id': companies.slice(at, at + PAGE) },
        select: ['id', 'title'],
      },
      rows: 'items',
      id: 'id',
      urgency: 'press',
    } as const;
    for await (const row of listRows(client, query)) titles.set(Number(row['id']), textIn(row, 'title') ?? '');
  }
  return titles;
}

function readRow(row: Row, inn: string, titles: ReadonlyMap<number, string>): CrmRow | undefined {
  const [requisite, company] = [Number(row['ID']), Number(row['ENTITY_ID'])];
  const title = titles.get(company);
  if (title === undefined) return undefined;
  const dirty: CrmDirt[] = [];
  const cleaned = (
    field: CrmDirt['field'],
    text: string | undefined,
    problemOf: (text: string) => TaxIdProblem | undefined,
  ): string | undefined => {
    const problem = text === undefined ? undefined : problemOf(text);
    if (text === undefined || problem === undefined) return text;
    dirty.push({ field, text, problem });
    return undefined;
  };
  // A КПП is given to companies alone; whoever typed one for a person was wrong, and it is no difference.
  const isPerson = innHolder(inn) === 'natural_person';
  const kpp = isPerson ? undefined : cleaned('kpp', textIn(row, 'RQ_KPP'), kppProblem);
  const ogrn = cleaned('ogrn', textIn(row, 'RQ_OGRN') ?? textIn(row, 'RQ_OGRNIP'), ogrnProblem);
  const person = PERSON.flatMap((part) => textIn(row, part) ?? []).join(' ');
  const name = textIn(row, 'RQ_COMPANY_FULL_NAME') ?? textIn(row, 'RQ_COMPANY_NAME') ?? (person || undefined);
  const director = textIn(row, 'RQ_DIRECTOR');
  return {
    requisite,
    company,
    title,
    ...(name === undefined ? {} : { name }),
    ...(kpp === undefined ? {} : { kpp }),
    ...(ogrn === undefined ? {} : { ogrn }),
    ...(director === undefined ? {} : { director }),
    dirty,
  };
}

function textIn(row: Row, name: string): string | undefined {
  const value = row[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}
