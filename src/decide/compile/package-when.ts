// When a package of documents applies: a condition that no rule file writes out.

import type { PackageRule } from '../../domain/bundle.ts';
import type { Test, When } from '../../domain/condition.ts';
import { BUILT_IN_FACTS, SELF_EMPLOYED } from './built-in-facts.ts';

const made = new WeakMap<PackageRule, When>();

/**
 * The counterparty is of the package's entity type; whoever pays НПД brings the package of the self-employed as well, whatever
 * their type. `npd_unknown`: rules in which nothing tells who pays it. The same package gives the same condition.
 */
export function packageWhen(rule: PackageRule, npd: 'npd_known' | 'npd_unknown'): When {
  const known = made.get(rule);
  if (known !== undefined) return known;
  const when = whenOf(rule, npd);
  made.set(rule, when);
  return when;
}

function whenOf({ entity, at }: PackageRule, npd: 'npd_known' | 'npd_unknown'): When {
  const isEntity: Test = { kind: 'is', fact: BUILT_IN_FACTS.entity, values: [entity], negated: false, at };
  if (entity !== SELF_EMPLOYED || npd === 'npd_unknown') return { tests: [isEntity], at };
  const paysNpd: Test = { kind: 'is', fact: BUILT_IN_FACTS.npd, values: [true], negated: false, at };
  return {
    tests: [],
    any: [
      { tests: [isEntity], at },
      { tests: [paysNpd], at },
    ],
    at,
  };
}
