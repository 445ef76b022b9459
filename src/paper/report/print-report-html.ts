// A report as one HTML page that loads nothing and runs nothing: bars are drawn here, and every bar stands beside its numbers.

import { escapeHtml } from '../regulation/escape-html.ts';
import { drawBar, drawSwatch, drawWhole } from './draw-bars.ts';
import { PAGE_POLICY } from './page-policy.ts';
import { REPORT_STYLE } from './report-style.ts';
import type { Figure, ReportRow, ReportSection, ReportTable, ToldReport } from './told-report.ts';

/** Ends with a newline. */
export function printReportHtml({ language, title, subtitles, contents, figures, sections }: ToldReport): string {
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...subtitles.map((line) => `<p class="subtitle">${escapeHtml(line)}</p>`),
    '</header>',
    '<main>',
    ...(figures.length === 0 ? [] : ['<ul class="figures">', ...figures.map(printFigure), '</ul>']),
    ...(sections.length === 0 ? [] : [printContents(contents, sections)]),
    ...sections.map(printSection),
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

function printSection({ id, title, notes, whole, tables }: ReportSection): string {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${escapeHtml(title)}</h2>`,
    ...notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
    ...(whole === undefined ? [] : [drawWhole(whole)]),
    ...tables.map((table) => printTable(table, title)),
    '</section>',
  ].join('\n');
}

/** Wide tables scroll by themselves, by the keyboard too. */
function printTable({ title, columns, rows, more }: ReportTable, of: string): string {
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const heads = columns.map(
    (column, index) =>
      `<th scope="col"${classOf(column.holds)}>${escapeHtml(column.title)}</th>${index === 0 && hasBars ? '<td class="drawn" aria-hidden="true"></td>' : ''}`,
  );
  return [
    ...(title === undefined ? [] : [`<h3>${escapeHtml(title)}</h3>`]),
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(title ?? of)}"><table>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => printRow(row, columns, hasBars)),
    '</tbody></table></div>',
    ...(more === undefined ? [] : [`<p class="more">${escapeHtml(more)}</p>`]),
  ].join('\n');
}

function printRow({ cells, bar, part }: ReportRow, columns: ReportTable['columns'], hasBars: boolean): string {
  const [name = '', ...rest] = cells;
  const drawn = bar === undefined ? '' : drawBar(bar);
  return [
    `<tr><th scope="row">${part === undefined ? '' : drawSwatch(part)}${escapeHtml(name)}</th>`,
    ...(hasBars ? [`<td class="drawn" aria-hidden="true">${drawn}</td>`] : []),
    ...rest.map((cell, index) => `<td${classOf(columns[index + 1]?.holds)}>${escapeHtml(cell)}</td>`),
    '</tr>',
  ].join('');
}

function classOf(holds: 'text' | 'number' | undefined): string {
  return holds === 'number' ? ' class="number"' : '';
}
