// A contract as tests and the policy's typical contract write it: facts, and what is known of counterparty, people and papers.

import { isCurrency } from '../../domain/currency.ts';
import { kppProblem, ogrnProblem } from '../../domain/tax-id.ts';
import type { DocumentAnswerForm } from '../form/rule-files.generated.ts';
import type { Located } from './located.ts';
import { entries, field, items, retyped, text } from './located.ts';
import type { FactShape } from './name-table.ts';
import type { Naming } from './naming.ts';
import { readDay } from './read-duration.ts';
import { readUnits } from './read-units.ts';
import { reportCurrency } from './report-currency.ts';
import { checkTaxId, reportTaxId } from './resolve-clients.ts';
import { resolveName } from './resolve-name.ts';

type KeyCheck = (naming: Naming, value: Located<unknown>) => void;

/** Keys of a contract that are no facts, with what stands under them. */
const KEYS: ReadonlyMap<string, KeyCheck> = new Map<string, KeyCheck>([
  ['id', checkNothing],
  ['name', checkNothing],
  ['email', checkNothing],
  ['inn', checkIfGiven((naming, value) => checkTaxId(naming, value))],
  ['tax_id', checkIfGiven((naming, value) => checkTaxId(naming, value))],
  ['kpp', checkIfGiven(checkKpp)],
  ['ogrn', checkIfGiven(checkOgrn)],
  ['curator', checkIfGiven(checkPerson)],
  ['documents', (naming, value) => checkPapers(naming, retyped(value))],
  ['confirmed', checkConfirmed],
  ['rates', checkRates],
]);

/** Facts that are keys of a contract too: in a test `absent` there takes back what its fixture says. */
const CAN_BE_TAKEN_BACK: ReadonlySet<string> = new Set(['country', 'initiator']);

export type GivenFact = { readonly shape: FactShape; readonly value: Located<unknown> };

/**
 * Checks everything but the values of facts, and gives the facts that are declared with what was given for them.
 * `more`: keys that stand here beside those of a contract.
 */
export function checkContract(
  naming: Naming,
  contract: Located<unknown>,
  more: readonly string[] = [],
): readonly GivenFact[] {
  const given: GivenFact[] = [];
  for (const { key, value } of entries<unknown>(retyped(contract))) {
    const name = text(key);
    const check = KEYS.get(name);
    if (check !== undefined) check(naming, value);
    if (check !== undefined || more.includes(name)) continue;
    const shape = naming.table.facts.get(resolveName(naming, 'fact', key));
    const isTakenBack = CAN_BE_TAKEN_BACK.has(name) && text(value) === 'absent';
    if (shape !== undefined && !isTakenBack) given.push({ shape, value });
  }
  return given;
}

function checkNothing(): void {
  // Free text.
}

/** In a test `absent` takes back what the fixture says; there is nothing to check then. */
function checkIfGiven(check: (naming: Naming, value: Located<string>) => void): KeyCheck {
  return (naming, value) => {
    if (text(value) !== 'absent') check(naming, retyped(value));
  };
}

function checkPerson(naming: Naming, value: Located<string>): void {
  resolveName(naming, 'person', value);
}

function checkKpp(naming: Naming, value: Located<string>): void {
  const problem = kppProblem(text(value));
  if (problem !== undefined) reportTaxId(naming, value, problem);
}

function checkOgrn(naming: Naming, value: Located<string>): void {
  const problem = ogrnProblem(text(value));
  if (problem !== undefined) reportTaxId(naming, value, problem);
}

/** Checks a map of papers: documents that are declared (or `draft`), with days that exist and amounts in the policy's currency. */
export function checkPapers(naming: Naming, papers: Located<Readonly<Record<string, DocumentAnswerForm>>>): void {
  for (const { key, value } of entries<DocumentAnswerForm>(papers)) {
    if (text(key) !== 'draft') resolveName(naming, 'document', key);
    for (const word of ['received', 'issued', 'until', 'promised'] as const) {
      const day = value.node.kind === 'map' ? field(value, word) : undefined;
      if (day !== undefined) readDay(naming, day);
    }
    const limit = value.node.kind === 'map' ? field(value, 'limit') : undefined;
    if (limit !== undefined) readUnits(naming, 'money', limit, 'own');
  }
}

function checkConfirmed(naming: Naming, value: Located<unknown>): void {
  for (const fact of items(retyped<readonly string[]>(value))) resolveName(naming, 'fact', fact);
}

function checkRates(naming: Naming, value: Located<unknown>): void {
  for (const { key } of entries<unknown>(retyped(value))) {
    if (!isCurrency(text(key))) reportCurrency(naming, key, text(key));
  }
}
