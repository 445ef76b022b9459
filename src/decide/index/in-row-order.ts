// The order of routes in the rows: those that the same answers leave stand together, so that a cut finds them in few words. It
// changes nothing but speed: at ten thousand routes in a random order a choice takes four times as long.

import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { CompiledRules, CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';
import { mayHoldFor } from './may-hold-for.ts';

type Conditional = { readonly when: CompiledWhen };
type TestsByFact = readonly (readonly CompiledTest[])[];

/** Routes that fit into one word need no further order. */
const TOGETHER = 32;

/** Probes per fact: as many as a mask of one number holds. */
const MOST_PROBES = 30;

/** Routes looked at to choose a split: more would choose no better. */
const SAMPLE = 128;

/** One way to tell routes apart: `masks[route]` has a bit for each probe (an answer to one fact) that does not rule the route out. */
type Probed = { readonly masks: Int32Array; readonly splits: readonly number[] };

/** `routes` (all with a condition) in the order of their bits; `tests` are theirs, by fact. */
export function inRowOrder<Route extends Conditional>(
  rules: CompiledRules,
  routes: readonly Route[],
  tests: TestsByFact,
): readonly Route[] {
  const probed = rules.facts.flatMap((declaration, fact) =>
    probesOf(declaration, tests[fact] ?? []).map((probes) => probedBy(probes, routes, fact)),
  );
  const indexes = Array.from(routes, (_, index) => index);
  return ordered(indexes, probed).flatMap((index) => routes[index] ?? []);
}

/** Divides by the split that leaves the fewest routes on its worse side; those on both sides stand between. */
function ordered(indexes: readonly number[], probed: readonly Probed[]): readonly number[] {
  if (indexes.length <= TOGETHER) return indexes;
  const best = bestSplit(indexes, probed);
  if (best === undefined) return indexes;
  const groups: readonly [number[], number[], number[]] = [[], [], []];
  for (const index of indexes) groups[sideOf(best.masks[index] ?? 0, best.split)].push(index);
  return groups.flatMap((group) => ordered(group, probed));
}

type Split = { readonly masks: Int32Array; readonly split: number };

function bestSplit(indexes: readonly number[], probed: readonly Probed[]): Split | undefined {
  const stride = Math.ceil(indexes.length / SAMPLE);
  const sample = indexes.filter((_, position) => position % stride === 0);
  let best: Split | undefined;
  let fewest = sample.length;
  for (const { masks, splits } of probed) {
    for (const split of splits) {
      const left = worseSide(sample, masks, split);
      if (left >= fewest) continue;
      fewest = left;
      best = { masks, split };
    }
  }
  return best;
}

function worseSide(sample: readonly number[], masks: Int32Array, split: number): number {
  const counts: [number, number, number] = [0, 0, 0];
  for (const index of sample) counts[sideOf(masks[index] ?? 0, split)] += 1;
  return counts[1] + Math.max(counts[0], counts[2]);
}

/** 0: only answers of the split leave the route; 2: only others do; 1: some of both. */
function sideOf(mask: number, split: number): 0 | 1 | 2 {
  if ((mask & ~split) === 0) return 0;
  return (mask & split) === 0 ? 2 : 1;
}

type Probes = { readonly answers: readonly Answer[]; readonly splits: readonly number[] };

function probedBy({ answers, splits }: Probes, routes: readonly Conditional[], fact: number): Probed {
  const all = 2 ** answers.length - 1;
  const masks = routes.map(({ when }) => (when.facts.includes(fact) ? maskOf(when, fact, answers) : all));
  return { masks: Int32Array.from(masks), splits };
}

function maskOf(when: CompiledWhen, fact: number, answers: readonly Answer[]): number {
  return answers.reduce((mask, answer, bit) => (mayHoldFor(when, fact, answer) ? mask | (1 << bit) : mask), 0);
}

function probesOf(declaration: FactDeclaration, tests: readonly CompiledTest[]): readonly Probes[] {
  if (tests.length === 0) return [];
  if (isOrdered(declaration.type)) return [orderedProbes(tests)];
  return isSet(declaration.type) ? flagProbes(tests) : [wordProbes(tests)];
}

/** Values spread evenly over the borders; a split is "below the next one". */
function orderedProbes(tests: readonly CompiledTest[]): Probes {
  const borders = tests.flatMap(({ accepts }) =>
    accepts.kind === 'intervals' ? accepts.intervals.map(({ lo }) => lo) : [],
  );
  const values = thinned([...new Set(borders)].sort((a, b) => a - b));
  return { answers: values.map(given), splits: values.slice(1).map((_, index) => 2 ** (index + 1) - 1) };
}

/** The words that occur; a split is one word, or all the words of one test. */
function wordProbes(tests: readonly CompiledTest[]): Probes {
  const sets = tests.flatMap(({ accepts }) => (accepts.kind === 'values' ? [[...accepts.values]] : []));
  const words = thinned([...new Set(sets.flat())]);
  const bits = new Map(words.map((word, bit) => [word, 1 << bit]));
  const groups = sets.map((set) => set.reduce((mask, word) => mask | (bits.get(word) ?? 0), 0));
  return { answers: words.map(given), splits: thinned([...new Set(groups)]) };
}

/** Each flag by itself: there or not. */
function flagProbes(tests: readonly CompiledTest[]): readonly Probes[] {
  const flags = new Set(tests.flatMap(({ accepts }) => (accepts.kind === 'set' ? accepts.values : [])));
  return [...flags].map((flag) => ({ answers: [given([flag]), given([])], splits: [1] }));
}

function given(value: Value): Answer {
  return { kind: 'value', value, setBy: 'file', confirmed: true };
}

function thinned<Item>(items: readonly Item[]): readonly Item[] {
  const stride = Math.ceil(items.length / MOST_PROBES);
  return stride <= 1 ? items : items.filter((_, index) => index % stride === 0);
}
