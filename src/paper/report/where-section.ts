// Sections about contracts: where they are, and which routes they took.

import { stateInWords } from '../../diagnostics/wording/happening-in-words.ts';
import { barsOf, number, spreadCells, text, time } from './bars-of.ts';
import type { CaseMeasures, Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { clientInWords, lengthInWords, limited } from './report-wording.ts';
import type { ReportSection, ReportTable } from './told-report.ts';

/** More than these nobody goes after at once. */
const LONGEST = 20;

export function whereSection(report: Report, wording: ReportWording): ReportSection {
  const { say } = wording;
  const bars = barsOf(report.where, ({ count, late }) => ({ size: count, late }));
  const states: ReportTable = {
    columns: [
      text(say('report_col_state')),
      number(say('report_col_contracts')),
      number(say('report_col_late')),
      number(say('report_col_there')),
      number(say('report_col_max')),
    ],
    rows: report.where.map(({ state, count, late, minutes }, index) => ({
      cells: [
        stateInWords(state, wording),
        String(count),
        String(late),
        ...spreadCells(minutes, ['median', 'max'], wording),
      ],
      ...bars[index],
    })),
  };
  return {
    id: 'where',
    title: say('report_where'),
    notes: [say('report_where_note', { at: wording.moment(report.period.until) })],
    tables: [states, longest(report, wording)],
  };
}

function longest({ cases }: Report, wording: ReportWording): ReportTable {
  const { say, names } = wording;
  const standing = cases
    .filter(({ state }) => state.kind !== 'final')
    .toSorted((a, b) => (b.inStateMinutes ?? 0) - (a.inStateMinutes ?? 0) || a.since - b.since);
  const table = {
    title: say('report_longest'),
    columns: [
      text(say('report_col_case')),
      text(say('report_col_state')),
      text(say('report_col_client')),
      text(say('report_col_curator')),
      time(say('report_col_since')),
      number(say('report_col_stands')),
      text(say('report_col_late')),
    ],
    rows: standing.map((one) => ({
      cells: [
        one.case,
        stateInWords(one.state, wording),
        clientInWords(one.client, wording),
        names.person(one.curator),
        wording.moment(one.since),
        standsFor(one, wording),
        one.isLate ? say('report_yes_late') : '',
      ],
    })),
  };
  return limited(table, LONGEST);
}

function standsFor({ inStateMinutes }: CaseMeasures, wording: ReportWording): string {
  return inStateMinutes === undefined ? '–' : lengthInWords(inStateMinutes, wording);
}

export function routesSection({ routes, contracts }: Report, wording: ReportWording): ReportSection {
  const { say, names } = wording;
  const bars = barsOf(routes, ({ begun }) => ({ size: begun }));
  return {
    id: 'routes',
    title: say('report_routes'),
    notes: [
      ...(contracts.adopted === 0 ? [] : [say('report_adopted', { count: contracts.adopted })]),
      ...(contracts.migrated === 0 ? [] : [say('report_migrated', { count: contracts.migrated })]),
    ],
    tables: [
      {
        columns: [
          text(say('report_col_route')),
          number(say('report_col_begun')),
          number(say('report_col_registered')),
          number(say('report_col_cycle')),
        ],
        rows: routes.map(({ route, begun, registered, minutes }, index) => ({
          cells: [names.route(route), String(begun), String(registered), ...spreadCells(minutes, ['median'], wording)],
          ...bars[index],
        })),
      },
    ],
  };
}
