// What a letter template may name in braces: a closed list, so that a letter never says "{contract.nunber}" to a client.

import type { LetterPurpose } from './directory.ts';

/** Placeholders that every letter knows. */
const EVERYWHERE = [
  'contract.number',
  'counterparty.title',
  'counterparty.tax_id',
  'curator.title',
  'curator.email',
] as const;

/** Placeholders that only letters of one purpose know. */
const BY_PURPOSE: Readonly<Record<LetterPurpose, readonly string[]>> = {
  missing_documents: ['documents.missing', 'documents.promised'],
  question: ['question.text'],
  signed: [],
};

/** All placeholders that a letter of this purpose may name, without their braces. */
export function letterPlaceholders(purpose: LetterPurpose): readonly string[] {
  return [...EVERYWHERE, ...BY_PURPOSE[purpose]];
}
