// The matrix is true: what a cell says of a contract is what the rules decide for every contract of that cell.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { decide } from '../../../src/decide/decide.ts';
import type { Outline } from '../../../src/decide/outline.ts';
import { outlineOf } from '../../../src/decide/outline.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { ContractFacts } from '../../../src/domain/contract.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import type { FactId, RoleId } from '../../../src/domain/ids.ts';
import type { MatrixAxis, Stop } from '../../../src/paper/regulation/matrix-axes.ts';
import { given, matrixAxes } from '../../../src/paper/regulation/matrix-axes.ts';
import { fixedAnswers, matrixTables } from '../../../src/paper/regulation/matrix-cells.ts';
import { writeRegulation } from '../../../src/paper/regulation/write-regulation.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { arbitraryAnswers } from '../../generators/arbitrary-contract.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { linesOf, sectionOf } from './all-text.ts';
import { dayOf, defaultRules } from './default-rules.ts';

/** One contract of a cell: somewhere in its row's amounts, with one of its column's and table's answers. */
type Probe = { readonly cell: Outline; readonly answers: ReadonlyMap<FactId, Answer> };

/** Contracts of every cell. `others`: answers to what the matrix does not fix. `draw`: 0 the beginning of a row's amounts, 1 their end, more: within. */
function probes(bundle: Bundle, asOf: Day, others: ReadonlyMap<FactId, Answer>, draw: number): readonly Probe[] {
  const rules = compileRules(bundle, asOf);
  const axes = matrixAxes(rules);
  const fixed = fixedAnswers(rules, axes);
  const known = new Map([...others, ...[...fixed].filter(([, answer]) => answer.kind !== 'unanswered')]);
  return matrixTables(rules, axes, fixed, asOf).flatMap(({ tables, columns, rows }) =>
    rows.flatMap(({ stops, cells }) =>
      cells.flatMap((cell, column) =>
        crossings([
          answersOn(axes.tables, tables, draw),
          answersOn(axes.columns, columns[column] ?? [], draw),
          answersOn(axes.rows, stops, draw),
        ]).map((answers) => ({ cell, answers: new Map([...known, ...answers]) })),
      ),
    ),
  );
}

type Answered = readonly (readonly [FactId, Answer])[];

/** An axis that is not there answers nothing, once. */
function answersOn(axis: MatrixAxis | undefined, stops: readonly Stop[], draw: number): readonly Answered[] {
  return axis === undefined ? [[]] : stops.map((stop) => [[axis.fact.fact, within(stop, draw)]]);
}

function crossings(axes: readonly (readonly Answered[])[]): readonly Answered[] {
  return axes.reduce((all, axis) => all.flatMap((one) => axis.map((other) => [...one, ...other])), [
    [],
  ] as readonly Answered[]);
}

function within({ range, answer }: Stop, draw: number): Answer {
  if (range.kind !== 'interval') return answer;
  const from = range.from ?? 0;
  const to = range.to ?? from + 1_000_000_000;
  if (draw < 2) return given(draw === 0 ? from : to);
  return given(from + Math.floor(((to - from) * (draw % 97)) / 97));
}

/** What an open `one_of` may come to. */
function linesOfRole({ decisions }: Bundle, id: RoleId): readonly RoleId[] {
  const resolves = decisions.roles.find(({ role }) => role === id)?.resolves;
  return resolves?.kind === 'one_of' ? resolves.lines.map(({ role }) => role) : [];
}

async function expectTrue(bundle: Bundle, asOf: Day, { cell, answers }: Probe): Promise<void> {
  const contract: ContractFacts = { counterparty: {}, answers, papers: [], rates: [] };
  const decided = outlineOf(await decide(bundle, contract, { asOf }));
  // Further answers may make a contract of the cell one that does not occur.
  if (decided.outcome === 'impossible') return;
  switch (cell.outcome) {
    case 'decided': {
      expect(decided.route).toBe(cell.route);
      const asked = new Map(decided.approvers.map(({ stage, roles }) => [stage, roles]));
      const told = new Map(cell.approvers.map((stage) => [stage.stage, stage]));
      for (const { stage, roles } of cell.approvers) {
        expect(asked.get(stage) ?? []).toEqual(expect.arrayContaining([...roles]));
      }
      for (const [stage, roles] of asked) {
        const { roles: sure = [], open = [] } = told.get(stage) ?? {};
        const allowed = [...sure, ...open.flatMap((role) => [role, ...linesOfRole(bundle, role)])];
        expect(allowed).toEqual(expect.arrayContaining([...roles]));
      }
      return;
    }
    case 'undecided':
      if (decided.route !== undefined) expect(cell.possible).toContain(decided.route);
      return;
    default:
      expect(decided.outcome).toBe(cell.outcome);
  }
}

describe('on random rules', () => {
  it('a cell holds for every contract in it, at the ends of its amounts and between', async () => {
    const drawn = arbitraryBundle().chain((bundle) =>
      fc.record({ bundle: fc.constant(bundle), others: arbitraryAnswers(bundle, 'none'), draw: fc.nat(200) }),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ({ bundle, others, draw }) => {
        const all = probes(bundle, GENERATED_DAY, confirmed(others), draw);
        // A few of each: every probe is a whole decision of json-rules-engine.
        const stride = Math.ceil(all.length / 12);
        for (const probe of all.filter((_, index) => index % stride === 0))
          await expectTrue(bundle, GENERATED_DAY, probe);
      }),
      { numRuns: 40 },
    );
  });
});

function confirmed(answers: ReadonlyMap<FactId, Answer>): ReadonlyMap<FactId, Answer> {
  return new Map(
    [...answers].map(([fact, answer]) => [
      fact,
      answer.kind === 'unanswered' ? answer : { ...answer, confirmed: true },
    ]),
  );
}

describe('of the default rules', () => {
  const asOf = dayOf('2026-03-02');
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await defaultRules(asOf);
  });

  it('is cut at the borders that the rules name, and nowhere else', () => {
    const rows = linesOf(sectionOf(writeRegulation(bundle, asOf, 'ru'), 'matrix'));
    const client = rows.slice(rows.indexOf('Кем нам приходится сторона: Клиент') + 1).slice(0, 6);
    expect(client.map((row) => row.split(' | ')[0])).toEqual([
      'Сумма договора с НДС',
      'нет',
      'меньше 300 000 RUB',
      'от 300 000 RUB, меньше 5 000 000 RUB',
      'от 5 000 000 RUB, меньше 30 000 000 RUB',
      'от 30 000 000 RUB',
    ]);
    expect(client[0]).toBe(
      'Сумма договора с НДС | Оказание услуг, Поставка | Рамочный договор | Соглашение о неразглашении | Дополнительное соглашение',
    );
  });

  it('says which route and approvers, and of whom nobody can be sure', () => {
    const text = linesOf(sectionOf(writeRegulation(bundle, asOf, 'ru'), 'matrix')).join('\n');
    expect(text).toContain(
      'от 5 000 000 RUB, меньше 30 000 000 RUB | Договор с клиентом от предела директора / Согласование: Юрист, Финансист, Клиентский отдел, Руководитель юридического отдела; возможно: Кредитный контролёр / Утверждение: Генеральный директор |',
    );
    expect(text).toContain('Юрист, Ответственный за персональные данные или Юрист по интеллектуальной собственности');
    expect(text).toContain('Наша типовая форма без изменений: да, подтверждено');
    expect(text).toContain('«Просроченная задолженность контрагента»');
  });

  it('holds for the contracts of every cell', async () => {
    const others = new Map<FactId, Answer>();
    for (const probe of probes(bundle, asOf, others, 1)) await expectTrue(bundle, asOf, probe);
  });
});
