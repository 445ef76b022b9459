// Whether everything that a promise of the base speaks of is still there, and of the same kind.

import type { InBoth } from '../diagnostics/finding.ts';
import type { Decisions, PromiseRule } from '../domain/bundle.ts';
import type { Bound, Test } from '../domain/condition.ts';

/** The first name that the rules at hand (`head`) lack or use for something else; undefined when the promise can be judged by them. */
export function missingSubject(
  { promise, for: when }: PromiseRule,
  base: Decisions,
  head: Decisions,
): InBoth | undefined {
  if (promise.kind === 'always' && !head.roles.some(({ role }) => role === promise.role)) {
    return { ru: `роли «${promise.role}»`, en: `the role "${promise.role}"` };
  }
  if (promise.kind === 'monotonic') return missingFact(promise.fact, base, head);
  const tests = when === undefined ? [] : [...when.tests, ...(when.any ?? []).flatMap((block) => block.tests)];
  return firstOf(tests.map((test) => missingInTest(test, base, head)));
}

function firstOf(missing: readonly (InBoth | undefined)[]): InBoth | undefined {
  return missing.find((one) => one !== undefined);
}

function missingInTest(test: Test, base: Decisions, head: Decisions): InBoth | undefined {
  const fact = missingFact(test.fact, base, head);
  if (fact !== undefined) return fact;
  switch (test.kind) {
    case 'is':
      return firstOf(test.values.map((value) => missingOption(test.fact, String(value), base, head)));
    case 'set':
      return firstOf(test.values.map((value) => missingOption(test.fact, value, base, head)));
    case 'on_list':
      return firstOf(
        test.lists.map((list) =>
          head.clientLists.some((known) => known.list === list)
            ? undefined
            : { ru: `списка «${list}»`, en: `the list "${list}"` },
        ),
      );
    case 'range':
      return firstOf([test.lower, test.upper].map((border) => missingLimit(border?.bound, head)));
    case 'equals':
      return firstOf(test.bounds.map((bound) => missingLimit(bound, head)));
    case 'absent':
      return undefined;
  }
}

/** A fact of another type, or one that came to be optional (a border then needs an answer for "absent"), is another fact. */
function missingFact(fact: string, base: Decisions, head: Decisions): InBoth | undefined {
  const [was, is] = [base, head].map(({ facts }) => facts.find((known) => known.fact === fact));
  const isSame = is !== undefined && was !== undefined && is.type === was.type && is.optional === was.optional;
  return isSame ? undefined : { ru: `прежнего признака «${fact}»`, en: `the fact "${fact}" as it was` };
}

function missingOption(fact: string, option: string, base: Decisions, head: Decisions): InBoth | undefined {
  const [was, is] = [base, head].map(({ facts }) => facts.find((known) => known.fact === fact)?.options ?? []);
  const isGone =
    was?.some((known) => known.option === option) === true && is?.some((known) => known.option === option) !== true;
  return isGone
    ? { ru: `варианта «${option}» признака «${fact}»`, en: `the option "${option}" of "${fact}"` }
    : undefined;
}

function missingLimit(bound: Bound | undefined, head: Decisions): InBoth | undefined {
  if (bound?.kind !== 'limit' || head.limits.some(({ limit }) => limit === bound.limit)) return undefined;
  return { ru: `предела «${bound.limit}»`, en: `the limit "${bound.limit}"` };
}
