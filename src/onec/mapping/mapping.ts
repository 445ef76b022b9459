// What a base calls the things that we ask it about: read from a settings file, since no two bases agree.
import type { DocumentId } from '../../domain/ids.ts';
import type { LegalForm } from '../../engine/ports/counterparties.ts';

/** Where a value stands in a row: a field, something in another object, or a line of a tabular part. */
export type ValueSource = string | Reference | PartLine;

/** `set(row[ref]).field`: what another object says, found by its key. */
export type Reference = { readonly ref: string; readonly set: string; readonly field: string };

/** Of the lines of a tabular part the first that meets all conditions, and what stands there. */
export type PartLine = {
  readonly part: string;
  readonly where?: readonly LineCondition[];
  readonly take: string | Reference;
};

/** Values are compared as texts with single blanks, flags as flags. A value that is missing is none of them. */
type Comparison = { readonly is?: readonly Compared[]; readonly is_not?: readonly Compared[] };
export type Compared = string | boolean;
export type LineCondition = Comparison & { readonly value: string | Reference };
export type Condition = Comparison & { readonly value: ValueSource };

export type CounterpartyMapping = {
  readonly set: string;
  /** Looked for in filters, so they are fields of the set itself. */
  readonly inn: string;
  readonly tax_id?: string;
  readonly code?: ValueSource;
  readonly name?: ValueSource;
  readonly full_name?: ValueSource;
  readonly kpp?: ValueSource;
  readonly ogrn?: ValueSource;
  readonly legal_form?: { readonly value: ValueSource; readonly words: Readonly<Record<string, LegalForm>> };
  readonly country?: { readonly value: ValueSource; readonly words?: Readonly<Record<string, string>> };
  readonly address?: ValueSource;
  readonly signatory?: ValueSource;
  readonly signatory_position?: ValueSource;
  readonly group?: ValueSource;
  readonly branch?: ValueSource;
  /** Flags of rows that are marked for deletion, and of rows that are folders. */
  readonly deleted?: string;
  readonly folder?: string;
  /** Any of them: people there are not meant to use it. */
  readonly hidden_when?: readonly Condition[];
};

/** The field that holds the counterparty's key; `type`: the set that it means where the field holds keys of several. */
export type Owner = string | { readonly field: string; readonly type: string };

/** Rows of a set of their own that belong to a counterparty. */
type OwnedRows = {
  readonly set: string;
  readonly owner: Owner;
  readonly deleted?: string;
  /** By which pages are read; `Ref_Key` for catalogues and documents. */
  readonly order?: string;
};

/** What a paper is in the rules: always the same, or by a value there. */
export type PaperKind =
  | { readonly document: DocumentId }
  | {
      readonly documents: {
        readonly value: ValueSource;
        /** `whole`: the value is the word. `part`: it holds it, in whatever case. */
        readonly match?: 'whole' | 'part';
        readonly words: Readonly<Record<string, DocumentId>>;
      };
    };

export type PaperMapping = PaperKind &
  /** Without a set the paper stands in the counterparty's own row. */
  (OwnedRows | { readonly set?: undefined }) & {
    readonly title?: ValueSource;
    readonly number?: ValueSource;
    readonly issued?: ValueSource;
    readonly until?: ValueSource;
    readonly file?: ValueSource;
    /** Any of them: it does not hold. */
    readonly invalid_when?: readonly Condition[];
    /** Not all of them: it does not hold. */
    readonly valid_when?: readonly Condition[];
  };

export type ContractMapping = OwnedRows & {
  readonly title?: ValueSource;
  readonly number?: ValueSource;
  readonly date?: ValueSource;
  readonly until?: ValueSource;
  readonly signed?: ValueSource;
  readonly state?: ValueSource;
  /** Of the other side: used where the counterparty's row does not say it. */
  readonly signatory?: ValueSource;
  readonly signatory_position?: ValueSource;
};

export type DebtMapping = {
  /** A register of balances. */
  readonly register: string;
  readonly counterparty: string;
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Who owes when the balance is above zero. */
  readonly positive: 'they' | 'we';
};

export type OdataMapping = {
  readonly onec: 'odata';
  readonly title: string;
  /** Of the base's dates: IANA. */
  readonly time_zone: string;
  /** `loose`: also rows whose tax id has blanks or other text around it. */
  readonly search?: 'exact' | 'loose';
  readonly allowed_only?: boolean;
  readonly counterparty: CounterpartyMapping;
  readonly papers?: readonly PaperMapping[];
  readonly contracts?: readonly ContractMapping[];
  readonly debts?: readonly DebtMapping[];
};

export type ServiceMapping = {
  readonly onec: 'service';
  readonly title: string;
  readonly time_zone: string;
  /** Root of the HTTP service: `/hs/<service>/counterparty`. */
  readonly service: string;
  /** What the rules call the kinds of papers that the service names; kinds that are not listed are ids of the rules already. */
  readonly documents?: Readonly<Record<string, DocumentId>>;
};

export type OneCMapping = OdataMapping | ServiceMapping;
