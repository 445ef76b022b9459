// json-rules-engine with every route as a rule, in its own words wherever it has them: what one would write without an index.

import type { TopLevelCondition } from 'json-rules-engine';
import { Engine, Operator } from 'json-rules-engine';
import type { RouteRule } from '../../src/domain/bundle.ts';
import type { Test } from '../../src/domain/condition.ts';
import type { RouteId } from '../../src/domain/ids.ts';
import { brandId } from '../../test/generators/brand-id.ts';
import type { Contender } from './contender.ts';
import { plainFacts, routesById, topmost } from './contender.ts';

type Condition = TopLevelCondition | { readonly fact: string; readonly operator: string; readonly value: unknown };

export function jsonRulesEngineContender(routes: readonly RouteRule[]): Contender {
  const engine = new Engine();
  engine.addOperator(new Operator('has_any', (given: unknown, wanted: readonly string[]) => sharesOne(given, wanted)));
  engine.addOperator(
    new Operator('has_none', (given: unknown, wanted: readonly string[]) => !sharesOne(given, wanted)),
  );
  engine.addOperator(new Operator('is_absent', (given: unknown) => given === null));
  for (const rule of routes) engine.addRule({ conditions: conditionsOf(rule), event: { type: rule.route } });
  const byId = routesById(routes);
  return {
    name: 'json-rules-engine, all rules',
    choose: async (contract) => {
      const { events } = await engine.run(plainFacts(contract));
      return topmost(
        events.map(({ type }) => brandId<RouteId>(type)),
        byId,
      );
    },
  };
}

function sharesOne(given: unknown, wanted: readonly string[]): boolean {
  return Array.isArray(given) && wanted.some((flag) => given.includes(flag));
}

function conditionsOf({ when }: RouteRule): TopLevelCondition {
  const tests = (when?.tests ?? []).map(conditionOf);
  const any = when?.any?.map(({ tests: block }): TopLevelCondition => ({ all: nested(block.map(conditionOf)) }));
  return { all: nested(any === undefined ? tests : [...tests, { any }]) };
}

/** The engine's types want each condition to be a whole rule condition, which these are. */
function nested(conditions: readonly Condition[]) {
  return conditions as Extract<TopLevelCondition, { all: unknown }>['all'];
}

function conditionOf(test: Test): Condition {
  const { fact } = test;
  switch (test.kind) {
    case 'is':
      return { fact, operator: 'in', value: test.values };
    case 'range':
      return rangeCondition(test);
    case 'set':
      return test.word === 'has'
        ? { all: nested(test.values.map((value) => ({ fact, operator: 'contains', value }))) }
        : { fact, operator: test.word, value: test.values };
    case 'on_list':
      return { fact, operator: test.negated ? 'has_none' : 'has_any', value: test.lists };
    default:
      throw new Error(`the benchmark's rules have no test of this kind: ${test.kind}`);
  }
}

function rangeCondition({ fact, lower, upper, ifAbsent }: Extract<Test, { kind: 'range' }>): Condition {
  const ends: Condition[] = [];
  if (lower?.bound.kind === 'units') ends.push({ fact, operator: 'greaterThanInclusive', value: lower.bound.units });
  if (upper?.bound.kind === 'units') ends.push({ fact, operator: 'lessThan', value: upper.bound.units });
  const isThere: Condition = { fact, operator: 'notEqual', value: null };
  const within: TopLevelCondition = { all: nested([isThere, ...ends]) };
  return ifAbsent === true ? { any: nested([{ fact, operator: 'is_absent', value: true }, within]) } : within;
}
