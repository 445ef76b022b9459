// Promises, severities and ignores as people say them.

import type { Policy, PromiseRule } from '../../domain/bundle.ts';
import { policyWord } from '../catalogue/policy-words.ts';
import type { Language } from '../message.ts';
import type { PolicyChange } from '../policy-change.ts';
import { dayInWords, durationInWords } from './day-in-words.ts';
import type { TestWording } from './test-in-words.ts';
import { whenInWords } from './when-in-words.ts';

/** `всегда Директор; для: Сумма договора: от 5 000 000 RUB` */
export function promiseInWords(rule: PromiseRule, wording: TestWording): string {
  const { language } = wording;
  const bare = promisedInWords(rule.promise, wording);
  const promise =
    rule.for === undefined
      ? bare
      : policyWord('promise_for', language, { promise: bare, when: whenInWords(rule.for, wording) });
  return rule.basis === undefined ? promise : policyWord('promise_basis', language, { promise, basis: rule.basis });
}

function promisedInWords(promise: PromiseRule['promise'], { names, language }: TestWording): string {
  switch (promise.kind) {
    case 'always':
      return policyWord('always', language, { role: names.role(promise.role), id: promise.role });
    case 'never':
      return policyWord(`never_${promise.what}`, language);
    case 'within':
      return policyWord('within', language, { allow: durationInWords(promise.allow, language) });
    case 'monotonic':
      return policyWord('monotonic', language, { fact: names.factTitle(promise.fact) });
  }
}

/** `до 30 июня 2026, основание: Приказ 5` */
export function ignoreInWords({ until, basis }: Policy['ignores'][number], language: Language): string {
  return policyWord('ignore', language, { day: dayInWords(until, language), basis });
}

/** One change as a sentence without a full stop: it may end in anything. */
export function policyChangeInWords({ kind, what, name, before, after }: PolicyChange, language: Language): string {
  return policyWord(`${kind}_${what}`, language, {
    name,
    before: before?.[language] ?? '',
    after: after?.[language] ?? '',
  });
}
