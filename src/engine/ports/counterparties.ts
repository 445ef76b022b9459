// The counterparties port: what 1C knows of whoever a tax id names. Every call may fail with `FarError`; asking changes nothing there.
import type { Day } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Money } from '../../domain/money.ts';
import type { TaxIdProblem } from '../../domain/tax-id.ts';

/** Where a value stands there, as an integrator would look for it: `Catalog_Контрагенты.КПП`. */
export type FarPlace = string;

/** A value and who says so. Texts are what people typed there: they are escaped wherever they go. */
export type Told<Value> = { readonly value: Value; readonly from: FarPlace };

/** A Russian tax id, which may be told apart by a КПП, or a foreign one. An id that does not hold finds nothing. */
export type CounterpartyQuery =
  | { readonly inn: string; readonly kpp?: string | undefined; readonly taxId?: undefined }
  | { readonly taxId: string; readonly inn?: undefined; readonly kpp?: undefined };

export type LegalForm = 'legal_entity' | 'sole_proprietor' | 'natural_person' | 'foreign_company';

/** What stands in a field and cannot be what the field is for: a dash, a КПП of one digit. Never used as the field's value. */
export type DirtyValue = {
  readonly field: 'inn' | 'kpp' | 'ogrn' | 'tax_id' | 'country' | 'legal_form';
  readonly text: string;
  /** `no_such`: a word or code that nobody knows. */
  readonly problem: TaxIdProblem | 'no_such';
  readonly from: FarPlace;
};

/** One row there. Values that are empty or dirty are absent. */
export type CounterpartyRow = {
  /** Names the row there for ever. */
  readonly id: string;
  readonly code?: Told<string>;
  readonly name?: Told<string>;
  readonly fullName?: Told<string>;
  readonly inn?: Told<string>;
  readonly taxId?: Told<string>;
  readonly kpp?: Told<string>;
  /** ОГРН or ОГРНИП. */
  readonly ogrn?: Told<string>;
  /** As the base says it, or as the ids tell. */
  readonly legalForm?: Told<LegalForm>;
  /** ISO 3166, two letters. */
  readonly country?: Told<string>;
  readonly address?: Told<string>;
  /** Who signs for them, and as what. */
  readonly signatory?: Told<string>;
  readonly signatoryPosition?: Told<string>;
  /** The folder that it lies in. */
  readonly group?: Told<string>;
  /** A branch of a legal entity, with a КПП of its own. */
  readonly branch?: Told<boolean>;
  /** Why people there are not meant to use it; none: it is in use. */
  readonly hidden: readonly Told<'marked_for_deletion' | 'not_in_use'>[];
  readonly dirty: readonly DirtyValue[];
};

/**
 * `one`: this row is the counterparty. `several`: a person has to choose, since they differ in the КПП, or in nothing that tells them
 * apart. `hidden_only`: it is known there, and not to be used. `none`: nobody there has heard of it.
 */
export type RowChoice =
  | { readonly kind: 'one'; readonly row: string }
  | { readonly kind: 'several'; readonly rows: readonly string[]; readonly differ: 'kpp' | 'nothing' }
  | { readonly kind: 'hidden_only' }
  | { readonly kind: 'none' };

/**
 * `said`: a field there says so. `ended`: its last day is over. `runs`: its last day is to come. `no_word`: it is on file, and nothing
 * is known of it.
 */
export type PaperGround = 'said' | 'ended' | 'runs' | 'no_word';

export type PaperOnFile = {
  readonly id: string;
  /** The counterparty's row. */
  readonly row: string;
  /** What the rules call it; absent where nobody has said what it is. */
  readonly document?: DocumentId;
  readonly title?: Told<string>;
  readonly number?: Told<string>;
  readonly issued?: Told<Day>;
  /** Its last day. */
  readonly until?: Told<Day>;
  /** Name of its file there. */
  readonly file?: Told<string>;
  readonly state: Told<'valid' | 'invalid' | 'unknown'>;
  readonly ground: PaperGround;
};

export type ContractOnFile = {
  readonly id: string;
  readonly row: string;
  readonly title?: Told<string>;
  readonly number?: Told<string>;
  readonly date?: Told<Day>;
  readonly until?: Told<Day>;
  readonly signed?: Told<boolean>;
  readonly state?: Told<string>;
};

export type Debt = {
  readonly row: string;
  readonly owes: 'they' | 'we';
  readonly amount: Told<Money>;
};

export type FoundCounterparty = {
  /** Those in use first. Folders are left out. */
  readonly rows: readonly CounterpartyRow[];
  readonly chosen: RowChoice;
  /** Of rows in use; the newest first. */
  readonly papers: readonly PaperOnFile[];
  readonly contracts: readonly ContractOnFile[];
  readonly debts: readonly Debt[];
  /** Parts that could not be read now, with a reason, or of which there is more than is read. The rest stands. */
  readonly unread: readonly { readonly from: FarPlace; readonly reason: string }[];
};

export type Counterparties = {
  readonly find: (query: CounterpartyQuery) => Promise<FoundCounterparty>;
};
