// A report in words: what is read first, then section by section where contracts are and where their time goes.

import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { Bundle } from '../../domain/bundle.ts';
import { partsSection } from './parts-section.ts';
import type { Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { lengthInWords, percentInWords, reportWording } from './report-wording.ts';
import { deadlinesSection } from './tell-deadlines.ts';
import { lettersSection, loadSection, papersSection } from './tell-load.ts';
import { reasonsSection, returnsSection } from './tell-returns.ts';
import type { Figure, ReportSection, ToldReport } from './told-report.ts';
import { routesSection, whereSection } from './where-section.ts';

/** `bundle`: the newest rules, for their titles; `time`: of the calendar by which all was counted. */
export type Telling = { readonly bundle: Bundle; readonly time: WorkingTime; readonly language: Language };

export function tellReport(report: Report, { bundle, time, language }: Telling): ToldReport {
  const wording = reportWording(bundle, time, language);
  const isEmpty = report.cases.length === 0;
  return {
    language,
    title: wording.say('report_title'),
    subtitles: [...subtitles(report, wording), ...(isEmpty ? [wording.say('report_nothing')] : [])],
    contents: wording.say('report_contents'),
    legend: { good: wording.say('report_in_time'), late: wording.say('report_not_in_time') },
    figures: isEmpty ? [] : figures(report, wording),
    sections: isEmpty ? [] : sections(report, wording),
  };
}

/** Sections without anything to show say so: that nothing was returned is news. */
function sections(report: Report, wording: ReportWording): readonly ReportSection[] {
  const told = [
    whereSection(report, wording),
    partsSection(report, wording),
    deadlinesSection(report, wording),
    returnsSection(report, wording),
    reasonsSection(report, wording),
    loadSection(report, wording),
    papersSection(report, wording),
    lettersSection(report, wording),
    routesSection(report, wording),
  ];
  return told.map((section) => {
    const tables = section.tables.filter(({ rows }) => rows.length > 0);
    return tables.length > 0
      ? { ...section, tables }
      : { ...section, tables, notes: [wording.say('report_none'), ...section.notes.slice(1)] };
  });
}

function subtitles({ period, only, contracts }: Report, wording: ReportWording): readonly string[] {
  const { say, names, moment, calendar, dayMinutes } = wording;
  const until = moment(period.until);
  const { erased, unreadable } = contracts;
  return [
    period.since === undefined
      ? say('report_up_to', { until })
      : say('report_period', { since: moment(period.since), until }),
    ...(only.route === undefined ? [] : [say('report_only_route', { name: names.route(only.route) })]),
    ...(only.curator === undefined ? [] : [say('report_only_curator', { name: names.person(only.curator) })]),
    ...(only.client === undefined ? [] : [say('report_only_client', { name: only.client })]),
    say('report_time', { calendar, hours: lengthInWords(dayMinutes, { ...wording, dayMinutes: dayMinutes + 1 }) }),
    ...(erased === 0
      ? []
      : [say(only.client === undefined ? 'report_erased' : 'report_erased_left_out', { count: erased })]),
    ...(unreadable === 0 ? [] : [say('report_unreadable', { count: unreadable })]),
  ];
}

function figures(report: Report, wording: ReportWording): readonly Figure[] {
  const { contracts, where, cycle, overdue, returns } = report;
  const { say } = wording;
  const { begun, registered, rejected, withdrawn, underWay } = contracts;
  const late = where.reduce((sum, one) => sum + one.late, 0);
  const first = returns.first.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      value: String(registered),
      label: say('report_registered'),
      note: say('report_registered_note', { begun, rejected, withdrawn }),
    },
    cycleFigure(cycle, wording),
    {
      value: percentInWords(overdue.steps.late, overdue.steps.ended, wording),
      label: say('report_late_steps'),
      note: say('report_of', { count: overdue.steps.late, all: overdue.steps.ended }),
    },
    {
      value: percentInWords(first, returns.judged, wording),
      label: say('report_first_returned'),
      note: say('report_of', { count: first, all: returns.judged }),
    },
    {
      value: String(underWay),
      label: say('report_under_way'),
      note: late === 0 ? say('report_under_way_in_time') : say('report_under_way_note', { count: late }),
      ...(late === 0 ? {} : { tone: 'bad' as const }),
    },
  ];
}

function cycleFigure({ minutes }: Report['cycle'], wording: ReportWording): Figure {
  const { say } = wording;
  if (minutes === undefined) return { value: '–', label: say('report_cycle'), note: say('report_cycle_none') };
  const { median, p85, max } = minutes;
  return {
    value: lengthInWords(median, wording),
    label: say('report_cycle'),
    note: say('report_cycle_note', { most: lengthInWords(p85, wording), max: lengthInWords(max, wording) }),
  };
}
