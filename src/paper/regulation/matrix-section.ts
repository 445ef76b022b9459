// Who approves what, by amount and kind of contract: decided by the rules themselves, at every border that they name.

import { compileRules } from '../../decide/compile/compile-rules.ts';
import type { CompiledRules } from '../../decide/compile/compiled-rules.ts';
import type { Outline } from '../../decide/outline.ts';
import { rangeInWords } from '../../diagnostics/wording/range-in-words.ts';
import { answerInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { AnswerRange } from '../../domain/plan.ts';
import { joinProse } from './compose-prose.ts';
import type { MatrixAxes, MatrixAxis, Stop } from './matrix-axes.ts';
import { matrixAxes } from './matrix-axes.ts';
import type { MatrixTable } from './matrix-cells.ts';
import { fixedAnswers, isReadable, matrixTables } from './matrix-cells.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Prose } from './regulation.ts';
import type { Writing } from './writing.ts';
import { anchorOf } from './writing.ts';

/** The section of the matrix; empty for rules without routes in force. */
export function matrixSection(writing: Writing): Draft {
  const rules = compileRules(writing.bundle, writing.asOf);
  return {
    id: 'matrix',
    title: writing.heading('matrix'),
    blocks: rules.routes.length === 0 ? [] : matrixBlocks(rules, writing),
    sections: [],
  };
}

function matrixBlocks(rules: CompiledRules, writing: Writing): readonly Block[] {
  const { frame, day, asOf } = writing;
  const axes = matrixAxes(rules);
  if (!isReadable(axes)) return [paragraph(frame('matrix_too_large'))];
  const fixed = fixedAnswers(rules, axes);
  const tables = matrixTables(rules, axes, fixed, asOf);
  return [
    paragraph(frame('matrix_intro', { day: day(asOf), answers: fixedProse(fixed, writing) })),
    paragraph(legend(tables, writing)),
    ...tables.flatMap((table) => tableBlocks(axes, table, writing)),
  ];
}

function paragraph(prose: Prose): Block {
  return { kind: 'paragraph', prose };
}

/** On one line: they are many, and each is short. */
function fixedProse(fixed: ReadonlyMap<FactId, Answer>, writing: Writing): Prose {
  const { names, say, frame, language } = writing;
  if (fixed.size === 0) return frame('matrix_none');
  const answers = [...fixed].flatMap(([id, answer]) => {
    const fact = names.fact(id);
    if (fact === undefined) return [];
    const words = answerInWords(fact, answer, names, language);
    const said = fact.confirmedBy === undefined ? words : frame('matrix_confirmed', { answer: words });
    return [say('test', { fact: fact.title, test: said })];
  });
  return joinProse(answers, '; ');
}

function tableBlocks(axes: MatrixAxes, table: MatrixTable, writing: Writing): readonly Block[] {
  const heading =
    axes.tables === undefined ? '' : `${axes.tables.fact.title}: ${labels(axes.tables, table.tables, writing)}`;
  const corner = axes.rows?.fact.title ?? '';
  const head = table.columns.map((stops) => (axes.columns === undefined ? '' : labels(axes.columns, stops, writing)));
  return [
    ...(heading === '' ? [] : [{ kind: 'heading', text: heading } as const]),
    {
      kind: 'table',
      head: [corner, ...head],
      rows: table.rows.map(({ stops, cells }) => [
        [[{ strong: rowLabel(axes.rows, stops, writing) }]],
        ...cells.map((cell) => cellOf(cell, writing)),
      ]),
    },
  ];
}

function labels(axis: MatrixAxis, stops: readonly Stop[], { names, language }: Writing): string {
  return stops.map(({ range }) => rangeInWords(axis.fact, range, names, language)).join(', ');
}

/** Neighbouring pieces as one interval. */
function rowLabel(axis: MatrixAxis | undefined, stops: readonly Stop[], { names, language, heading }: Writing): string {
  const first = stops[0]?.range;
  const last = stops.at(-1)?.range;
  if (axis === undefined || first === undefined || last === undefined) return heading('matrix_any');
  if (first.kind !== 'interval' || last.kind !== 'interval') return heading('matrix_absent');
  return rangeInWords(axis.fact, spanOf(first, last), names, language);
}

type Interval = Extract<AnswerRange, { kind: 'interval' }>;

function spanOf(first: Interval, last: Interval): AnswerRange {
  return {
    kind: 'interval',
    ...(first.from === undefined ? {} : { from: first.from }),
    ...(last.to === undefined ? {} : { to: last.to }),
  };
}

function cellOf(cell: Outline, writing: Writing): Cell {
  const { frame, routes } = writing;
  switch (cell.outcome) {
    case 'decided':
      return [routeLink(cell, writing), ...approverLines(cell, writing)];
    case 'impossible':
      return [frame('matrix_impossible')];
    case 'gap':
      return [frame('matrix_gap')];
    case 'overlap':
      return [frame('matrix_overlap', { routes: routes(cell.possible) })];
    case 'undecided':
      return [frame('matrix_undecided', { routes: routes(cell.possible) })];
  }
}

function routeLink({ route = '' }: { readonly route?: string }, { names }: Writing): Prose {
  return [{ link: anchorOf.route(route), text: names.route(route) }];
}

function approverLines({ approvers, route }: Outline, writing: Writing): readonly Prose[] {
  const { frame, names } = writing;
  const lines = approvers.map(({ stage, roles, open }) => {
    const possibly = open.length === 0 ? [] : [frame('matrix_possibly', { roles: open.map(names.role).join(', ') })];
    const choices = choicesIn(stage, route, writing);
    const sure = roles.length === 0 ? [] : [[withChoices(roles, choices, writing).join(', ')]];
    return frame('matrix_stage', { stage: names.stage(stage), roles: joinProse([...sure, ...possibly], '; ') });
  });
  return lines.length === 0 ? [frame('matrix_nobody')] : lines;
}

/** Steps of the stage of which one of several roles is enough; empty where a step of one role asks any of them too. */
function choicesIn(stage: string, route: string | undefined, { bundle }: Writing): readonly (readonly string[])[] {
  const { routes, amendments } = bundle.decisions;
  const own = routes.filter((rule) => rule.route === route).flatMap(({ stages }) => stages);
  const touching = amendments.filter((rule) => rule.routes.some((one) => one === route));
  const added = touching.flatMap(({ changes }) => changes);
  const steps = [
    ...[...own, ...added.flatMap((change) => (change.kind === 'add_stage' ? [change.stage] : []))]
      .filter((rule) => rule.stage === stage)
      .flatMap((rule) => rule.steps),
    ...added.flatMap((change) => (change.kind === 'add' && change.to === stage ? [change.step] : [])),
  ].filter(({ act }) => act === 'approve');
  return steps
    .filter(({ roles, atLeast }) => roles.length > 1 && atLeast === 1)
    .map(({ roles }) => roles)
    .filter((roles) => steps.every((step) => step.roles === roles || !step.roles.some((role) => roles.includes(role))));
}

/** `Юрист, Финансист или Казначей`: the roles of a choice in one place. */
function withChoices(
  roles: readonly string[],
  choices: readonly (readonly string[])[],
  writing: Writing,
): readonly string[] {
  const whole = choices.filter((choice) => choice.every((role) => roles.includes(role)));
  const single = roles.filter((role) => !whole.some((choice) => choice.includes(role)));
  return [...single.map(writing.names.role), ...whole.map(writing.roles)];
}

function legend(tables: readonly MatrixTable[], { frame, names, quoted }: Writing): Prose {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const unknown = [...new Set(cells.flatMap((cell) => cell.unknown))].sort();
  const facts = unknown.map((fact) => quoted(names.factTitle(fact))).join(', ');
  const sentences = [
    unknown.length === 0 ? frame('matrix_also_sure') : frame('matrix_also', { facts }),
    ...(cells.some(({ outcome }) => outcome === 'impossible') ? [frame('matrix_dash')] : []),
  ];
  return joinProse(sentences, ' ');
}
