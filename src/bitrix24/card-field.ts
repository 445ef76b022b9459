// The fields of a card, and what they are called on a portal.
import { createHash } from 'node:crypto';
import type { DocumentId, FactId } from '../domain/ids.ts';

/** What a contract file says besides facts; people fill it in on the card. */
export const CARD_ENTRIES = ['inn', 'kpp', 'ogrn', 'tax_id', 'country', 'name', 'email'] as const;
export type CardEntry = (typeof CARD_ENTRIES)[number];

export const DOCUMENT_PARTS = ['file', 'issued', 'until', 'limit', 'promised'] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Written by the engine alone; what else is written there is put back. */
export const CARD_OUTPUTS = [
  'holder',
  'taken',
  'deadline',
  'waiting_since',
  'verdicts',
  'open_remarks',
  'missing',
  'revision',
  'number',
  'link',
  /** Number and hash of the record that the card shows. */
  'mark',
  /** Names the card: a copy of the card has the key of another one. */
  'key',
] as const;
export type CardOutput = (typeof CARD_OUTPUTS)[number];

export type CardField =
  | { readonly of: 'entry'; readonly entry: CardEntry }
  | { readonly of: 'fact'; readonly fact: FactId }
  /** Which optional facts this contract has none of: an empty field alone says that nobody has answered yet. */
  | { readonly of: 'absent' }
  | { readonly of: 'document'; readonly document: DocumentId; readonly part: DocumentPart }
  /** The contract's own text. */
  | { readonly of: 'draft' }
  /** What both signed. */
  | { readonly of: 'scan' }
  | { readonly of: 'output'; readonly output: CardOutput };

/** The portal takes no longer name. */
const LONGEST = 50;
const HASHED = 8;

/**
 * The original name on a smart process whose type has this number (not the entityTypeId): `UF_CRM_7_FACT_AMOUNT`. Always the same for
 * the same field; a name that would be too long is cut and ends with a hash of the whole.
 */
export function fieldName(typeId: number, field: CardField): string {
  const name = `UF_CRM_${typeId}_${wordsOf(field)}`.toUpperCase().replaceAll('-', '_');
  if (name.length <= LONGEST) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASHED).toUpperCase();
  return `${name.slice(0, LONGEST - HASHED - 1)}_${hash}`;
}

function wordsOf(field: CardField): string {
  switch (field.of) {
    case 'entry':
      return `ENTRY_${field.entry}`;
    case 'fact':
      return `FACT_${field.fact}`;
    case 'absent':
      return 'ABSENT';
    case 'document':
      return `DOC_${field.part}_${field.document}`;
    case 'draft':
      return 'DRAFT';
    case 'scan':
      return 'SCAN';
    case 'output':
      return `OUT_${field.output}`;
  }
}
