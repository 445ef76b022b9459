// Which fields a card has by the rules, of which type, and what people read over them.
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Bilingual, Language } from '../../diagnostics/message.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { DocumentId, FactId } from '../../domain/ids.ts';
import type { CardEntry, CardField, CardOutput, DocumentPart } from '../card-field.ts';
import { CARD_ENTRIES, CARD_OUTPUTS, DOCUMENT_PARTS } from '../card-field.ts';

/** As the portal calls the types of its fields. */
export type UserFieldType =
  | 'string'
  | 'integer'
  | 'double'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'enumeration'
  | 'money'
  | 'url'
  | 'file'
  | 'employee';

/** Where it stands on the card; nowhere: only Vizir reads it. */
export type FormSection = 'approval' | 'contract' | 'counterparty' | 'documents' | 'nowhere';

export type DesiredField = {
  readonly field: CardField;
  readonly type: UserFieldType;
  readonly isMultiple: boolean;
  readonly label: Bilingual;
  readonly section: FormSection;
  /** `xmlId`: the option of the rules; `true` and `false` for yes and no. */
  readonly options: readonly { readonly xmlId: string; readonly value: string }[];
  readonly isFiltered: boolean;
  readonly isSearchable: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
};

/** Of what the engine writes: type, several values or one, shown as a filter. */
const OUTPUTS: Readonly<Record<CardOutput, readonly [UserFieldType, 'one' | 'many', 'filter' | 'no_filter']>> = {
  holder: ['employee', 'many', 'filter'],
  taken: ['string', 'one', 'no_filter'],
  deadline: ['datetime', 'one', 'filter'],
  waiting_since: ['datetime', 'one', 'filter'],
  verdicts: ['string', 'one', 'no_filter'],
  open_remarks: ['string', 'one', 'no_filter'],
  missing: ['string', 'one', 'no_filter'],
  revision: ['integer', 'one', 'no_filter'],
  number: ['string', 'one', 'filter'],
  link: ['url', 'one', 'no_filter'],
  mark: ['string', 'one', 'no_filter'],
  key: ['string', 'one', 'no_filter'],
};
const LONG_TEXTS: ReadonlySet<CardOutput> = new Set(['taken', 'verdicts', 'open_remarks', 'missing']);
const HIDDEN: ReadonlySet<CardOutput> = new Set(['mark', 'key']);

const PARTS: Readonly<Record<DocumentPart, UserFieldType>> = {
  file: 'file',
  issued: 'date',
  until: 'date',
  limit: 'money',
  promised: 'date',
};

/** Facts that nobody gives: they follow from the tax id, the day, or an entry of the card. */
const NOT_GIVEN = new Set(['client', 'created', 'country']);
/** Of the counterparty, not of the contract. */
const OF_COUNTERPARTY = new Set(['entity', 'npd']);

/** A label of the portal takes no more. */
const LONGEST_LABEL = 255;

const NO_MORE = { isMultiple: false, options: [], isFiltered: false, isSearchable: false } as const;

/**
 * Every field in the order of the card. A yes or no without a default is a choice of two: a tick box that nobody touched
 * would say no.
 */
export function cardFields(bundle: Bundle): readonly DesiredField[] {
  const { decisions } = bundle;
  const facts = givenFacts(bundle);
  const asked = askedDocuments(bundle);
  return [
    ...CARD_OUTPUTS.map(outputField),
    ...facts.filter(({ fact }) => !OF_COUNTERPARTY.has(fact)).map((fact) => factField(fact, bundle)),
    ...absentField(facts),
    fileField('draft'),
    fileField('scan'),
    ...CARD_ENTRIES.map(entryField),
    ...facts.filter(({ fact }) => OF_COUNTERPARTY.has(fact)).map((fact) => factField(fact, bundle)),
    ...decisions.documents.filter(({ document }) => asked.has(document)).flatMap(documentFields),
  ];
}

/** Facts that a card asks for, as they are declared. */
export function givenFacts({ decisions }: Bundle): readonly FactDeclaration[] {
  const isAsked = ({ fact, origin }: FactDeclaration): boolean => origin !== 'history' && !NOT_GIVEN.has(fact);
  return decisions.facts.filter((fact) => fact.type !== 'lists' && (!fact.builtIn || isAsked(fact)));
}

/** Documents that some package or amendment asks for. */
export function askedDocuments({ decisions }: Bundle): ReadonlySet<DocumentId> {
  const required = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === 'require' ? [change.line.document] : [])),
  );
  const packed = decisions.packages.flatMap(({ documents }) => documents.map(({ document }) => document));
  return new Set([...packed, ...required]);
}

function entryField(entry: CardEntry): DesiredField {
  const isFound = entry === 'inn' || entry === 'name';
  const label = bothWords((language) => word(`card_entry_${entry}`, language));
  const field: CardField = { of: 'entry', entry };
  return {
    ...NO_MORE,
    field,
    type: 'string',
    label,
    section: 'counterparty',
    isFiltered: isFound,
    isSearchable: isFound,
  };
}

function outputField(output: CardOutput): DesiredField {
  const [type, count, filter] = OUTPUTS[output];
  return {
    ...NO_MORE,
    field: { of: 'output', output },
    type,
    label: bothWords((language) => word(`card_output_${output}`, language)),
    section: HIDDEN.has(output) ? 'nowhere' : 'approval',
    isMultiple: count === 'many',
    isFiltered: filter === 'filter',
    ...(LONG_TEXTS.has(output) ? { settings: { ROWS: 5 } } : {}),
  };
}

function fileField(of: 'draft' | 'scan'): DesiredField {
  const label = bothWords((language) => word(`card_${of}`, language));
  return { ...NO_MORE, field: { of }, type: 'file', label, section: 'contract' };
}

/** An empty field says nothing: that a set is empty, or that there is no amount, is said here. */
function absentField(facts: readonly FactDeclaration[]): readonly DesiredField[] {
  const options = facts
    .filter(({ optional, type }) => optional || type === 'choices')
    .map(({ fact, title }) => ({ xmlId: fact as string, value: title }));
  if (options.length === 0) return [];
  const label = bothWords((language) => word('card_absent', language));
  return [
    { ...NO_MORE, field: { of: 'absent' }, type: 'enumeration', isMultiple: true, label, section: 'contract', options },
  ];
}

function documentFields({
  document,
  title,
  limit,
}: {
  readonly document: DocumentId;
  readonly title: string;
  readonly limit?: FactId;
}): readonly DesiredField[] {
  return DOCUMENT_PARTS.filter((part) => part !== 'limit' || limit !== undefined).map((part) => ({
    ...NO_MORE,
    field: { of: 'document', document, part },
    type: PARTS[part],
    label: bothWords((language) => word(`card_document_${part}`, language, { title })),
    section: 'documents',
  }));
}

function factField(fact: FactDeclaration, bundle: Bundle): DesiredField {
  const { options, ...form } = factForm(fact, bundle);
  return {
    ...NO_MORE,
    field: { of: 'fact', fact: fact.fact },
    ...form,
    options: options ?? [],
    section: OF_COUNTERPARTY.has(fact.fact) ? 'counterparty' : 'contract',
    isFiltered: fact.type === 'money' || fact.type === 'choice' || fact.fact === 'urgent',
  };
}

type FactForm = Pick<DesiredField, 'type' | 'label' | 'settings'> &
  Partial<Pick<DesiredField, 'options' | 'isMultiple'>>;

function factForm(fact: FactDeclaration, { decisions, directory }: Bundle): FactForm {
  const { title, type } = fact;
  const label = bothWords(() => title);
  switch (type) {
    case 'money':
    case 'date':
      return { type, label };
    case 'number':
      return { type: 'double', label, settings: { PRECISION: 4 } };
    case 'percent':
      return {
        type: 'double',
        label: bothWords((language) => word('card_percent', language, { title })),
        settings: { PRECISION: 2 },
      };
    case 'months':
      return { type: 'integer', label };
    case 'boolean':
      return booleanForm(fact, decisions.policy.language);
    case 'choice':
    case 'choices':
      return {
        type: 'enumeration',
        label,
        isMultiple: type === 'choices',
        options: fact.options.map(({ option, title: value }) => ({ xmlId: option, value })),
      };
    case 'person':
      return { type: 'employee', label };
    case 'department': {
      const departments = directory.departments.map(({ department, title: value }) => ({ xmlId: department, value }));
      return { type: 'enumeration', label, options: departments };
    }
    case 'codes':
      return {
        type: 'string',
        label: bothWords((language) => word('card_currencies', language, { title })),
        isMultiple: true,
      };
    case 'text':
    case 'code':
    case 'lists':
      return { type: 'string', label };
  }
}

function booleanForm({ title, default: set }: FactDeclaration, language: Language): FactForm {
  const label = bothWords(() => title);
  if (set !== undefined) return { type: 'boolean', label, settings: { DEFAULT_VALUE: set === true ? 1 : 0 } };
  const options = [
    { xmlId: 'true', value: word('card_yes', language) },
    { xmlId: 'false', value: word('card_no', language) },
  ];
  return { type: 'enumeration', label, options };
}

function bothWords(say: (language: Language) => string): Bilingual {
  const within = (text: string): string =>
    text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
  return { ru: within(say('ru')), en: within(say('en')) };
}
