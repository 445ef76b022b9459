// Sections about returns: in which round, by whom at once, for what, and of whom.

import { barsOf, number, text } from './bars-of.ts';
import type { Report, ReturnedOf } from './report.ts';
import type { ReportWording } from './report-wording.ts';
import { clientInWords, limited } from './report-wording.ts';
import type { ReportSection, ReportTable } from './told-report.ts';

const MOST_ROWS = 30;
/** Reasons that are named beside a curator, a counterparty or a paper. */
const MOST_REASONS = 3;

export function returnsSection({ returns }: Report, wording: ReportWording): ReportSection {
  const { say, names } = wording;
  const { returns: count, contracts, rejections, granted, first, judged, rounds } = returns;
  const atFirst = first.reduce((sum, one) => sum + one.count, 0);
  const [roundBars, firstBars] = [
    barsOf(rounds, (one) => ({ size: one.returns })),
    barsOf(first, (one) => ({ size: one.count })),
  ];
  return {
    id: 'returns',
    title: say('report_returns'),
    notes: [
      say('report_returns_note', { returns: count, contracts, rejections, granted }),
      say('report_first_note', { count: atFirst, all: judged }),
    ],
    tables: [
      {
        title: say('report_rounds'),
        columns: [
          text(say('report_col_round')),
          number(say('report_col_returns')),
          number(say('report_col_contracts')),
        ],
        rows: rounds.map((one, index) => ({
          cells: [String(one.round), String(one.returns), String(one.contracts)],
          ...roundBars[index],
        })),
      },
      {
        title: say('report_first'),
        columns: [text(say('report_col_by')), number(say('report_col_contracts'))],
        rows: first.map((one, index) => ({
          cells: [names.role(one.role), String(one.count)],
          ...firstBars[index],
        })),
      },
    ],
  };
}

export function reasonsSection({ reasons, returnedBy }: Report, wording: ReportWording): ReportSection {
  const { say, names } = wording;
  const bars = barsOf(reasons, ({ count }) => ({ size: count }));
  const table = {
    columns: [
      text(say('report_col_reason')),
      number(say('report_col_said')),
      number(say('report_col_contracts')),
      number(say('report_col_repeated')),
      number(say('report_col_again_curator')),
      number(say('report_col_again_client')),
    ],
    rows: reasons.map(({ reason, ...one }, index) => ({
      cells: [
        names.reason(reason),
        ...[one.count, one.contracts, one.repeated, one.againForCurator, one.againForClient].map(String),
      ],
      ...bars[index],
    })),
  };
  const { curators, clients, documents } = returnedBy;
  return {
    id: 'reasons',
    title: say('report_reasons'),
    notes: [say('report_reasons_note')],
    tables: [
      limited(table, MOST_ROWS),
      returnedTable('curator', curators, ({ curator }) => names.person(curator), wording),
      returnedTable('client', clients, ({ client }) => clientInWords(client, wording), wording),
      returnedTable('document', documents, ({ document }) => names.document(document), wording),
    ],
  };
}

function returnedTable<Row extends ReturnedOf>(
  by: 'curator' | 'client' | 'document',
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  wording: ReportWording,
): ReportTable {
  const { say, names } = wording;
  const bars = barsOf(rows, ({ count }) => ({ size: count }));
  const table = {
    title: say(`report_by_${by}`),
    columns: [
      text(say(`report_col_${by}`)),
      number(say('report_col_said')),
      number(say('report_col_contracts')),
      text(say('report_col_most')),
    ],
    rows: rows.map((row, index) => ({
      cells: [
        nameOf(row),
        String(row.count),
        String(row.contracts),
        row.reasons
          .slice(0, MOST_REASONS)
          .map(({ reason, count }) => say('report_times', { what: names.reason(reason), count }))
          .join('; '),
      ],
      ...bars[index],
    })),
  };
  return limited(table, MOST_ROWS);
}
