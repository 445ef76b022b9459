// Facts: what rules may ask about a contract, and how an answer to such a question is held.

import type { FactId, RoleId } from './ids.ts';
import type { Source } from './source.ts';

/**
 * The type of a fact. `lists` is the built-in `client` alone (the named lists a tax id is on); `code` is a closed code such as a country.
 * Ordered types (money, number, percent, months, date) are held as whole numbers of their smallest unit, see `SCALE`.
 */
export type FactType =
  | 'money'
  | 'number'
  | 'percent'
  | 'months'
  | 'date'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'person'
  | 'department'
  | 'text'
  | 'code'
  | 'codes'
  | 'lists';

export type OrderedType = 'money' | 'number' | 'percent' | 'months' | 'date';
export type SetType = 'choices' | 'codes' | 'lists';

/**
 * Units of ordered values, all safe integers: money in minor units of the policy's currency, `number` in ten-thousandths,
 * `percent` in hundredths of a percent, months whole, dates in days since 1970-01-01. A border and its neighbour differ by one.
 */
export const SCALE: Readonly<Record<OrderedType, number>> = {
  money: 1,
  number: 10_000,
  percent: 100,
  months: 1,
  date: 1,
};

export function isOrdered(type: FactType): type is OrderedType {
  return Object.hasOwn(SCALE, type);
}

export function isSet(type: FactType): type is SetType {
  return type === 'choices' || type === 'codes' || type === 'lists';
}

/** Where a fact's value comes from when the contract does not carry it. */
export type FactOrigin = 'contract' | 'onec' | 'history' | 'derived';

export type FactDeclaration = {
  readonly fact: FactId;
  readonly type: FactType;
  readonly title: string;
  /** The options of `choice` and `choices`, in the order of declaration; the rule sets' entity types for `entity`. Empty for other types. */
  readonly options: readonly { readonly option: string; readonly title: string }[];
  /** `absent` is a possible answer. */
  readonly optional: boolean;
  readonly origin: FactOrigin;
  readonly confirmedBy?: RoleId;
  readonly default?: Value;
  readonly builtIn: boolean;
  readonly at: Source;
};

/** Ordered types: whole units. boolean: boolean. choice, person, department, text, code: string. Sets: strings, sorted, without doubles. */
export type Value = number | boolean | string | readonly string[];

/** Who or what gave an answer. `file`, `flag`: the contract as given; `derived`: from the tax id; `list`: from clients.yaml. */
export type SetBy = 'file' | 'flag' | 'default' | 'derived' | 'list' | 'clock' | 'onec' | 'history' | 'person';

/**
 * `confirmed` matters only for facts with `confirmedBy`. `unanswered` is never false: it makes a test unknown; `among` names the words that
 * are left where other answers rule some out (an INN of 12 digits belongs to no company).
 */
export type Answer =
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly setBy: SetBy;
      readonly confirmed: boolean;
      readonly original?: string;
    }
  | { readonly kind: 'absent'; readonly setBy: SetBy; readonly confirmed: boolean }
  | { readonly kind: 'unanswered'; readonly why: UnansweredReason; readonly among?: readonly (string | boolean)[] };

/** Why a fact has no answer: nobody gave one; a rate is missing for a foreign amount; the INN does not tell; the source did not answer. */
export type UnansweredReason = 'not_given' | 'no_rate' | 'not_told_by_tax_id' | 'not_fetched' | 'source_failed';
