// Names that rule files must not declare, because they mean something of their own wherever they stand.

import { isBuiltInFact } from './built-in-facts.ts';
import { CASE_STATES } from './case-states.ts';
import type { NameKind } from './name-kind.ts';

/** Words of the rule language itself. */
const WORDS: ReadonlySet<string> = new Set<string>([
  'any',
  'not',
  'absent',
  'otherwise',
  'head',
  'curator',
  'initiator',
  'last_resort',
  'draft',
  'documents',
  'everything',
  'start',
  'signing',
  ...CASE_STATES,
]);

/** Keys of a contract beside its facts: a fact of that name could not be told from them. */
const CONTRACT_KEYS: ReadonlySet<string> = new Set([
  'id',
  'inn',
  'kpp',
  'ogrn',
  'tax_id',
  'name',
  'email',
  'confirmed',
  'rates',
  'fixture',
]);

/**
 * True when a name of this kind must not be declared. Columns of the funnel may be called like the state that they show; built-in
 * facts and the keys of a contract are reserved among facts and documents, which share one name space.
 */
export function isReserved(kind: NameKind, name: string): boolean {
  if (kind === 'funnel_stage') return false;
  if (WORDS.has(name)) return true;
  const amongFacts = kind === 'fact' || kind === 'document';
  return amongFacts && (CONTRACT_KEYS.has(name) || isBuiltInFact(name));
}
