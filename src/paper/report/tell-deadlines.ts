// The section about deadlines: how each step and each state kept its own.

import { barsOf, number, spreadCells, text } from './bars-of.ts';
import { compareNames } from './counting.ts';
import type { LateCount, Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { percentInWords, stepInWords, waitInWords } from './report-wording.ts';
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
        inCourse(
          steps.map(({ step, ...one }) => ({ ...one, at: stageOf(step), name: stepInWords(step, wording) })),
          wording,
        ),
        overdue.steps,
        wording,
      ),
      deadlineTable(
        say('report_states'),
        say('report_col_state'),
        inCourse(
          states.map((one) => ({ ...one, at: one.state, name: waitInWords(one, wording) })),
          wording,
        ),
        overdue.states,
        wording,
      ),
    ],
  };
}

/** As a contract comes by them. */
function inCourse<Row extends { readonly at: string; readonly name: string }>(
  rows: readonly Row[],
  { placeOf }: ReportWording,
): readonly Row[] {
  return rows.toSorted((a, b) => placeOf(a.at) - placeOf(b.at) || compareNames(a.at, b.at));
}

function stageOf(step: string): string {
  return step.slice(0, step.indexOf('/'));
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
