// @gorules/zen-engine with the same routes as a decision table: the first row that fits wins, so exceptions stand above what they
// stand above. Its binary is native; where it cannot be loaded the benchmark says so and goes on.

import type { RouteRule } from '../../src/domain/bundle.ts';
import type { Test, When } from '../../src/domain/condition.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import type { RouteId } from '../../src/domain/ids.ts';
import { brandId } from '../../test/generators/brand-id.ts';
import type { Contender } from './contender.ts';
import { plainFacts } from './contender.ts';

/** Undefined, with the reason printed, where the engine is not there. */
export async function zenContender(
  facts: readonly FactDeclaration[],
  routes: readonly RouteRule[],
): Promise<Contender | undefined> {
  const zen = await import('@gorules/zen-engine').catch((error: unknown) => {
    console.log(`  zen-engine cannot be loaded here, and is left out: ${String(error)}`);
  });
  if (zen === undefined) return undefined;
  const decision = new zen.ZenEngine().createDecision(tableOf(facts, routes));
  return {
    name: 'zen-engine, decision table',
    choose: async (contract) => {
      const { result } = await decision.evaluate(plainFacts(contract));
      const route: unknown = result?.route;
      return typeof route === 'string' ? [brandId<RouteId>(route)] : [];
    },
  };
}

function tableOf(facts: readonly FactDeclaration[], routes: readonly RouteRule[]) {
  const above = routes.filter(({ overrides }) => overrides.length > 0);
  const inOrder = [...above, ...routes.filter(({ overrides }) => overrides.length === 0)];
  const columns = facts.map(({ fact }) => ({ id: fact, name: fact, type: 'expression', field: fact }));
  const position = { x: 0, y: 0 };
  const table = {
    hitPolicy: 'first',
    inputs: columns,
    outputs: [{ id: 'route', name: 'route', type: 'expression', field: 'route' }],
    rules: inOrder.flatMap(({ route, when }) =>
      rowsOf(when, facts).map((row) => ({ _id: route, ...row, route: `'${route}'` })),
    ),
  };
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position, content: {} },
      { id: 'table', type: 'decisionTableNode', name: 'table', position, content: table },
      { id: 'out', type: 'outputNode', name: 'out', position, content: {} },
    ],
    edges: [
      { id: 'in-table', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'table-out', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

/** One row, or one for each block of an `any`. */
function rowsOf(when: When | undefined, facts: readonly FactDeclaration[]): readonly Record<string, string>[] {
  const tests = when?.tests ?? [];
  const blocks = when?.any?.map(({ tests: block }) => [...tests, ...block]) ?? [tests];
  return blocks.map((block) =>
    Object.fromEntries(
      facts.map(({ fact }) => [
        fact,
        block
          .filter((test) => test.fact === fact)
          .map(cellOf)
          .join(' and '),
      ]),
    ),
  );
}

/** Without brackets: the engine takes one for the beginning of an interval. */
function cellOf(test: Test): string {
  switch (test.kind) {
    case 'is':
      return `$ in [${test.values.map(quoted).join(', ')}]`;
    case 'range':
      return rangeCell(test);
    case 'set':
      return test.word === 'has' ? test.values.map(isOn).join(' and ') : test.values.map(isOff).join(' and ');
    case 'on_list':
      return test.lists.map(test.negated ? isOff : isOn).join(test.negated ? ' and ' : ' or ');
    default:
      throw new Error(`the benchmark's rules have no test of this kind: ${test.kind}`);
  }
}

function isOn(flag: string): string {
  return `contains($, ${quoted(flag)})`;
}

function isOff(flag: string): string {
  return `contains($, ${quoted(flag)}) == false`;
}

function quoted(value: string | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** `[5..9)`, `>= 5`, `< 9`; absent is null, which the engine's comparisons do not take. */
function rangeCell({ lower, upper, ifAbsent }: Extract<Test, { kind: 'range' }>): string {
  const from = lower?.bound.kind === 'units' ? lower.bound.units : undefined;
  const to = upper?.bound.kind === 'units' ? upper.bound.units : undefined;
  const isBetween = from !== undefined && to !== undefined;
  const oneEnd = from === undefined ? `< ${to}` : `>= ${from}`;
  const cell = isBetween ? `[${from}..${to})` : oneEnd;
  if (ifAbsent === undefined) return cell;
  return ifAbsent ? `null, ${cell}` : `$ != null and $ ${isBetween ? 'in ' : ''}${cell}`;
}
