// What the answer to one fact could be changed to: of all answers that some conditions cannot tell apart the nearest.

import type { Answer, OrderedType, Value } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { CompiledRules, CompiledTest } from '../compile/compiled-rules.ts';
import { betweenBorders } from '../completions/between-borders.ts';
import { listCombinations } from '../completions/list-combinations.ts';
import { possibleWords } from '../completions/possible-words.ts';
import { changeCost } from './change-cost.ts';

/** Another answer, as if its role had confirmed it. */
export type Option = { readonly answer: Answer; readonly cost: number };

/** Sets of more named flags than this are changed by two flags at most, so that there are not too many to try. */
const MOST_FREE_FLAGS = 6;
const MOST_TOGGLED = 2;

/** Cheapest first. The answer itself is among them, confirmed, when it still has to be. */
export function factOptions(
  rules: CompiledRules,
  fact: number,
  current: Answer,
  tests: readonly CompiledTest[],
): readonly Option[] {
  const declaration = rules.facts[fact];
  if (declaration === undefined) return [];
  const answers = [...valuesFor(rules, fact, current, tests).map(given), ...(declaration.optional ? [ABSENT] : [])];
  const isWaiting = declaration.confirmedBy !== undefined && current.kind !== 'unanswered' && !current.confirmed;
  const confirmed: readonly Answer[] = isWaiting ? [{ ...current, confirmed: true }] : [];
  const options = [...confirmed, ...answers]
    .map((answer): Option => ({ answer, cost: changeCost(declaration, current, answer) }))
    .sort((a, b) => a.cost - b.cost);
  const seen = new Set(isWaiting ? [] : [signature(current, tests)]);
  return options.filter(({ answer }) => {
    const key = signature(answer, tests);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What the tests say of an answer: answers with the same signature are the same to them. */
function signature(answer: Answer, tests: readonly CompiledTest[]): string {
  return tests.map(({ holds }) => holds(answer)).join(' ');
}

const ABSENT: Answer = { kind: 'absent', setBy: 'person', confirmed: true };

function given(value: Value): Answer {
  return { kind: 'value', value, setBy: 'person', confirmed: true };
}

function valuesFor(
  rules: CompiledRules,
  fact: number,
  current: Answer,
  tests: readonly CompiledTest[],
): readonly Value[] {
  const declaration = rules.facts[fact];
  const type = declaration?.type ?? 'text';
  if (isOrdered(type)) return unitsFor(type, current, tests);
  if (type === 'lists') return listCombinations(rules.bundle.decisions.clientLists);
  const set = current.kind === 'value' && typeof current.value === 'object' ? current.value : [];
  if (type === 'choices' || type === 'codes') return flagSets(set, tests);
  const words = declaration === undefined ? undefined : possibleWords(declaration, rules.bundle, current);
  return words ?? namedWords(rules, fact);
}

/** A text that no route names cannot be proposed: nobody could say which. */
function namedWords(rules: CompiledRules, fact: number): readonly (string | boolean)[] {
  const whens = [...rules.routes.flatMap(({ when }) => when ?? []), ...rules.impossible];
  const asking = whens.filter(({ facts }) => facts.includes(fact));
  const tests = asking.flatMap(({ tests: own, any }) => [...own, ...any.flat()]).filter((test) => test.fact === fact);
  return tests.flatMap(({ accepts }) => (accepts.kind === 'values' ? [...accepts.values] : []));
}

/** In each interval between borders the value nearest to the current one; without one the border itself. */
function unitsFor(type: OrderedType, current: Answer, tests: readonly CompiledTest[]): readonly number[] {
  return betweenBorders(type, tests).map(({ lo, hi, isLowest, isHighest }) => {
    if (current.kind === 'value' && typeof current.value === 'number') return Math.min(Math.max(current.value, lo), hi);
    if (!isLowest) return lo;
    return isHighest ? Math.max(lo, 0) : hi;
  });
}

/** The current set with every combination of the named flags, or with few of them toggled. */
function flagSets(current: readonly string[], tests: readonly CompiledTest[]): readonly (readonly string[])[] {
  const named = [...new Set(tests.flatMap(({ accepts }) => (accepts.kind === 'set' ? accepts.values : [])))];
  const most = named.length <= MOST_FREE_FLAGS ? named.length : MOST_TOGGLED;
  return toggles(named, most).map((toggled) => {
    const kept = current.filter((flag) => !toggled.includes(flag));
    return [...kept, ...toggled.filter((flag) => !current.includes(flag))].sort();
  });
}

/** The subsets of at most `most` flags. */
function toggles(flags: readonly string[], most: number): readonly (readonly string[])[] {
  const [first, ...rest] = flags;
  if (first === undefined || most === 0) return [[]];
  return [...toggles(rest, most), ...toggles(rest, most - 1).map((toggled) => [first, ...toggled])];
}
