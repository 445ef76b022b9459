// What the rules decide at every crossing of the matrix, with everything else held fixed.

import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import type { Outline } from '../../decide/outline.ts';
import { outline } from '../../decide/outline.ts';
import type { Day } from '../../domain/day.ts';
import type { Answer, FactDeclaration } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { MatrixAxes, MatrixAxis, Stop } from './matrix-axes.ts';
import { given, NONE } from './matrix-axes.ts';

/** A table of outlines: `cells[row][column]`. Neighbouring stops that no cell tells apart are one line; columns and tables likewise. */
export type MatrixTable = {
  readonly tables: readonly Stop[];
  readonly columns: readonly (readonly Stop[])[];
  readonly rows: readonly { readonly stops: readonly Stop[]; readonly cells: readonly Outline[] }[];
};

/** The most crossings that are decided; a matrix beyond is no longer read by anyone. */
const MOST_CROSSINGS = 5000;

/** True while the matrix is small enough to be written. */
export function isReadable({ rows, columns, tables }: MatrixAxes): boolean {
  return stopsOf(rows).length * stopsOf(columns).length * stopsOf(tables).length <= MOST_CROSSINGS;
}

/** Decides every crossing. `fixed`: answers to the facts that are no axis. */
export function matrixTables(
  rules: CompiledRules,
  axes: MatrixAxes,
  fixed: ReadonlyMap<FactId, Answer>,
  asOf: Day,
): readonly MatrixTable[] {
  const decided = stopsOf(axes.tables).map((table) => {
    const rows = stopsOf(axes.rows).map((row) =>
      stopsOf(axes.columns).map((column) => {
        const answers = new Map(fixed);
        for (const [axis, stop] of [
          [axes.tables, table],
          [axes.rows, row],
          [axes.columns, column],
        ] as const) {
          if (axis !== undefined && stop !== undefined) answers.set(axis.fact.fact, stop.answer);
        }
        return outline(rules, answers, asOf);
      }),
    );
    return { table, rows };
  });
  return groupedBy(decided, ({ rows }) => keyOf(rows)).map((group) => {
    const rows = group[0]?.rows ?? [];
    return mergedTable(
      axes,
      rows,
      group.flatMap(({ table }) => table ?? []),
    );
  });
}

/** A missing axis has one stop that says nothing. */
function stopsOf(axis: MatrixAxis | undefined): readonly (Stop | undefined)[] {
  return axis?.stops ?? [undefined];
}

function mergedTable(axes: MatrixAxes, rows: readonly (readonly Outline[])[], tables: readonly Stop[]): MatrixTable {
  const columns = stopsOf(axes.columns).map((stop, at) => ({ stop, at, key: keyOf(rows.map((row) => row[at])) }));
  const kept = groupedBy(columns, ({ key }) => key);
  const lines = stopsOf(axes.rows).map((stop, at) => {
    const cells = kept.flatMap(([first]) => rows[at]?.[first?.at ?? 0] ?? []);
    return { stop, cells, key: `${stop?.range.kind} ${keyOf(cells)}` };
  });
  return {
    tables,
    columns: kept.map((group) => group.flatMap(({ stop }) => stop ?? [])),
    rows: runsOf(lines).map((run) => ({ stops: run.flatMap(({ stop }) => stop ?? []), cells: run[0]?.cells ?? [] })),
  };
}

function keyOf(value: unknown): string {
  return JSON.stringify(value);
}

/** Groups in the order of their first member. */
function groupedBy<Member>(members: readonly Member[], keyOfMember: (member: Member) => string): readonly Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOfMember(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}

/** Stretches of neighbours that are the same: amounts stay in order. */
function runsOf<Line extends { readonly key: string }>(lines: readonly Line[]): readonly Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[0]?.key === line.key) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/**
 * The answers that the matrix holds fixed: those of the policy's typical contract, defaults, on no list, in the policy's currency.
 * What is in none of these stays unanswered, and a cell says what hangs on it.
 */
export function fixedAnswers(rules: CompiledRules, { rows, columns, tables }: MatrixAxes): ReadonlyMap<FactId, Answer> {
  const { policy } = rules.bundle.decisions;
  const typical = new Map(policy.typical.map(({ fact, value }) => [fact, value === 'absent' ? NONE : given(value)]));
  const free = new Set([rows, columns, tables].flatMap((axis) => axis?.fact.fact ?? []));
  const naming = new Set(
    [...rules.roles.values()].flatMap(({ rule }) => (rule.resolves.kind === 'person_fact' ? rule.resolves.fact : [])),
  );
  return new Map(
    rules.facts.flatMap((fact): (readonly [FactId, Answer])[] => {
      const nobody = naming.has(fact.fact) ? nobodyNamed(fact) : undefined;
      const answer = typical.get(fact.fact) ?? ordinaryAnswer(fact, policy.currency) ?? nobody;
      return answer === undefined || free.has(fact.fact) ? [] : [[fact.fact, answer]];
    }),
  );
}

/** A role that a fact names falls to its stand-in while nobody is named: the table then holds for that. */
function nobodyNamed({ optional }: FactDeclaration): Answer {
  return optional ? NONE : { kind: 'unanswered', why: 'not_given' };
}

function ordinaryAnswer(fact: FactDeclaration, currency: string): Answer | undefined {
  if (fact.default !== undefined) return given(fact.default);
  if (fact.type === 'lists') return given([]);
  return fact.type === 'codes' && fact.builtIn ? given([currency]) : undefined;
}
