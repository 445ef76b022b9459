// What authors write by instinct where conditions, borders and precedence stand.

import { FORM_CODES } from '../form-codes.ts';
import type { Words } from './foreign-word.ts';
import { key, words } from './foreign-word.ts';

export const CONDITION: Words = {
  ...key(
    'when',
    'when: { kind: services }',
    'if condition conditions only_if applies applies_if applies_to where criteria trigger filter',
  ),
  ...words('unless except except_when not_when excluding exclude_when', {
    code: FORM_CODES.unless,
    means: 'when',
    right: 'when: { kind: { not: nda } }',
  }),
};
export const ELSE: Words = words('else default fallback catch_all any_other rest others', {
  code: FORM_CODES.elseWord,
  means: 'otherwise',
  right: 'otherwise: true',
});
export const ORDER: Words = words('priority order weight rank precedence position sequence prio', {
  code: FORM_CODES.priority,
  right: 'overrides: [standard-client]',
});
/** Tests of a condition: what programmers and spreadsheets call the borders. */
function border(means: string, right: string, spellings: string): Words {
  return words(spellings, { code: FORM_CODES.borderWord, means, right });
}

const TEST: Words = {
  ...border(
    'from',
    '{ from: 1 000 000 RUB }',
    'min minimum gte ge at_least no_less not_less not_less_than starting since greater_or_equal start',
  ),
  ...border('over', '{ over: 1 000 000 RUB }', 'gt greater greater_than more more_than above exceeds bigger after'),
  ...border(
    'up_to',
    '{ up_to: 1 000 000 RUB }',
    'max maximum lte le at_most no_more not_more not_more_than to till until upto up less_or_equal end',
  ),
  ...border('below', '{ below: 1 000 000 RUB }', 'lt less less_than under lower smaller before'),
  ...border('from', '{ from: 1 000 000 RUB, up_to: 5 000 000 RUB }', 'between range interval'),
  ...key('not', '{ not: nda }', 'ne neq not_equal not_equals is_not not_in none_of not_any except unless'),
  ...key('has', '{ has: ip }', 'contains include includes with containing'),
  ...key('has_any', '{ has_any: [ip, works] }', 'contains_any includes_any any_of has_one_of intersects'),
  ...key('has_none', '{ has_none: [ip] }', 'has_not not_has excludes without not_contains contains_none lacks'),
  ...key(
    'if_absent',
    '{ over: 12, if_absent: true }',
    'if_missing if_none if_empty if_unknown absent missing default when_absent',
  ),
  ...words('equals equal eq is value in one_of', { code: FORM_CODES.foreignWord, right: 'kind: [services, supply]' }),
  ...words('exists present empty is_null null defined', { code: FORM_CODES.foreignWord, right: 'absent' }),
};

const WHEN: Words = {
  ...words('or any_of one_of either or_when at_least_one some', {
    code: FORM_CODES.orAnd,
    means: 'any',
    right: 'any: [ { kind: nda }, { relation: supplier } ]',
  }),
  ...words('and all all_of every both and_when', {
    code: FORM_CODES.orAnd,
    right: '{ kind: nda, relation: supplier }',
  }),
  ...words('not none none_of unless except', { code: FORM_CODES.unless, right: '{ kind: { not: nda } }' }),
};

const NESTED: Words = {
  ...WHEN,
  ...words('any', { code: FORM_CODES.nestedAny, right: '{ kind: nda, relation: supplier }' }),
};

/** By the definition whose keys they stand among. */
export const CONDITION_WORDS: Readonly<Record<string, Words>> = {
  when: WHEN,
  block: NESTED,
  border: TEST,
  none_of: TEST,
  has: TEST,
  has_any: TEST,
  has_none: TEST,
};
