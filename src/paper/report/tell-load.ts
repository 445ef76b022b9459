// Sections about load, papers that held contracts up, and letters.

import { barsOf, number, spreadCells, text } from './bars-of.ts';
import type { LoadCount, Report } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { limited } from './report-wording.ts';
import type { ReportSection, ReportTable } from './told-report.ts';

const MOST_ROWS = 40;

export function loadSection({ load }: Report, wording: ReportWording): ReportSection {
  const { say, names } = wording;
  const people = load.people.map((one) => ({ ...one, also: one.roles.map((role) => names.role(role)).join(', ') }));
  return {
    id: 'load',
    title: say('report_load'),
    notes: [say('report_load_note')],
    tables: [
      loadTable(say('report_roles'), [say('report_col_role')], load.roles, ({ role }) => [names.role(role)], wording),
      loadTable(
        say('report_people'),
        [say('report_col_person'), say('report_col_role')],
        people,
        ({ person, also }) => [names.person(person), also],
        wording,
      ),
    ],
  };
}

function loadTable<Row extends LoadCount>(
  title: string,
  heads: readonly string[],
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
  wording: ReportWording,
): ReportTable {
  const { say } = wording;
  const bars = barsOf(rows, ({ asked }) => ({ size: asked }));
  const table = {
    title,
    columns: [
      ...heads.map(text),
      number(say('report_col_asked')),
      number(say('report_col_decided')),
      number(say('report_col_to_take')),
      number(say('report_col_to_decide')),
      number(say('report_col_open')),
      number(say('report_col_taken')),
    ],
    rows: rows.map((row, index) => ({
      cells: [
        ...namesOf(row),
        String(row.asked),
        String(row.decided),
        ...spreadCells(row.toTake, ['median'], wording),
        ...spreadCells(row.toDecide, ['median'], wording),
        String(row.open),
        String(row.taken),
      ],
      ...bars[index],
    })),
  };
  return limited(table, MOST_ROWS);
}

export function papersSection({ papers }: Report, wording: ReportWording): ReportSection {
  const { say, names } = wording;
  const bars = barsOf(papers, ({ waits }) => ({ size: waits }));
  const table = {
    columns: [
      text(say('report_col_document')),
      number(say('report_col_waits')),
      number(say('report_col_contracts')),
      text(say('report_col_wrong')),
    ],
    rows: papers.map(({ document, waits, contracts, states }, index) => ({
      cells: [
        names.document(document),
        String(waits),
        String(contracts),
        states.map(({ state, count }) => say('report_times', { what: say(`state_${state}`), count })).join(', '),
      ],
      ...bars[index],
    })),
  };
  return {
    id: 'papers',
    title: say('report_papers'),
    notes: [say('report_papers_note')],
    tables: [limited(table, MOST_ROWS)],
  };
}

export function lettersSection({ letters }: Report, wording: ReportWording): ReportSection {
  const { say } = wording;
  return {
    id: 'letters',
    title: say('report_letters'),
    notes: [],
    tables: [
      {
        columns: [text(say('report_col_letter')), number(say('report_col_drafted')), number(say('report_col_sent'))],
        rows: letters.map(({ purpose, drafted, sent }) => ({
          cells: [say(`report_letter_${purpose}`), String(drafted), String(sent)],
        })),
      },
    ],
  };
}
