// Answers that follow from others: entity type, НПД, country, client lists, currencies, initiator, department.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Counterparty } from '../../domain/contract.ts';
import type { Answer, FactDeclaration, SetBy, UnansweredReason, Value } from '../../domain/fact.ts';
import type { FactId, PersonId } from '../../domain/ids.ts';
import type { ContractRules } from './contract-rules.ts';
import type { EntityFromIds } from './entity-from-ids.ts';
import { entityFromIds, idsRuleOut, npdOf } from './entity-from-ids.ts';
import type { GivenEntry } from './given.ts';
import { shown } from './given.ts';
import { inputFinding } from './input-finding.ts';

/** What was told; `answers` is completed. `amounts`: how many money facts of the contract were given, `currencies`: theirs. */
export type Told = {
  readonly given: ReadonlyMap<string, GivenEntry>;
  readonly counterparty: Counterparty;
  readonly curator?: PersonId;
  readonly initiator?: PersonId;
  readonly rules: ContractRules;
  readonly answers: Map<FactId, Answer>;
  readonly currencies: ReadonlySet<string>;
  readonly amounts: number;
  readonly report: (finding: Finding) => void;
};

/** Completes `told.answers`; what was given stands, and what contradicts it is reported. */
export function deriveAnswers(told: Told): void {
  deriveEntity(told);
  deriveNpd(told);
  deriveCountry(told);
  deriveClient(told);
  deriveCurrencies(told);
  deriveInitiator(told);
}

function deriveEntity(told: Told): void {
  const fact = told.rules.facts.get('entity');
  if (fact === undefined) return;
  const ids = entityFromIds(told.counterparty);
  const given = told.given.get('entity');
  if (given !== undefined) {
    reportWrongEntity(told, fact, given, ids);
    return;
  }
  const [only, ...more] = ids?.possible ?? [];
  if (only !== undefined && more.length === 0 && hasOption(fact, only)) tell(told, fact, only, 'derived');
  else if (ids !== undefined) {
    const left = fact.options.map(({ option }) => option).filter((option) => !idsRuleOut(ids, option));
    leaveOpen(told, fact, 'not_told_by_tax_id', left);
  }
}

function reportWrongEntity(told: Told, fact: FactDeclaration, given: GivenEntry, ids: EntityFromIds | undefined): void {
  const entity = textAnswer(told, fact);
  if (entity === undefined || ids === undefined || !idsRuleOut(ids, entity)) return;
  const id = told.given.get(ids.by);
  const possible = ids.possible.length === 0 ? ['foreign_company'] : ids.possible;
  const params = {
    key: given.name,
    value: entity,
    id: id?.name ?? ids.by,
    held: id === undefined ? '' : shown(id.value),
  };
  told.report(inputFinding(528, given.value.place, { ...params, possible }));
}

function hasOption(fact: FactDeclaration, option: string): boolean {
  return fact.options.some((known) => known.option === option);
}

function deriveNpd(told: Told): void {
  const [npd, entity] = [told.rules.facts.get('npd'), told.rules.facts.get('entity')];
  if (npd === undefined || entity === undefined || told.given.has('npd')) return;
  const type = textAnswer(told, entity);
  const pays = type === undefined ? undefined : npdOf(type);
  if (pays !== undefined) tell(told, npd, pays, 'derived');
  else if (told.counterparty.inn?.length === 12) leaveOpen(told, npd, 'not_told_by_tax_id');
}

/** Russian registers register Russian taxpayers; who is behind a 12-digit ИНН alone is not told. */
function deriveCountry(told: Told): void {
  const country = told.rules.facts.get('country');
  if (country === undefined) return;
  const { counterparty } = told;
  if (counterparty.country !== undefined) {
    tell(told, country, counterparty.country, told.given.get('country')?.setBy ?? 'derived');
    return;
  }
  const entity = told.rules.facts.get('entity');
  const type = entity === undefined ? undefined : textAnswer(told, entity);
  const russian = type === 'llc' || type === 'sole_proprietor' || type === 'self_employed';
  const registered = counterparty.inn !== undefined || counterparty.ogrn !== undefined;
  if (russian && registered) tell(told, country, 'RU', 'derived');
  else if (registered) leaveOpen(told, country, 'not_told_by_tax_id');
}

function deriveClient(told: Told): void {
  const id = told.counterparty.inn ?? told.counterparty.taxId;
  if (id === undefined) return;
  const lists = told.rules.clients.get(id)?.lists ?? [];
  for (const fact of told.rules.facts.values()) {
    if (fact.type === 'lists') tell(told, fact, lists, 'list');
  }
}

function deriveCurrencies(told: Told): void {
  const fact = told.rules.facts.get('currencies');
  // No amount given: then its currency is as open as the amount is.
  if (fact === undefined || told.amounts === 0) return;
  const derived = [...told.currencies].sort();
  const given = told.given.get('currencies');
  if (given === undefined) {
    tell(told, fact, derived, 'derived');
    return;
  }
  const answer = told.answers.get(fact.fact);
  // An amount that is absent has no currency of its own: then what was said stands.
  if (derived.length === 0 || answer?.kind !== 'value' || sameSet(answer.value, derived)) return;
  told.report(
    inputFinding(541, given.value.place, { key: given.name, value: shown(given.value), currencies: derived }),
  );
}

function sameSet(value: Value, other: readonly string[]): boolean {
  return Array.isArray(value) && value.length === other.length && other.every((item) => value.includes(item));
}

function deriveInitiator(told: Told): void {
  const { initiator, rules, given } = told;
  if (initiator === undefined) return;
  const fact = rules.facts.get('initiator');
  if (fact !== undefined) tell(told, fact, initiator, given.get('initiator')?.setBy ?? 'derived');
  const department = rules.facts.get('department');
  const own = rules.people.get(initiator)?.department;
  if (department !== undefined && own !== undefined && !given.has('department')) tell(told, department, own, 'derived');
}

function textAnswer(told: Told, fact: FactDeclaration): string | undefined {
  const answer = told.answers.get(fact.fact);
  return answer?.kind === 'value' && typeof answer.value === 'string' ? answer.value : undefined;
}

function tell(told: Told, fact: FactDeclaration, value: Value, setBy: SetBy): void {
  told.answers.set(fact.fact, { kind: 'value', value, setBy, confirmed: fact.confirmedBy === undefined });
}

/** Unless there is a default: that is then the answer. */
function leaveOpen(told: Told, fact: FactDeclaration, why: UnansweredReason, among?: readonly string[]): void {
  if (fact.default !== undefined) return;
  told.answers.set(fact.fact, among === undefined ? { kind: 'unanswered', why } : { kind: 'unanswered', why, among });
}
