// The section about time: what the time of registered contracts went into.

import { number, spreadCells, text } from './bars-of.ts';
import type { Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { calendarDaysInWords, exactLengthInWords, percentsOf } from './report-wording.ts';
import { TIME_PARTS } from './time-part.ts';
import type { ReportSection, Segment } from './told-report.ts';

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
      exactLengthInWords(sums[index] ?? 0, wording),
      percent,
      ...spreadCells(cycle.partMinutes[part], ['median', 'p85', 'max'], wording),
    ],
  }));
  const total = {
    cells: [
      say('report_total'),
      exactLengthInWords(whole, wording),
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
