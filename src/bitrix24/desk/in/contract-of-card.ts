// The contract as a card says it: a map like that of a contract file. What is empty says nothing.
import type { Bundle } from '../../../domain/bundle.ts';
import type { FactDeclaration } from '../../../domain/fact.ts';
import type { GivenContract, GivenValue } from '../../../engine/ports/contract-reader.ts';
import { CARD_ENTRIES, fieldName } from '../../card-field.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardRow } from './card-row.ts';
import { fieldValue, textOfField } from './card-row.ts';
import { isSameAnswer, readCardValue } from './read-card-value.ts';

/** Entries of the card and answers to facts, by their names. */
export function contractOfCard(row: CardRow, map: PortalMap, bundle: Bundle): GivenContract {
  const entries = CARD_ENTRIES.map((entry) => [entry, textOfField(row, map, { of: 'entry', entry })] as const);
  const absent = new Set(absentFacts(row, map));
  const facts = bundle.decisions.facts.map((fact) => [fact, answerOn(row, map, bundle, fact)] as const);
  return Object.fromEntries([
    ...facts.flatMap(([fact, value]) => {
      if (value !== undefined) return [[fact.fact, value] as const];
      return absent.has(fact.fact) ? [[fact.fact, nothingOf(fact)] as const] : [];
    }),
    ...entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ]);
}

/** What the card says otherwise than the contract that is on record. */
export function changesOnCard(card: GivenContract, contract: GivenContract, bundle: Bundle): GivenContract {
  const facts = new Map<string, FactDeclaration>(bundle.decisions.facts.map((fact) => [fact.fact, fact]));
  const changed = Object.entries(card).filter(([name, value]) => {
    const fact = facts.get(name);
    return !isSameAnswer(fact?.type ?? 'entry', value, contract[name] ?? defaultOf(fact));
  });
  return Object.fromEntries(changed);
}

/** Of a set: that it is empty. */
function nothingOf({ type, optional }: FactDeclaration): GivenValue {
  return type === 'choices' && !optional ? [] : 'absent';
}

/** Facts of which the card says that there is nothing to answer. */
function absentFacts(row: CardRow, map: PortalMap): readonly string[] {
  const options = map.options.get(fieldName(map.typeId, { of: 'absent' }));
  const chosen = [fieldValue(row, map, { of: 'absent' })].flat().map(Number);
  return [...(options ?? [])].filter(([, number]) => chosen.includes(number)).map(([fact]) => fact);
}

function answerOn(row: CardRow, map: PortalMap, bundle: Bundle, fact: FactDeclaration): GivenValue | undefined {
  const field = { of: 'fact', fact: fact.fact } as const;
  const options = map.options.get(fieldName(map.typeId, field));
  return readCardValue(fact, fieldValue(row, map, field), { options, directory: bundle.directory });
}

/** A tick box says no though nobody said anything; it stands only where the rules have a default. */
function defaultOf(fact: FactDeclaration | undefined): GivenValue | undefined {
  return fact?.type === 'boolean' && fact.default !== undefined ? String(fact.default) : undefined;
}
