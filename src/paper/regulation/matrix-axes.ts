// The axes of the matrix: which facts it is spread over, and where the rules cut them.

import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import { HIGHEST } from '../../decide/compile/compiled-rules.ts';
import type { When } from '../../domain/condition.ts';
import type { Answer, FactDeclaration, Value } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { AnswerRange } from '../../domain/plan.ts';

/** One stop on an axis: answers that no rule tells apart, and one of them. */
export type Stop = { readonly range: AnswerRange; readonly answer: Answer };
export type MatrixAxis = { readonly fact: FactDeclaration; readonly stops: readonly Stop[] };

/** `rows`: an amount; `columns` and `tables`: choices. Those that routes ask about most; missing where they ask about none. */
export type MatrixAxes = {
  readonly rows?: MatrixAxis;
  readonly columns?: MatrixAxis;
  readonly tables?: MatrixAxis;
};

/** Chooses the axes and cuts them at every border that any rule in force names. */
export function matrixAxes(rules: CompiledRules): MatrixAxes {
  const asked = timesAsked(rules);
  const ranked = rules.facts
    .filter(({ fact }) => (asked.get(fact) ?? 0) > 0)
    .toSorted((a, b) => (asked.get(b.fact) ?? 0) - (asked.get(a.fact) ?? 0));
  const amount = ranked.find(({ type, origin }) => type === 'money' && origin === 'contract');
  const [kind, side] = ranked.filter(({ type, options }) => type === 'choice' && options.length > 1);
  return {
    ...(amount === undefined ? {} : { rows: { fact: amount, stops: amountStops(rules, amount) } }),
    ...(kind === undefined ? {} : { columns: { fact: kind, stops: optionStops(kind) } }),
    ...(side === undefined ? {} : { tables: { fact: side, stops: optionStops(side) } }),
  };
}

/** How often routes ask about each fact. */
function timesAsked({ routes }: CompiledRules): ReadonlyMap<FactId, number> {
  const times = new Map<FactId, number>();
  for (const { rule } of routes) {
    for (const fact of factsOf(rule.when)) times.set(fact, (times.get(fact) ?? 0) + 1);
  }
  return times;
}

function factsOf(when: When | undefined): ReadonlySet<FactId> {
  const tests = when === undefined ? [] : [...when.tests, ...(when.any ?? []).flatMap((block) => block.tests)];
  return new Set(tests.map(({ fact }) => fact));
}

/** The answer of a contract as given, confirmed. */
export function given(value: Value): Answer {
  return { kind: 'value', value, setBy: 'file', confirmed: true };
}

export const NONE: Answer = { kind: 'absent', setBy: 'file', confirmed: true };

function optionStops({ options, optional }: FactDeclaration): readonly Stop[] {
  const stops = options.map(
    ({ option }): Stop => ({ range: { kind: 'values', values: [option] }, answer: given(option) }),
  );
  return optional ? [...stops, { range: { kind: 'absent' }, answer: NONE }] : stops;
}

/** From zero up, cut wherever a test begins or ends to hold: within a piece no rule tells two amounts apart. */
function amountStops(rules: CompiledRules, fact: FactDeclaration): readonly Stop[] {
  const index = rules.factIndex.get(fact.fact);
  const tests = rules.whens
    .flatMap((when) => [...when.tests, ...when.any.flat()])
    .filter((test) => test.fact === index);
  const cuts = new Set(
    tests.flatMap(({ accepts }) =>
      accepts.kind === 'intervals' ? accepts.intervals.flatMap(({ lo, hi }) => [lo, hi + 1]) : [],
    ),
  );
  const starts = [0, ...[...cuts].filter((cut) => cut > 0 && cut < HIGHEST).sort((a, b) => a - b)];
  const pieces = starts.map((from, position): Stop => {
    const next = starts[position + 1];
    const range = {
      kind: 'interval',
      ...(from === 0 ? {} : { from }),
      ...(next === undefined ? {} : { to: next - 1 }),
    } as const;
    return { range, answer: given(from) };
  });
  return fact.optional ? [{ range: { kind: 'absent' }, answer: NONE }, ...pieces] : pieces;
}
