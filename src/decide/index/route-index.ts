// The index over the routes of one day: which of them an answer to each fact leaves, as rows of bits.

import type { RouteId } from '../../domain/ids.ts';
import type { CompiledRoute, CompiledRules, CompiledWhen } from '../compile/compiled-rules.ts';
import type { Axis, Placed } from './axis.ts';
import { buildAxis } from './axis.ts';
import { inRowOrder } from './in-row-order.ts';
import type { RowId, RowStore, Words } from './row-store.ts';
import { addTo, emptyWords, keepRow, rowStore } from './row-store.ts';
import { testsByFact } from './tests-by-fact.ts';

/** What a bulk choice says of one contract. `unknown`: unanswered facts leave it open, whatever `impossible` says. */
export type RouteChoice =
  | { readonly kind: 'route'; readonly route: RouteId }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly routes: readonly RouteId[] }
  | { readonly kind: 'unknown' };

/** A route with a condition, as the index checks it after the rows have left it. */
export type IndexedRoute = {
  readonly route: CompiledRoute;
  readonly when: CompiledWhen;
  readonly overrides: ReadonlySet<number>;
  /** Facts (indexes) whose answers hold this route back while nobody has confirmed them; empty for routes that take nobody away. */
  readonly holdBack: readonly number[];
  readonly choice: RouteChoice;
};

export type RouteIndex = {
  readonly rules: CompiledRules;
  /** By position in the rows. */
  readonly routes: readonly IndexedRoute[];
  readonly axes: readonly Axis[];
  readonly store: RowStore;
  /** The row of every route that has a condition. */
  readonly all: RowId;
  /** What is chosen when no condition holds. */
  readonly nothingHolds: RouteChoice;
  /** Working space of one query; queries are synchronous and do not nest. */
  readonly scratch: { readonly rows: Int32Array; readonly positions: Int32Array };
};

const GAP: RouteChoice = { kind: 'gap' };

const built = new WeakMap<CompiledRules, RouteIndex>();

/** The index over `rules`, made once for each set of compiled rules. */
export function buildIndex(rules: CompiledRules): RouteIndex {
  const known = built.get(rules);
  if (known !== undefined) return known;
  const index = build(rules);
  built.set(rules, index);
  return index;
}

function build(rules: CompiledRules): RouteIndex {
  const conditional = rules.routes.flatMap((route) => indexedRoute(route) ?? []);
  const tests = testsByFact(
    rules.facts.length,
    conditional.map(({ when }) => when),
  );
  const routes = inRowOrder(rules, conditional, tests);
  const placed = routes.map(({ when }, position): Placed => ({ position, when }));
  const otherwise = rules.otherwise === undefined ? undefined : rules.routes[rules.otherwise];
  const store = rowStore(routes.length);
  const axes = rules.facts.flatMap((declaration, fact) => {
    const asking = placed.filter(({ when }) => when.facts.includes(fact));
    const silent = wordsOf(
      placed.filter(({ when }) => !when.facts.includes(fact)),
      store,
    );
    return asking.length === 0
      ? []
      : [buildAxis({ store, fact, asking, silent, tests: tests[fact] ?? [] }, declaration)];
  });
  return {
    rules,
    routes,
    axes,
    store,
    all: keepRow(store, wordsOf(placed, store)),
    nothingHolds: otherwise === undefined ? GAP : { kind: 'route', route: otherwise.rule.route },
    scratch: { rows: new Int32Array(axes.length + 1), positions: new Int32Array(routes.length) },
  };
}

function wordsOf(placed: readonly Placed[], store: RowStore): Words {
  const words = emptyWords(store);
  for (const { position } of placed) addTo(words, position);
  return words;
}

function indexedRoute(route: CompiledRoute): IndexedRoute | undefined {
  if (route.when === undefined) return undefined;
  return {
    route,
    when: route.when,
    overrides: new Set(route.overrides),
    holdBack: route.takesAway ? route.when.confirmable : [],
    choice: { kind: 'route', route: route.rule.route },
  };
}
