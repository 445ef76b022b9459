// Sections about contracts: where they are, where their time goes, which routes they took.

import { stateInWords } from '../../diagnostics/wording/happening-in-words.ts';
import type { CaseMeasures, Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { calendarDaysInWords, clientInWords, lengthInWords, limited, percentsOf } from './report-wording.ts';
import { barsOf, number, spreadCells, text } from './tables.ts';
import { TIME_PARTS } from './time-part.ts';
import type { ReportSection, ReportTable, Segment } from './told-report.ts';

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
      text(say('report_col_since')),
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

export function partsSection({ cycle }: Report, wording: ReportWording): ReportSection {
  const { say } = wording;
  const count = cycle.minutes?.count ?? 0;
  const sums = TIME_PARTS.map((part) => cycle.parts.minutes[part]);
  const percents = percentsOf(sums);
  const whole = sums.reduce((sum, value) => sum + value, 0);
  const segments = TIME_PARTS.map((part, index): Segment => {
    const percent = say('report_percent', { percent: percents[index] ?? 0 });
    return { part, label: say(`report_part_${part}`), share: (sums[index] ?? 0) / Math.max(1, whole), text: percent };
  });
  const rows = segments.map(({ part, label, text: percent }, index) => ({
    part,
    cells: [
      label,
      lengthInWords(sums[index] ?? 0, wording),
      percent,
      ...spreadCells(cycle.partMinutes[part], ['median', 'p85', 'max'], wording),
    ],
  }));
  const total = {
    cells: [
      say('report_total'),
      lengthInWords(whole, wording),
      say('report_percent', { percent: 100 }),
      ...spreadCells(cycle.minutes, ['median', 'p85', 'max'], wording),
    ],
  };
  return {
    id: 'parts',
    title: say('report_parts'),
    notes: [say('report_parts_note', { count }), ...partNotes(cycle, wording)],
    ...(whole === 0 ? {} : { whole: segments.filter(({ share }) => share > 0) }),
    tables: [
      {
        columns: [
          text(say('report_col_part')),
          number(say('report_col_sum')),
          number(say('report_col_share')),
          number(say('report_col_median')),
          number(say('report_col_p85')),
          number(say('report_col_max')),
        ],
        rows: count === 0 ? [] : [...rows, total],
      },
    ],
  };
}

function partNotes({ ms, adopted, unmeasured }: Report['cycle'], wording: ReportWording): readonly string[] {
  const { say } = wording;
  const days = (value: number): string => calendarDaysInWords(value, wording);
  return [
    ...(ms === undefined
      ? []
      : [say('report_cycle_wall', { median: days(ms.median), most: days(ms.p85), max: days(ms.max) })]),
    ...(adopted === 0 ? [] : [say('report_parts_adopted', { count: adopted })]),
    ...(unmeasured === 0 ? [] : [say('report_parts_unmeasured', { count: unmeasured })]),
  ];
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
