// A whole contract from an atom per axis: what the decision is made from, and the same as a contract file says it.

import { possibleWords } from '../../decide/completions/possible-words.ts';
import { unitEnds } from '../../decide/completions/unit-ends.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { ContractFacts, Counterparty } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Atom, Axis } from '../space/axis.ts';
import { ABSENT, ON, UNCONFIRMED } from '../space/axis.ts';
import type { Space } from '../space/build-space.ts';
import type { ClientClass } from '../space/client-classes.ts';
import type { OrdinaryTaxId } from './ordinary-tax-id.ts';
import { fitsTaxId, ordinaryTaxId } from './ordinary-tax-id.ts';
import type { Typical } from './typical.ts';
import { valueInInterval } from './value-in-interval.ts';

/** A contract of the space. `values` has every fact of the bundle; `axes` the levels at which it is unlike an ordinary one. */
export type SpaceContract = {
  readonly asOf: Day;
  readonly facts: ContractFacts;
  readonly values: ReadonlyMap<FactId, Value | 'absent'>;
  readonly unconfirmed: ReadonlySet<FactId>;
  readonly unlike: readonly number[];
};

export function contractOf(space: Space, bundle: Bundle, atoms: readonly number[], typical: Typical): SpaceContract {
  const plain = bundle.decisions.facts.map((fact) => [fact.fact, plainAnswer(fact, bundle, typical)] as const);
  const draft: Draft = {
    values: new Map(plain),
    unconfirmed: new Set(),
    flags: new Map(),
    asOf: space.stretches[0]?.from ?? 0,
    client: undefined,
  };
  const types = new Map(bundle.decisions.facts.map(({ fact, type }) => [fact, type]));
  for (const [level, axis] of space.axes.entries()) {
    const atom = atoms[level] ?? 0;
    if (axis.kind === 'day') draft.asOf = axis.stretches[atom]?.from ?? draft.asOf;
    // Of two bundles that are compared this one may not have the fact, or have it with another type.
    else if (types.get(axis.fact.fact) === axis.fact.type) setAtom(draft, axis, atom, { space, bundle, typical });
  }
  return finished(draft, { space, bundle, atoms, typical });
}

/** A contract while its axes are gone through. */
type Draft = {
  readonly values: Map<FactId, Value | 'absent'>;
  readonly unconfirmed: Set<FactId>;
  readonly flags: Map<FactId, { readonly on: string[]; readonly off: string[] }>;
  asOf: number;
  client: ClientClass | undefined;
};

type Setting = { readonly space: Space; readonly bundle: Bundle; readonly typical: Typical };

function setAtom(draft: Draft, axis: Exclude<Axis, { kind: 'day' }>, atom: number, setting: Setting): void {
  const { fact } = axis.fact;
  switch (axis.kind) {
    case 'confirmed':
      if (atom === UNCONFIRMED) draft.unconfirmed.add(fact);
      return;
    case 'presence':
      if (atom === ABSENT) draft.values.set(fact, 'absent');
      return;
    case 'flag': {
      const own = draft.flags.get(fact) ?? { on: [], off: [] };
      own[atom === ON ? 'on' : 'off'].push(axis.flag);
      draft.flags.set(fact, own);
      return;
    }
    case 'fact':
      if (axis.fact.type === 'lists') setClient(draft, fact, atom, setting);
      else draft.values.set(fact, answerIn(axis, atom, setting.typical));
  }
}

function setClient(draft: Draft, fact: FactId, atom: number, { space, bundle }: Setting): void {
  const side = space.sides.findIndex((one) => one.bundle === bundle);
  draft.client = space.clients[atom];
  draft.values.set(fact, draft.client?.lists[Math.max(0, side)] ?? []);
}

function finished(
  draft: Draft,
  { space, bundle, atoms, typical }: Setting & { readonly atoms: readonly number[] },
): SpaceContract {
  const { values, unconfirmed, client, asOf } = draft;
  for (const [fact, { on, off }] of draft.flags) {
    if (values.get(fact) !== 'absent') values.set(fact, setValue(fact, on, off, values.get(fact)));
  }
  setCreated(values, space, asOf);
  const counterparty = fitted(values, space, client, (fact) => wordsOf(space, bundle, atoms, fact));
  return {
    asOf: asOf as Day,
    values,
    unconfirmed,
    unlike: atoms.flatMap((atom, level) => (atom === typical.atoms[level] ? [] : [level])),
    facts: {
      counterparty,
      answers: new Map([...values].map(([fact, value]) => [fact, answerOf(value, !unconfirmed.has(fact))])),
      papers: [],
      rates: [],
    },
  };
}

/** Where no rule asks when the contract was created, it is on the decisive day. */
function setCreated(values: Map<FactId, Value | 'absent'>, { axes }: Space, asOf: number): void {
  const created = 'created' as FactId;
  const isAsked = axes.some((axis) => axis.kind === 'fact' && axis.fact.fact === created);
  if (values.has(created) && !isAsked) values.set(created, asOf);
}

function answerOf(value: Value | 'absent', confirmed: boolean): Answer {
  return value === 'absent'
    ? { kind: 'absent', setBy: 'file', confirmed }
    : { kind: 'value', value, setBy: 'file', confirmed };
}

/** What a fact is when no condition asks about it: as the policy's typical contract has it, else as little as can be. */
function plainAnswer(fact: FactDeclaration, bundle: Bundle, { values }: Typical): Value | 'absent' {
  const typical = values.get(fact.fact) ?? fact.default;
  if (typical !== undefined) return typical;
  if (fact.fact === 'currencies') return [bundle.decisions.policy.currency];
  if (fact.type === 'boolean') return false;
  if (isSet(fact.type)) return [];
  if (fact.optional) return 'absent';
  if (isOrdered(fact.type)) return 0;
  const [first] = possibleWords(fact, bundle) ?? [];
  return first ?? SOME_TEXT;
}

/** A text that no rule names. */
const SOME_TEXT = 'другое';

function answerIn(axis: Extract<Axis, { kind: 'fact' }>, at: number, { values }: Typical): Value | 'absent' {
  const { fact, atoms } = axis;
  const atom = atoms[at];
  if (atom === undefined) throw new Error(`no atom ${at} of ${fact.fact}`);
  const typical = values.get(fact.fact) ?? fact.default;
  switch (atom.range.kind) {
    case 'absent':
      return 'absent';
    case 'set':
      return atom.range.has;
    case 'interval': {
      if (!isOrdered(fact.type)) throw new Error(`an interval of a fact without an order: ${fact.fact}`);
      const ends = unitEnds(fact.type);
      const { from = ends.lo, to = ends.hi } = atom.range;
      return valueInInterval(from, to, typeof typical === 'number' ? typical : 0);
    }
    default:
      return wordOf(atom, typical);
  }
}

function wordOf({ words = [] }: Atom, typical: Value | 'absent' | undefined): string | boolean {
  const isTypical = (typeof typical === 'string' || typeof typical === 'boolean') && words.includes(typical);
  return isTypical ? typical : (words[0] ?? SOME_TEXT);
}

/** Flags that are asked about as they are, others as they ordinarily are; a contract has at least one currency. */
function setValue(
  fact: FactId,
  on: readonly string[],
  off: readonly string[],
  plain: Value | 'absent' | undefined,
): Value {
  const asked = new Set([...on, ...off]);
  const others = (Array.isArray(plain) ? plain : []).filter((one: string) => !asked.has(one));
  const all = fact === 'currencies' && on.length > 0 ? on : [...on, ...others];
  if (all.length > 0 || fact !== 'currencies') return [...all].sort();
  return [CURRENCIES.find((one) => !asked.has(one)) ?? 'XAU'];
}

/** Currencies for a contract in none of those that the rules name. */
const CURRENCIES = ['RUB', 'USD', 'EUR', 'CNY', 'KZT', 'BYN', 'GBP', 'CHF', 'AED', 'TRY'];

function textOf(value: Value | 'absent' | undefined): string | undefined {
  return typeof value === 'string' && value !== 'absent' ? value : undefined;
}

/** Somebody of the class whose id, type and country go together; type and country are set to words of their atoms that do. */
function fitted(
  values: Map<FactId, Value | 'absent'>,
  space: Space,
  client: ClientClass | undefined,
  wordsFor: (fact: string) => readonly string[],
): Counterparty {
  const choices = (fact: string): readonly (string | undefined)[] => {
    const word = textOf(values.get(fact as FactId));
    return word === undefined ? [undefined] : [word, ...wordsFor(fact).filter((one) => one !== word)];
  };
  const set = (fact: string, word: string | undefined): void => {
    if (word !== undefined) values.set(fact as FactId, word);
  };
  for (const entity of choices('entity')) {
    for (const country of choices('country')) {
      const ids = idsOf(space, client?.members ?? [], entity, country);
      if (!fitsTaxId('inn' in ids ? ids.inn : ids.taxId, entity, country)) continue;
      set('entity', entity);
      set('country', country);
      return counterpartyOf(ids, country);
    }
  }
  const [entity] = choices('entity');
  const [country] = choices('country');
  return counterpartyOf(idsOf(space, client?.members ?? [], entity, country), country);
}

/** Somebody on the lists, or somebody that no list names. */
function idsOf(
  { sides }: Space,
  members: readonly string[],
  entity: string | undefined,
  country: string | undefined,
): OrdinaryTaxId {
  return ordinaryTaxId(
    sides.map(({ bundle }) => bundle),
    members,
    entity,
    country,
  );
}

function counterpartyOf(ids: OrdinaryTaxId, country: string | undefined): Counterparty {
  if ('inn' in ids) return { inn: ids.inn, ...(country === undefined ? {} : { country }) };
  return { taxId: ids.taxId, country: country ?? 'DE' };
}

/** The words that a fact may be answered with in the atom of a contract; all where nobody asks about it. */
function wordsOf(space: Space, bundle: Bundle, atoms: readonly number[], name: string): readonly string[] {
  const level = space.axes.findIndex((axis) => axis.kind === 'fact' && axis.fact.fact === name);
  const axis = space.axes[level];
  const fact = bundle.decisions.facts.find((one) => one.fact === name);
  const words = axis?.kind === 'fact' ? axis.atoms[atoms[level] ?? 0]?.words : fact && possibleWords(fact, bundle);
  return (words ?? []).map(String);
}
