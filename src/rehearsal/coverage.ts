// What of the rules the tests have tried: every rule once, every condition both ways, every border on both of its sides.

import { answerVector } from '../decide/compile/answer-vector.ts';
import { compileRules } from '../decide/compile/compile-rules.ts';
import type { CompiledRules, CompiledTest, CompiledWhen } from '../decide/compile/compiled-rules.ts';
import { HIGHEST, LOWEST } from '../decide/compile/compiled-rules.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { FactId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';
import type { RuleRef, Tried, Watched } from './watched-conditions.ts';
import { watchedConditions } from './watched-conditions.ts';

/** One thing to be tried. */
export type Item = { readonly rule: RuleRef; readonly at: Source } & (
  | { readonly kind: 'rule' }
  /** The condition holds, or it does not; `block`: this block of an `any` holds. */
  | { readonly kind: 'branch'; readonly side: 'holds' | 'fails' | 'block' }
  /** The last unit on one side of a border, or the first on the other; units as in SCALE. */
  | { readonly kind: 'border'; readonly fact: FactId; readonly units: number; readonly day: Day }
);

export type Coverage = {
  readonly items: readonly { readonly item: Item; readonly isCovered: boolean }[];
};

type Counted = { readonly item: Item; isCovered: boolean };

/** `plans`: all that the tests went by. Rules count as they are on `asOf` and on the days of the plans. */
export function coverage(bundle: Bundle, asOf: Day, plans: readonly Plan[]): Coverage {
  const counted = new Map<string, Counted>();
  const byRules = Map.groupBy(plans, (plan) => compileRules(bundle, plan.asOf));
  for (const rules of new Set([compileRules(bundle, asOf), ...byRules.keys()])) {
    const day = byRules.get(rules)?.[0]?.asOf ?? asOf;
    const tried = (byRules.get(rules) ?? []).map((plan) => ({ plan, answers: answerVector(rules, plan.answers) }));
    for (const probe of probesOf(rules, day)) count(counted, probe, tried);
  }
  return { items: [...counted.values()] };
}

function count(counted: Map<string, Counted>, { key, item, isTriedBy }: Probe, tried: readonly Tried[]): void {
  const known = counted.get(key);
  if (known?.isCovered === true) return;
  const isCovered = tried.some(isTriedBy);
  if (known === undefined) counted.set(key, { item, isCovered });
  else known.isCovered = isCovered;
}

/** An item, and whether a plan tries it. Items of one key are one: a limit that changes by date is one border. */
export type Probe = {
  readonly key: string;
  readonly item: Item;
  readonly isTriedBy: (tried: Tried) => boolean;
};

export function probesOf(rules: CompiledRules, day: Day): readonly Probe[] {
  return watchedConditions(rules).flatMap((watched) => [
    ...(watched.isRule ? [ruleProbe(watched)] : branchProbes(watched)),
    ...(watched.when === undefined
      ? []
      : [...blockProbes(watched, watched.when), ...borderProbes(watched, watched.when, day)]),
  ]);
}

function ruleProbe({ rule, at, applies }: Watched): Probe {
  return { key: `rule ${spell(at)}`, item: { kind: 'rule', rule, at }, isTriedBy: applies };
}

function branchProbes({ rule, at, when, isReached, applies }: Watched): readonly Probe[] {
  const fails = (tried: Tried): boolean => isReached(tried) && when?.holds(tried.answers) === 'false';
  return [
    { key: `holds ${spell(at)}`, item: { kind: 'branch', side: 'holds', rule, at }, isTriedBy: applies },
    { key: `fails ${spell(at)}`, item: { kind: 'branch', side: 'fails', rule, at }, isTriedBy: fails },
  ];
}

function blockProbes({ rule, isReached }: Watched, { when, any, tests }: CompiledWhen): readonly Probe[] {
  return any.map((block, index) => {
    const at = when.any?.[index]?.at ?? when.at;
    const isTriedBy = (tried: Tried): boolean =>
      isReached(tried) && [...tests, ...block].every((test) => isTrue(test, tried));
    return { key: `block ${spell(at)}`, item: { kind: 'branch', side: 'block', rule, at }, isTriedBy };
  });
}

/** A border is tried where all that stands beside it holds: there it is the border that decides. */
function borderProbes({ rule, isReached }: Watched, { any, tests }: CompiledWhen, day: Day): readonly Probe[] {
  const beside = (test: CompiledTest, block: readonly CompiledTest[]): readonly CompiledTest[] =>
    [...tests, ...block].filter((other) => other !== test && other.fact !== test.fact);
  const isAnyTrue = (tried: Tried): boolean =>
    any.length === 0 || any.some((block) => block.every((test) => isTrue(test, tried)));
  const own = tests.map((test) => ({ test, beside: beside(test, []), isAny: isAnyTrue }));
  const inBlocks = any.flatMap((block) =>
    block.map((test) => ({ test, beside: beside(test, block), isAny: () => true })),
  );
  return [...own, ...inBlocks].flatMap(({ test, beside: others, isAny }) =>
    edgesOf(test).map((units): Probe => {
      const isTriedBy = (tried: Tried): boolean =>
        isAt(test, units.value, tried) &&
        isReached(tried) &&
        others.every((other) => isTrue(other, tried)) &&
        isAny(tried);
      const { at, fact } = test.test;
      const item: Item = { kind: 'border', rule, at, fact, units: units.value, day };
      return { key: `${units.edge} ${fact} ${spell(at)}`, item, isTriedBy };
    }),
  );
}

type Edge = { readonly edge: string; readonly value: number };

/** The outermost accepted units and their neighbours that are not. */
function edgesOf({ test, accepts }: CompiledTest): readonly Edge[] {
  if (test.kind !== 'range' || accepts.kind !== 'intervals') return [];
  return accepts.intervals.flatMap(({ lo, hi }) => [
    ...(lo === LOWEST ? [] : [edge('below', lo - 1), edge('from', lo)]),
    ...(hi === HIGHEST ? [] : [edge('up_to', hi), edge('over', hi + 1)]),
  ]);
}

function edge(name: string, value: number): Edge {
  return { edge: name, value };
}

function isAt({ fact }: CompiledTest, units: number, { answers }: Tried): boolean {
  const answer = answers[fact];
  return answer?.kind === 'value' && answer.value === units;
}

function isTrue({ fact, holds }: CompiledTest, { answers }: Tried): boolean {
  const answer = answers[fact];
  return answer !== undefined && holds(answer) === 'true';
}

function spell({ file, line, column }: Source): string {
  return `${file}:${line}:${column}`;
}
