// Rows of a counterparty: found by the tax id, read field by field, folders left out.
import { isCountry } from '../../domain/country.ts';
import type {
  CounterpartyQuery,
  CounterpartyRow,
  DirtyValue,
  LegalForm,
  Told,
} from '../../engine/ports/counterparties.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { CounterpartyMapping, OdataMapping, ValueSource } from '../mapping/mapping.ts';
import type { Filter } from '../odata/literal.ts';
import { contains, equals, textLiteral } from '../odata/literal.ts';
import type { BaseReader, Row } from '../odata/read-rows.ts';
import { readRows } from '../odata/read-rows.ts';
import { cleanId } from './clean-ids.ts';
import { farFlag, farKey, farText } from './far-value.ts';
import { legalFormOf } from './legal-form.ts';
import { searchedId } from './searched-id.ts';
import type { SetRow, ValueReader } from './value-reader.ts';
import { fieldsOf } from './value-reader.ts';

const KEY = 'Ref_Key';

/** A row with what 1C gave, for papers that stand in it. */
export type FoundRow = { readonly row: CounterpartyRow; readonly raw: SetRow };

export type FoundRows = { readonly rows: readonly FoundRow[]; readonly cut: boolean };

type Reading = { readonly reader: BaseReader; readonly values: ValueReader; readonly mapping: OdataMapping };

/** `also`: sources in these rows that others will read. An id that does not hold is not asked about. */
export async function findRows(
  reading: Reading,
  query: CounterpartyQuery,
  also: readonly string[],
): Promise<FoundRows> {
  const searched = searchedId(query);
  const { counterparty } = reading.mapping;
  const field = searched?.kind === 'inn' ? counterparty.inn : counterparty.tax_id;
  if (searched === undefined || field === undefined) return { rows: [], cut: false };
  const literal = textLiteral(searched.id);
  const isExact = reading.mapping.search === 'exact';
  const filter = isExact ? equals(field, literal) : contains(field, literal);
  const { rows, cut } = await readFiltered(reading, filter, also);
  const found: FoundRow[] = [];
  for (const row of rows) {
    const raw = { set: counterparty.set, row };
    const asked = cleanId(searched.kind, { value: row[field], from: field });
    // A longer id holds the one that was asked for.
    if (asked?.id === undefined || !isSameId(asked.id.value, searched.id) || isFolder(counterparty, row)) continue;
    found.push({ row: await readRow(reading, raw), raw });
  }
  return { rows: found, cut };
}

/** 1C compares texts whatever their case. */
function isSameId(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function readFiltered(
  { reader, mapping: { counterparty } }: Reading,
  filter: Filter,
  also: readonly string[],
): ReturnType<typeof readRows> {
  const { set } = counterparty;
  const select = [...new Set([KEY, ...fieldsOf(counterpartySources(counterparty)), ...also])];
  return readRows(reader, { set, select, filter, order: KEY });
}

/** What has to be read of a counterparty's row. */
export function counterpartySources(mapping: CounterpartyMapping): readonly (ValueSource | undefined)[] {
  const { set: _, hidden_when, legal_form, country, ...plain } = mapping;
  return [...Object.values(plain), legal_form?.value, country?.value, ...(hidden_when ?? []).map(({ value }) => value)];
}

function isFolder({ folder }: CounterpartyMapping, row: Row): boolean {
  return folder !== undefined && farFlag(row[folder]) === true;
}

async function readRow({ values, mapping: { counterparty } }: Reading, raw: SetRow): Promise<CounterpartyRow> {
  const dirty: DirtyValue[] = [];
  const id = async (field: 'inn' | 'kpp' | 'ogrn' | 'tax_id'): Promise<Told<string> | undefined> => {
    const clean = cleanId(field, await values.read(counterparty[field], raw));
    if (clean?.dirty !== undefined) dirty.push(clean.dirty);
    return clean?.id;
  };
  const [inn, taxId, kpp, ogrn] = [await id('inn'), await id('tax_id'), await id('kpp'), await id('ogrn')];
  const country = await readCountry(counterparty, values, raw, dirty);
  const said = await readLegalForm(counterparty, values, raw, dirty);
  const branch = await values.read(counterparty.branch, raw);
  const isBranch = farFlag(branch?.value);
  return {
    id: keyIn(raw),
    ...present({
      code: await values.text(counterparty.code, raw),
      name: await values.text(counterparty.name, raw),
      fullName: await values.text(counterparty.full_name, raw),
      inn,
      taxId,
      kpp,
      ogrn,
      legalForm: legalFormOf({ said, inn, ogrn, country }),
      country,
      address: await values.text(counterparty.address, raw),
      signatory: await values.text(counterparty.signatory, raw),
      signatoryPosition: await values.text(counterparty.signatory_position, raw),
      group: await values.text(counterparty.group, raw),
      branch: branch === undefined || isBranch === undefined ? undefined : { value: isBranch, from: branch.from },
    }),
    hidden: await hiddenBy(counterparty, values, raw),
    dirty,
  };
}

/** Whatever belongs to a row is asked for by its key. */
function keyIn({ set, row }: SetRow): string {
  const key = farKey(row[KEY]);
  if (key === undefined) throw new FarError({ kind: 'refused', reason: `${set}: a row without ${KEY}` });
  return key;
}

async function hiddenBy(
  { deleted, hidden_when }: CounterpartyMapping,
  values: ValueReader,
  raw: SetRow,
): Promise<CounterpartyRow['hidden']> {
  const hidden: CounterpartyRow['hidden'][number][] = [];
  if (deleted !== undefined && farFlag(raw.row[deleted]) === true)
    hidden.push({ value: 'marked_for_deletion', from: `${raw.set}.${deleted}` });
  const said = await values.firstMet(hidden_when, raw);
  if (said !== undefined) hidden.push({ value: 'not_in_use', from: said.from });
  return hidden;
}

async function readCountry(
  { country }: CounterpartyMapping,
  values: ValueReader,
  raw: SetRow,
  dirty: DirtyValue[],
): Promise<Told<string> | undefined> {
  const said = await values.text(country?.value, raw);
  if (said === undefined) return undefined;
  const value = wordOf(country?.words, said.value) ?? said.value.toUpperCase();
  if (isCountry(value)) return { value, from: said.from };
  dirty.push({ field: 'country', text: said.value, problem: 'no_such', from: said.from });
  return undefined;
}

async function readLegalForm(
  { legal_form: form }: CounterpartyMapping,
  values: ValueReader,
  raw: SetRow,
  dirty: DirtyValue[],
): Promise<Told<LegalForm> | undefined> {
  const said = await values.text(form?.value, raw);
  if (said === undefined) return undefined;
  const value = wordOf(form?.words, said.value);
  if (value !== undefined) return { value, from: said.from };
  dirty.push({ field: 'legal_form', text: said.value, problem: 'no_such', from: said.from });
  return undefined;
}

/** Words of a mapping are compared as texts with single blanks. */
export function wordOf<Value>(words: Readonly<Record<string, Value>> | undefined, text: string): Value | undefined {
  return Object.entries(words ?? {}).find(([word]) => farText(word) === text)?.[1];
}

/** Without what is undefined. */
export function present<Values extends object>(
  values: Values,
): { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
