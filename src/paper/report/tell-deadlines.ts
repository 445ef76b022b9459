// The section about deadlines: how each step and each state kept its own.

import type { LateCount, Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { percentInWords, stepInWords, waitInWords } from './report-wording.ts';
import { barsOf, number, spreadCells, text } from './tables.ts';
import type { ReportSection, ReportTable } from './told-report.ts';

export function deadlinesSection({ steps, states, overdue }: Report, wording: ReportWording): ReportSection {
  const { say } = wording;
  return {
    id: 'deadlines',
    title: say('report_deadlines'),
    notes: [say('report_deadlines_note')],
    tables: [
      deadlineTable(
        say('report_steps'),
        say('report_col_step'),
        steps.map(({ step, ...one }) => ({ ...one, name: stepInWords(step, wording) })),
        overdue.steps,
        wording,
      ),
      deadlineTable(
        say('report_states'),
        say('report_col_state'),
        states.map((one) => ({ ...one, name: waitInWords(one, wording) })),
        overdue.states,
        wording,
      ),
    ],
  };
}

type Row = { readonly name: string; readonly deadline: LateCount } & Pick<Report['steps'][number], 'minutes'>;

function deadlineTable(
  title: string,
  of: string,
  rows: readonly Row[],
  all: LateCount,
  wording: ReportWording,
): ReportTable {
  const { say } = wording;
  const shown = rows.filter(({ deadline }) => deadline.ended + deadline.openLate > 0);
  const bars = barsOf(shown, ({ deadline }) => ({ size: deadline.ended, late: deadline.late }));
  return {
    title,
    columns: [
      text(of),
      number(say('report_col_ended')),
      number(say('report_col_took')),
      number(say('report_col_late_share')),
      number(say('report_col_late_by')),
      number(say('report_col_late_now')),
    ],
    rows: [
      ...shown.map(({ name, deadline, minutes }, index) => ({
        cells: [
          name,
          String(deadline.ended),
          ...spreadCells(minutes, ['median'], wording),
          ...lateCells(deadline, wording),
        ],
        ...bars[index],
      })),
      ...(shown.length < 2
        ? []
        : [{ cells: [say('report_total'), String(all.ended), '', ...lateCells(all, wording)] }]),
    ],
  };
}

function lateCells({ ended, late, by, openLate }: LateCount, wording: ReportWording): readonly string[] {
  const share = ended === 0 ? '–' : `${late} (${percentInWords(late, ended, wording)})`;
  return [late === 0 && ended > 0 ? '0' : share, ...spreadCells(by, ['median'], wording), String(openLate)];
}
