// rules/policy.yaml: what holds for all rules, and what they promise.

import type { Policy, PromiseRule } from '../../domain/bundle.ts';
import { isCurrency } from '../../domain/currency.ts';
import type { Day } from '../../domain/day.ts';
import type { ContractForm, PolicyFile, PromiseForm } from '../form/rule-files.generated.ts';
import { checkContract } from './check-contract.ts';
import type { Located } from './located.ts';
import { field, given, items, keyOf, retyped, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readAnswer } from './read-answer.ts';
import { readDay, readPositiveDuration } from './read-duration.ts';
import { readWhen } from './read-when.ts';
import { reportCurrency } from './report-currency.ts';
import { resolveFactOf } from './resolve-fact-of.ts';
import { idOf, resolveName } from './resolve-name.ts';
import { resolveNumber } from './resolve-number.ts';
import { resolveIgnores, resolveSeverities } from './resolve-severities.ts';

/** Resolves rules/policy.yaml. `asOf`: the day on which an ignore must not have ended. */
export function resolvePolicy(naming: Naming, file: Located<PolicyFile>, asOf: Day): Policy {
  const currency = field(file, 'currency');
  if (currency !== undefined && !isCurrency(text(currency))) reportCurrency(naming, currency, text(currency));
  const calendar = field(file, 'calendar') ?? retyped<string>(file);
  const lastResort = field(file, 'last_resort') ?? retyped<string>(file);
  const typical = field(file, 'typical');
  return {
    title: textAt(file, 'policy') ?? '',
    language: textAt(file, 'language') === 'en' ? 'en' : 'ru',
    currency: textAt(file, 'currency') ?? '',
    calendar: resolveName(naming, 'calendar', calendar),
    ...given('rates', field(file, 'rates'), text),
    lastResort: resolveName(naming, 'role', lastResort),
    ...given('history', field(file, 'history'), (history) => resolveHistory(naming, history)),
    promises: items(field(file, 'promises')).map((promise) => resolvePromise(naming, promise)),
    severities: resolveSeverities(naming, file),
    ignores: resolveIgnores(naming, file, asOf),
    typical: typical === undefined ? [] : resolveTypical(naming, typical),
    ...resolveNumber(naming, file),
    at: sourceOf(keyOf(file, 'policy')),
  };
}

function resolveHistory(
  naming: Naming,
  history: Located<NonNullable<PolicyFile['history']>>,
): NonNullable<Policy['history']> {
  return {
    ...given('since', field(history, 'since'), (day) => readDay(naming, day)),
    ...given('lastContracts', field(history, 'last_contracts'), wholeNumber),
  };
}

function resolveTypical(naming: Naming, typical: Located<ContractForm>): Policy['typical'] {
  const facts = checkContract(naming, typical);
  return facts
    .flatMap(({ shape, value }) => {
      const answer = readAnswer(naming, shape, value, 'own');
      return answer === undefined ? [] : [{ fact: idOf<'fact'>(shape.fact), value: answer }];
    })
    .sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

function resolvePromise(naming: Naming, form: Located<PromiseForm>): PromiseRule {
  return {
    name: textAt(form, 'name') ?? '',
    ...given('basis', field(form, 'basis'), text),
    ...given('for', field(form, 'for'), (when) => readWhen(naming, when)),
    promise: resolvePromised(naming, form),
    at: sourceOf(form),
  };
}

function resolvePromised(naming: Naming, form: Located<PromiseForm>): PromiseRule['promise'] {
  const always = field(form, 'always');
  if (always !== undefined) return { kind: 'always', role: resolveName(naming, 'role', always) };
  const within = field(form, 'within');
  if (within !== undefined) return { kind: 'within', allow: readPositiveDuration(naming, within) };
  const monotonic = field(form, 'monotonic');
  if (monotonic !== undefined) {
    const types = ['money', 'number', 'percent', 'months', 'date'] as const;
    return { kind: 'monotonic', fact: resolveFactOf(naming, monotonic, types) };
  }
  return { kind: 'never', what: textAt(form, 'never') === 'self_approval' ? 'self_approval' : 'same_person_twice' };
}
