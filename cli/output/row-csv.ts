// Answers of many contracts as CSV, safe to open in a spreadsheet.
import type { RowAnswer } from './row-answer.ts';
import type { Describe } from './row-json.ts';

export const CSV_HEADER = 'row,id,outcome,route,possible,approvers,unknown,findings\r\n';

/** One line. Lists are joined by `|`, as in the files that are read; `review: legal|finance; approval: director`. */
export function rowCsv(answer: RowAnswer, describe: Describe): string {
  if (answer.kind === 'broken') {
    const findings = answer.findings.map((finding) => describe(finding).text).join(' ');
    return csvLine([String(answer.row), '', 'broken', '', '', '', '', findings]);
  }
  const { row, contract, outline } = answer;
  const approvers = outline.approvers.map(({ stage, roles, open }) => {
    const asked = [...roles, ...open.map((role) => `${role}?`)];
    return `${stage}: ${asked.join('|')}`;
  });
  return csvLine([
    String(row),
    contract.id ?? '',
    outline.outcome,
    outline.route ?? '',
    outline.possible.join('|'),
    approvers.join('; '),
    outline.unknown.join('|'),
    '',
  ]);
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and may run it (OWASP: CSV Injection): an apostrophe makes it text.
 */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: quoted where it must be, its control characters written out. */
export function csvCell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
