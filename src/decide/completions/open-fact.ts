// An unanswered fact as variables with finitely many classes: answers that no test at hand tells apart are one class.

import type { Bundle } from '../../domain/bundle.ts';
import type { Answer, FactDeclaration, OrderedType, Value } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { AnswerRange } from '../../domain/plan.ts';
import type { CompiledTest } from '../compile/compiled-rules.ts';
import { betweenBorders } from './between-borders.ts';
import type { Condition, Conjunction, Literal } from './condition.ts';
import { distinctSets, listCombinations } from './list-combinations.ts';
import { possibleWords } from './possible-words.ts';

/** `answer` stands for all of the class; it is as if its role had confirmed it. */
export type AnswerClass = { readonly answer: Answer; readonly range: AnswerRange };

/** `classes` are ascending for ordered facts, "there is none" last. */
export type Variable = { readonly fact: number; readonly classes: readonly AnswerClass[] };

export type OpenFact = {
  readonly variables: readonly Variable[];
  /** A test as conjunctions of which one has to hold: one for most tests, one per flag for "has any of". */
  readonly alternatives: (test: CompiledTest) => readonly Conjunction[];
  /** What the variables cannot be at once: a fact that is absent has no flags. */
  readonly excluded: readonly Condition[];
};

/** What a fact's variables are made from; `first` is the number of the first one. */
export type Opening = {
  readonly bundle: Bundle;
  readonly fact: number;
  readonly declaration: FactDeclaration;
  readonly tests: readonly CompiledTest[];
  readonly first: number;
  /** That there is none yet, and what it can still be. */
  readonly answer: Answer;
};

/** The variables of an unanswered fact on which the tests hang. */
export function openFact(opening: Opening): OpenFact {
  const { type } = opening.declaration;
  if (type === 'choices' || type === 'codes') return flagFact(opening);
  if (isOrdered(type)) return singleFact(opening, pieces(type, opening.tests));
  return singleFact(opening, type === 'lists' ? listClasses(opening) : wordClasses(opening));
}

/** One variable; a test allows the classes whose answer it accepts. */
function singleFact({ fact, declaration, first }: Opening, values: readonly AnswerClass[]): OpenFact {
  const classes = declaration.optional ? [...values, ABSENT] : values;
  const known = new Map<string, readonly Conjunction[]>();
  return {
    variables: [{ fact, classes }],
    alternatives: (test) => {
      const key = keyOf(test);
      const before = known.get(key);
      if (before !== undefined) return before;
      const allowed = Uint8Array.from(classes, ({ answer }) => (test.holds(answer) === 'true' ? 1 : 0));
      const alternatives = [[{ variable: first, allowed }]];
      known.set(key, alternatives);
      return alternatives;
    },
    excluded: [],
  };
}

/** The same for tests that accept the same answers: many rules share a border, and then they share a literal. */
function keyOf({ accepts }: CompiledTest): string {
  switch (accepts.kind) {
    case 'intervals':
      return `${accepts.absent} ${accepts.intervals.map(({ lo, hi }) => `${lo} ${hi}`).join()}`;
    case 'values':
      return `${accepts.absent} ${accepts.negated} ${JSON.stringify([...accepts.values])}`;
    case 'set':
      return `${accepts.absent} ${accepts.word} ${accepts.values.join()}`;
  }
}

const ABSENT: AnswerClass = {
  answer: { kind: 'absent', setBy: 'person', confirmed: true },
  range: { kind: 'absent' },
};

function given(value: Value): Answer {
  return { kind: 'value', value, setBy: 'person', confirmed: true };
}

/** The intervals between the borders that the tests name. */
function pieces(type: OrderedType, tests: readonly CompiledTest[]): readonly AnswerClass[] {
  return betweenBorders(type, tests).map(({ lo, hi, isLowest, isHighest }) => ({
    answer: given(lo),
    range: { kind: 'interval', ...(isLowest ? {} : { from: lo }), ...(isHighest ? {} : { to: hi }) },
  }));
}

/** A word that no rule names, where a fact's words cannot be listed. */
const UNNAMED_WORD = '\u0000';

/** Each word that a test names, and all others together if there are any. */
function wordClasses({ declaration, bundle, tests, answer }: Opening): readonly AnswerClass[] {
  const named = new Set(tests.flatMap(({ accepts }) => (accepts.kind === 'values' ? [...accepts.values] : [])));
  const possible = possibleWords(declaration, bundle, answer);
  const classes = (possible ?? [...named]).filter((word) => named.has(word)).map(wordClass);
  const other = possible === undefined ? UNNAMED_WORD : possible.find((word) => !named.has(word));
  return other === undefined ? classes : [...classes, { answer: given(other), range: { kind: 'other_values' } }];
}

function wordClass(word: string | boolean): AnswerClass {
  return { answer: given(word), range: { kind: 'values', values: [word] } };
}

/** The combinations of named lists that occur. */
function listClasses({ bundle, tests }: Opening): readonly AnswerClass[] {
  const named = new Set(flagsOf(tests));
  const sets = listCombinations(bundle.decisions.clientLists).map((set) => set.filter((list) => named.has(list)));
  return distinctSets(sets).map((has) => ({
    answer: given(has),
    range: { kind: 'set', has, hasNot: [...named].filter((list) => !has.includes(list)).sort() },
  }));
}

function flagsOf(tests: readonly CompiledTest[]): readonly string[] {
  return tests.flatMap(({ accepts }) => (accepts.kind === 'set' ? accepts.values : []));
}

const OFF = Uint8Array.of(1, 0);
const ON = Uint8Array.of(0, 1);

/** A yes/no variable for each named flag and, where a test asks for it, one for "there is none": never one for each subset. */
function flagFact({ fact, declaration, tests, first }: Opening): OpenFact {
  const flags = [...new Set(flagsOf(tests))].sort();
  const asksAbsence = declaration.optional && tests.some(asksPresence);
  const variables = flags.map((flag): Variable => ({ fact, classes: [flagClass(flag, OFF), flagClass(flag, ON)] }));
  const absence = first + flags.length;
  const literal = (flag: string, allowed: Uint8Array): Literal => ({ variable: first + flags.indexOf(flag), allowed });
  const absenceIs = (wanted: boolean): Literal => ({ variable: absence, allowed: wanted ? ON : OFF });
  return {
    variables: asksAbsence ? [...variables, { fact, classes: [PRESENT, ABSENT] }] : variables,
    alternatives: (test) => {
      const { accepts } = test;
      if (accepts.kind !== 'set') throw new Error(`a test of another type on the set ${declaration.fact}`);
      if (asksPresence(test)) return asksAbsence ? [[absenceIs(accepts.absent)]] : settled(!accepts.absent);
      if (accepts.word === 'any') return accepts.values.map((flag) => [literal(flag, ON)]);
      return [accepts.values.map((flag) => literal(flag, accepts.word === 'all' ? ON : OFF))];
    },
    excluded: asksAbsence ? flags.map((flag) => ({ literals: [literal(flag, ON), absenceIs(true)], groups: [] })) : [],
  };
}

/** A test that nothing decides: one conjunction that always holds, or none. */
function settled(holds: boolean): readonly Conjunction[] {
  return holds ? [[]] : [];
}

/** `absent` and its negation are sets of no values. */
function asksPresence({ accepts }: CompiledTest): boolean {
  return accepts.kind === 'set' && accepts.values.length === 0;
}

const PRESENT: AnswerClass = { answer: given([]), range: { kind: 'set', has: [], hasNot: [] } };

function flagClass(flag: string, state: Uint8Array): AnswerClass {
  const isOn = state === ON;
  return {
    answer: given(isOn ? [flag] : []),
    range: { kind: 'set', has: isOn ? [flag] : [], hasNot: isOn ? [] : [flag] },
  };
}
