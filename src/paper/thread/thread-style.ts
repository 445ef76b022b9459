// How the thread of a case looks on a screen, light or dark, wide or narrow, and on paper.

import { PAGE_BASE } from '../report/page-base.ts';
import { ENTRY_KINDS } from './told-thread.ts';

const FILTERS = ENTRY_KINDS.map(
  (kind) => `body:has(#show-${kind}:checked) .entry:not(.is-${kind}) { display: none; }`,
).join('\n');

export const THREAD_STYLE = `${PAGE_BASE}
header, main { max-width: 64rem; }
.whole-time { white-space: nowrap; }
.warning { margin: .6rem 0; padding: .6rem .9rem; border-left: 4px solid var(--late); background: var(--page); border-radius: 0 8px 8px 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .7rem 1.5rem; margin: 1rem 0; padding: 1rem 1.2rem; background: var(--page); border: 1px solid var(--line); border-radius: 10px; }
.facts dt { color: var(--soft); font-size: .82rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.facts .good dd::before { content: "✓ "; color: #2f8a4d; font-weight: 700; }
.facts .bad dd { color: var(--late); font-weight: 600; }
code { font: .82em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 0 0 1rem; font-size: .92rem; }
section { margin: 0 0 1rem; padding: 1.2rem 1.3rem; background: var(--page); border: 1px solid var(--line); border-radius: 10px; scroll-margin-top: .5rem; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; font-size: .8rem; text-align: left; vertical-align: bottom; }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th { border-bottom-color: var(--soft); overflow-wrap: normal; }
tbody tr:last-child > * { border-bottom: 0; }
.filters { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 1rem; padding: 0; border: 0; }
.filters legend { float: left; padding: .25rem .5rem .25rem 0; color: var(--soft); font-size: .88rem; }
.filters input { position: absolute; opacity: 0; }
.filters span { display: inline-block; padding: .2rem .7rem; border: 1px solid var(--line); border-radius: 999px; font-size: .88rem; cursor: pointer; }
.filters small { color: var(--soft); }
.filters input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--page); }
.filters input:checked + span small { color: inherit; }
.filters input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.entries { list-style: none; margin: 0; padding: 0; }
.entry { display: grid; grid-template-columns: 11.2rem minmax(0, 1fr); gap: .2rem 1rem; padding: .7rem 0; border-top: 1px solid var(--line); scroll-margin-top: .5rem; }
.entry:target { background: var(--tint); box-shadow: -.6rem 0 0 var(--tint), .6rem 0 0 var(--tint); }
.when { color: var(--soft); font-size: .86rem; font-variant-numeric: tabular-nums; }
.when a { display: inline-block; min-width: 1.9rem; color: var(--soft); text-decoration: none; }
.when a:hover { text-decoration: underline; }
.what p { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.what ul { margin: .2rem 0 0; padding-left: 1.1rem; font-size: .92rem; }
.what li { margin: .1rem 0; overflow-wrap: anywhere; }
.is-verdict .what p { color: var(--accent); }
del { text-decoration: none; color: var(--soft); } ins { text-decoration: none; font-weight: 600; }
@media screen {
${FILTERS}
}
@media screen and (max-width: 44rem) {
  header, main { padding-left: .8rem; padding-right: .8rem; }
  section { padding: 1rem .9rem; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: .45rem; padding: .8rem .9rem; }
  .entry { grid-template-columns: minmax(0, 1fr); }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tbody tr > * { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .6rem; border: 0; padding: 0; }
  tbody td > * { grid-column: 2; }
  tbody td::before { content: attr(data-head); color: var(--soft); font-size: .84rem; grid-column: 1; grid-row: 1; }
  tbody td:empty { display: none; }
}
@media print {
  nav, .filters { display: none; }
  .facts { padding: 0; border: 0; gap: 3pt 14pt; grid-template-columns: repeat(3, 1fr); }
  section { padding: 0; border: 0; margin: 12pt 0 0; }
  h2 { border-bottom: 1pt solid var(--ink); padding-bottom: 2pt; }
  .table { overflow: visible; }
  table { font-size: 8.3pt; }
  .entry { padding: 4pt 0; break-inside: avoid; }
  .what ul { font-size: 8.5pt; }
}
`;
