// The thread of a case as one HTML page that loads nothing and runs nothing: the filters are buttons of the page itself.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { escapeHtml } from '../regulation/escape-html.ts';
import { pageHead } from '../report/page-head.ts';
import { printText } from '../report/print-text.ts';
import { THREAD_STYLE } from './thread-style.ts';
import type { ThreadEntry, ThreadFact, ThreadLine, ThreadTable, ToldThread } from './told-thread.ts';
import { ENTRY_KINDS } from './told-thread.ts';

/** Ends with a newline. */
export function printThreadHtml(told: ToldThread): string {
  const { language, title, facts, warnings, summaries, entries } = told;
  return `${[
    ...pageHead(language, title, THREAD_STYLE),
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...warnings.map((text) => `<p class="warning" role="note">${escapeHtml(text)}</p>`),
    `<dl class="facts">${facts.map(printFact).join('')}</dl>`,
    '</header>',
    '<main>',
    ...(entries.length === 0 ? [] : [printContents(told)]),
    ...summaries.map(printTable),
    ...(entries.length === 0 ? [] : [printEntries(entries, language)]),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function printFact({ name, value, place, tone }: ThreadFact): string {
  const at = place === undefined ? '' : ` <code>${escapeHtml(place)}</code>`;
  return `<div${tone === undefined ? '' : ` class="${tone}"`}><dt>${escapeHtml(name)}</dt><dd>${printText(value)}${at}</dd></div>`;
}

function printContents({ language, summaries }: ToldThread): string {
  const links = [...summaries, { id: 'entries', title: word('thread_entries', language) }].map(
    ({ id, title }) => `<a href="#${id}">${escapeHtml(title)}</a>`,
  );
  return `<nav aria-label="${escapeHtml(word('thread_contents', language))}">${links.join(' ')}</nav>`;
}

function printTable({ id, title, columns, rows }: ThreadTable): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .map(
          (cell, index) => `<td data-head="${escapeHtml(columns[index] ?? '')}">${cell.map(printBlock).join('')}</td>`,
        )
        .join('')}</tr>`,
  );
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${escapeHtml(title)}</h2>`,
    `<div class="table" role="region" tabindex="0" aria-labelledby="${id}-title"><table>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${lines.join('\n')}</tbody>`,
    '</table></div>',
    '</section>',
  ].join('\n');
}

function printBlock(text: string): string {
  return `<div>${printText(text)}</div>`;
}

function printEntries(entries: readonly ThreadEntry[], language: Language): string {
  return [
    '<section id="entries" aria-labelledby="entries-title">',
    `<h2 id="entries-title">${escapeHtml(word('thread_entries', language))}</h2>`,
    printFilters(entries, language),
    '<ol class="entries">',
    ...entries.map((entry) => printEntry(entry, language)),
    '</ol>',
    '</section>',
  ].join('\n');
}

/** Radio buttons, which the style sheet looks at: no script has to run, and the keyboard works. */
function printFilters(entries: readonly ThreadEntry[], language: Language): string {
  const filters = (['all', ...ENTRY_KINDS] as const).flatMap((kind) => {
    const count = entries.filter(({ kinds }) => kind === 'all' || kinds.includes(kind)).length;
    if (count === 0) return [];
    const label = `${escapeHtml(word(`thread_kind_${kind}`, language))} <small>${count}</small>`;
    return [
      `<label><input type="radio" name="show" id="show-${kind}"${kind === 'all' ? ' checked' : ''}><span>${label}</span></label>`,
    ];
  });
  return `<fieldset class="filters"><legend>${escapeHtml(word('thread_show', language))}</legend>${filters.join('')}</fieldset>`;
}

function printEntry({ seq, moment, what, kinds, lines }: ThreadEntry, language: Language): string {
  const classes = ['entry', ...kinds.map((kind) => `is-${kind}`)].join(' ');
  const told = lines.map((line) => `<li>${printLine(line, language)}</li>`).join('');
  return [
    `<li class="${classes}" id="e${seq}" value="${seq}">`,
    `<div class="when"><a href="#e${seq}">${seq}</a> <span class="whole-time">${escapeHtml(moment)}</span></div>`,
    `<div class="what"><p>${printText(what)}</p>${told === '' ? '' : `<ul>${told}</ul>`}</div>`,
    '</li>',
  ].join('');
}

function printLine({ text, place, from, to }: ThreadLine, language: Language): string {
  const changed =
    from === undefined || to === undefined ? '' : `: <del>${printText(from)}</del> → <ins>${printText(to)}</ins>`;
  const rule =
    place === undefined
      ? ''
      : ` <code title="${escapeHtml(word('thread_rule', language, { place }))}">${escapeHtml(place)}</code>`;
  return `${printText(text)}${changed}${rule}`;
}
