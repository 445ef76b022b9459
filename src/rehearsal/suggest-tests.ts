// Tests for borders that no test has tried: a contract of a test that exists, moved to the border, with today's answers.

import { answerVector } from '../decide/compile/answer-vector.ts';
import { compileRules } from '../decide/compile/compile-rules.ts';
import { unitsAsWritten } from '../diagnostics/wording/value-as-written.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { FactDeclaration } from '../domain/fact.ts';
import type { Plan } from '../domain/plan.ts';
import type { GivenEntry } from '../language/contract/given.ts';
import type { Item, Probe } from './coverage.ts';
import { probesOf } from './coverage.ts';
import type { RehearsedContract } from './rehearsed-contract.ts';
import { decideContract, factsOf, rehearsedContract, withChanges } from './rehearsed-contract.ts';
import type { RuleTest } from './rule-test.ts';
import type { TestResult } from './run-test.ts';

/** `like`: the test whose contract it starts from; `entry`: what differs; `plan`: what the rules say of it today. */
export type SuggestedTest = {
  readonly item: Extract<Item, { readonly kind: 'border' }>;
  readonly like: RuleTest;
  readonly entry: GivenEntry;
  readonly plan: Plan;
};

export type Suggesting = {
  readonly bundle: Bundle;
  readonly asOf: Day;
  readonly results: readonly TestResult[];
};

type Base = { readonly test: RuleTest; readonly plan: Plan; readonly contract: RehearsedContract };

/** One test for each side of a border that is not tried; a test that tries several is given once. */
export async function suggestTests({ bundle, asOf, results }: Suggesting): Promise<readonly SuggestedTest[]> {
  const bases = results.flatMap(({ test, plans: [plan] }): readonly Base[] =>
    plan === undefined ? [] : [{ test, plan, contract: rehearsedContract(bundle, plan.asOf, test.given) }],
  );
  const plans = results.flatMap((result) => result.plans);
  const suggested: SuggestedTest[] = [];
  for (const probe of bordersOf(bundle, asOf, plans)) {
    const known = [...plans, ...suggested.map(({ plan }) => plan)];
    if (known.some((plan) => triesIt(bundle, plan, probe))) continue;
    const found = await firstThatTries(bundle, probe, bases);
    if (found !== undefined) suggested.push(found);
  }
  return suggested;
}

type BorderProbe = Probe & { readonly item: Extract<Item, { readonly kind: 'border' }> };

/** Of every set of rules that a test went by: a limit has its value of that day. One key once. */
function bordersOf(bundle: Bundle, asOf: Day, plans: readonly Plan[]): readonly BorderProbe[] {
  const days = [asOf, ...plans.map((plan) => plan.asOf)];
  const byKey = new Map<string, BorderProbe>();
  for (const rules of new Set(days.map((day) => compileRules(bundle, day)))) {
    const day = days.find((one) => compileRules(bundle, one) === rules) ?? asOf;
    for (const probe of probesOf(rules, day)) {
      if (isBorder(probe) && !byKey.has(probe.key)) byKey.set(probe.key, probe);
    }
  }
  return [...byKey.values()];
}

function isBorder(probe: Probe): probe is BorderProbe {
  return probe.item.kind === 'border';
}

function triesIt(bundle: Bundle, plan: Plan, { key }: Probe): boolean {
  const rules = compileRules(bundle, plan.asOf);
  const own = probesFor(bundle, plan).get(key);
  return own?.isTriedBy({ plan, answers: answerVector(rules, plan.answers) }) ?? false;
}

const probes = new WeakMap<object, ReadonlyMap<string, Probe>>();

function probesFor(bundle: Bundle, plan: Plan): ReadonlyMap<string, Probe> {
  const rules = compileRules(bundle, plan.asOf);
  const known = probes.get(rules);
  if (known !== undefined) return known;
  const made = new Map(probesOf(rules, plan.asOf).map((probe) => [probe.key, probe]));
  probes.set(rules, made);
  return made;
}

/** Contracts of the rule's own route and of the same day come first: there the least has to change. */
async function firstThatTries(
  bundle: Bundle,
  probe: BorderProbe,
  bases: readonly Base[],
): Promise<SuggestedTest | undefined> {
  const { item } = probe;
  const rules = compileRules(bundle, item.day);
  const fact = bundle.decisions.facts.find((one) => one.fact === item.fact);
  if (fact === undefined) return undefined;
  const likely = bases
    .filter(({ plan }) => compileRules(bundle, plan.asOf) === rules)
    .toSorted((a, b) => Number(isNear(b, item)) - Number(isNear(a, item)));
  for (const { test, contract } of likely) {
    const entry = entryOf(fact, item.units, bundle);
    const changed = withChanges(contract, [entry]);
    const facts = factsOf(changed, test.at);
    if ('kind' in facts) continue;
    const decision = await decideContract(changed, facts);
    if (decision.outcome !== 'decided' || !triesIt(bundle, decision.plan, probe)) continue;
    return { item, like: test, entry, plan: decision.plan };
  }
  return undefined;
}

function isNear({ plan }: Base, { rule }: Item): boolean {
  return plan.route === rule.id || plan.amendments.some(({ amendment }) => amendment === rule.id);
}

function entryOf(fact: FactDeclaration, units: number, { decisions }: Bundle): GivenEntry {
  const text = unitsAsWritten(fact, units, decisions.policy.currency);
  return { key: fact.fact, name: fact.fact, value: { kind: 'text', text }, setBy: 'file' };
}
