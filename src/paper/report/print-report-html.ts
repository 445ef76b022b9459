// A report as one HTML page that loads nothing and runs nothing: bars are drawn here, and every bar stands beside its numbers.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { escapeHtml } from '../regulation/escape-html.ts';
import { drawBar, drawSwatch, drawWhole } from './draw-bars.ts';
import { pageHead } from './page-head.ts';
import { printText } from './print-text.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { ColumnKind, Figure, ReportRow, ReportSection, ReportTable, ToldReport } from './told-report.ts';

/** Ends with a newline. */
export function printReportHtml(told: ToldReport): string {
  const { language, title, subtitles, contents, figures, sections } = told;
  return `${[
    ...pageHead(language, title, REPORT_STYLE),
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...subtitles.map((line) => `<p class="subtitle">${printText(line)}</p>`),
    '</header>',
    '<main>',
    ...(figures.length === 0 ? [] : ['<ul class="figures">', ...figures.map(printFigure), '</ul>']),
    ...(sections.length === 0 ? [] : [printContents(contents, sections)]),
    ...sections.map((section) => printSection(section, told)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function printFigure({ value, label, note, tone }: Figure): string {
  return [
    `<li${tone === undefined ? '' : ` class="${tone}"`}>`,
    `<strong>${escapeHtml(value)}</strong>`,
    `<span>${escapeHtml(label)}</span>`,
    ...(note === undefined ? [] : [`<small>${escapeHtml(note)}</small>`]),
    '</li>',
  ].join('');
}

function printContents(title: string, sections: readonly ReportSection[]): string {
  const links = sections.map((section) => `<a href="#${section.id}">${escapeHtml(section.title)}</a>`);
  return `<nav aria-label="${escapeHtml(title)}">${links.join(' ')}</nav>`;
}

type Of = Pick<ToldReport, 'legend' | 'language'>;

function printSection({ id, title, notes, whole, tables }: ReportSection, of: Of): string {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${escapeHtml(title)}</h2>`,
    ...notes.map((note) => `<p class="note">${printText(note)}</p>`),
    ...(whole === undefined ? [] : [drawWhole(whole)]),
    ...(tables.some(hasLate) ? [printLegend(of.legend)] : []),
    ...tables.map((table) => printTable(table, title, of.language)),
    '</section>',
  ].join('\n');
}

/** On a narrow screen each cell stands under its own head. */
function printCell(cell: string, column: ReportTable['columns'][number] | undefined): string {
  return `<td${classOf(column?.holds)} data-head="${escapeHtml(column?.title ?? '')}">${printText(cell)}</td>`;
}

function hasLate({ rows }: ReportTable): boolean {
  return rows.some(({ bar }) => (bar?.late ?? 0) > 0);
}

function printLegend({ good, late }: ToldReport['legend']): string {
  const entry = (kind: 'bar-good' | 'bar-late', text: string): string =>
    `<span>${drawSwatch(kind)}${escapeHtml(text)}</span>`;
  return `<p class="legend" aria-hidden="true">${entry('bar-good', good)} ${entry('bar-late', late)}</p>`;
}

/** Wide tables scroll by themselves, by the keyboard too. */
function printTable({ title, columns, rows, hidden }: ReportTable, of: string, language: Language): string {
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const heads = columns.map(
    (column, index) =>
      `<th scope="col"${classOf(column.holds)}>${escapeHtml(column.title)}</th>${index === 0 && hasBars ? '<td class="drawn" aria-hidden="true"></td>' : ''}`,
  );
  return [
    ...(title === undefined ? [] : [`<h3>${escapeHtml(title)}</h3>`]),
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(title ?? of)}"><table${isSlim(columns) ? ' class="slim"' : ''}>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => printRow(row, columns, hasBars)),
    '</tbody></table></div>',
    ...(hidden === undefined
      ? []
      : [`<p class="more">${escapeHtml(word('report_more_rows', language, { count: hidden }))}</p>`]),
  ].join('\n');
}

function printRow({ cells, bar, part }: ReportRow, columns: ReportTable['columns'], hasBars: boolean): string {
  const [name = '', ...rest] = cells;
  const drawn = bar === undefined ? '' : drawBar(bar);
  return [
    `<tr><th scope="row">${part === undefined ? '' : drawSwatch(`part-${part}`)}${escapeHtml(name)}</th>`,
    ...(hasBars ? [`<td class="drawn" aria-hidden="true">${drawn}</td>`] : []),
    ...rest.map((cell, index) => printCell(cell, columns[index + 1])),
    '</tr>',
  ].join('');
}

/** Few numbers are not torn apart over the whole page. */
function isSlim(columns: ReportTable['columns']): boolean {
  return columns.length <= 3 && columns.slice(1).every(({ holds }) => holds === 'number');
}

function classOf(holds: ColumnKind | undefined): string {
  return holds === 'number' ? ' class="number"' : '';
}
