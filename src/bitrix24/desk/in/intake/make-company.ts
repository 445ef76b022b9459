// A company and its requisite in the CRM for a counterparty that is not there yet. Each bears a mark by which it is found again.
import type { Instant } from '../../../../domain/instant.ts';
import { innHolder } from '../../../../domain/tax-id.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import type { PortalClient } from '../../../client/portal-call.ts';
import { isMap } from '../../../client/read-envelope.ts';
import { COMPANY_TYPE } from './find-in-crm.ts';
import { makeOnce } from './make-once.ts';
import type { Making } from './making-note.ts';

/** What stands in ORIGINATOR_ID of what we make. */
const ORIGINATOR = 'vizir';

export type NewCompany = {
  readonly inn: string;
  /** Not escaped: a field of the CRM shows text as it is. */
  readonly name: string;
  readonly kpp?: string;
  readonly ogrn?: string;
  readonly director?: string;
};

export type CompanyTools = {
  readonly client: Pick<PortalClient, 'call'>;
  readonly now: () => Instant;
  readonly making: Making;
  readonly keep: (making: Making) => Promise<void>;
};

export type CompanyMade =
  | { readonly kind: 'there'; readonly company: number; readonly requisite: number }
  | { readonly kind: 'later'; readonly at: Instant };

/** The tax id holds, and nobody has found a requisite with it. Rejects with a `FarError`. */
export async function makeCompany(tools: CompanyTools, wanted: NewCompany): Promise<CompanyMade> {
  const { client, now, keep } = tools;
  const company = await makeOnce({
    now,
    since: tools.making.company,
    find: () => companyByOrigin(client, wanted.inn),
    make: () => addCompany(client, wanted),
    keep: (since) => keep(since === undefined ? {} : { company: since }),
  });
  if (company.kind === 'later') return company;
  const requisite = await makeOnce({
    now,
    since: tools.making.requisite,
    find: () => requisiteOf(client, company.id, wanted),
    make: () => addRequisite(client, company.id, wanted),
    keep: (since) => keep(since === undefined ? {} : { requisite: since }),
  });
  if (requisite.kind === 'later') return requisite;
  return { kind: 'there', company: company.id, requisite: requisite.id };
}

async function companyByOrigin(client: CompanyTools['client'], inn: string): Promise<number | undefined> {
  const params = {
    filter: { ORIGINATOR_ID: ORIGINATOR, ORIGIN_ID: inn },
    select: ['ID'],
    order: { ID: 'ASC' },
    start: -1,
  };
  const { result } = await client.call('crm.company.list', params, { urgency: 'bulk', kind: 'read' });
  const rows = Array.isArray(result) ? result.filter(isMap) : [];
  return numberIn(rows[0]?.['ID']);
}

async function addCompany(client: CompanyTools['client'], { inn, name }: NewCompany): Promise<number> {
  const fields = { TITLE: name, ORIGINATOR_ID: ORIGINATOR, ORIGIN_ID: inn };
  const { result } = await client.call('crm.company.add', { fields }, { urgency: 'bulk', kind: 'create' });
  return numberIn(result) ?? unsaid('crm.company.add');
}

async function requisiteOf(
  client: CompanyTools['client'],
  company: number,
  { inn, kpp }: NewCompany,
): Promise<number | undefined> {
  const params = {
    filter: { ENTITY_TYPE_ID: COMPANY_TYPE, ENTITY_ID: company, RQ_INN: inn },
    select: ['ID', 'RQ_KPP'],
    order: { ID: 'ASC' },
    start: -1,
  };
  const { result } = await client.call('crm.requisite.list', params, { urgency: 'bulk', kind: 'read' });
  const rows = Array.isArray(result) ? result.filter(isMap) : [];
  const own = rows.find((row) => (row['RQ_KPP'] ?? '') === (kpp ?? ''));
  return numberIn(own?.['ID']);
}

async function addRequisite(client: CompanyTools['client'], company: number, wanted: NewCompany): Promise<number> {
  const { inn, name, kpp, ogrn, director } = wanted;
  const isPerson = innHolder(inn) === 'natural_person';
  const fields = {
    ENTITY_TYPE_ID: COMPANY_TYPE,
    ENTITY_ID: company,
    PRESET_ID: await presetFor(client, isPerson),
    NAME: name,
    RQ_INN: inn,
    ...(isPerson ? {} : { RQ_COMPANY_FULL_NAME: name }),
    ...(kpp === undefined ? {} : { RQ_KPP: kpp }),
    ...(ogrn === undefined ? {} : { [isPerson ? 'RQ_OGRNIP' : 'RQ_OGRN']: ogrn }),
    ...(director === undefined ? {} : { RQ_DIRECTOR: director }),
  };
  const { result } = await client.call('crm.requisite.add', { fields }, { urgency: 'bulk', kind: 'create' });
  return numberIn(result) ?? unsaid('crm.requisite.add');
}

/** By the mark of a preset that the portal came with; their numbers differ. That for a person without a business hides the ИНН. */
async function presetFor(client: CompanyTools['client'], isPerson: boolean): Promise<number> {
  const params = { order: { ID: 'ASC' }, select: ['ID', 'XML_ID'], filter: { ACTIVE: 'Y' }, start: -1 };
  const { result } = await client.call('crm.requisite.preset.list', params, { urgency: 'bulk', kind: 'read' });
  const rows = Array.isArray(result) ? result.filter(isMap) : [];
  const wanted = isPerson ? /INDIVIDUAL/ : /COMPANY/;
  const preset = rows.find((row) => wanted.test(String(row['XML_ID'] ?? ''))) ?? rows[0];
  const id = numberIn(preset?.['ID']);
  if (id === undefined) throw new FarError({ kind: 'refused', reason: 'the portal has no preset for requisites' });
  return id;
}

function numberIn(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function unsaid(method: string): never {
  throw new FarError({ kind: 'unknown', reason: `${method} names nothing` });
}
