// How the page of a report looks on a screen, light or dark, wide or narrow, and on paper.

import { PAGE_BASE } from './page-base.ts';

/** Colours of the parts are told apart by those who see red and green alike, too (Okabe and Ito). */
export const REPORT_STYLE = `${PAGE_BASE}
.figures { list-style: none; margin: 1rem 0 1.2rem; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); }
.figures li { display: grid; align-content: start; gap: .15rem; padding: .9rem 1rem; background: var(--page); border: 1px solid var(--line); border-radius: 10px; }
.figures strong { font-size: 1.55rem; line-height: 1.15; font-weight: 650; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.figures span { line-height: 1.3; }
.figures small { color: var(--soft); font-size: .82rem; line-height: 1.35; }
.figures .bad small { color: var(--late); font-weight: 600; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1rem; margin: 0 0 1rem; font-size: .92rem; }
section { margin: 0 0 1rem; padding: 1.2rem 1.3rem 1.3rem; background: var(--page); border: 1px solid var(--line); border-radius: 10px; scroll-margin-top: .5rem; }
.note { max-width: 50rem; color: var(--soft); font-size: .92rem; }
.legend { display: flex; gap: 1.1rem; margin: .6rem 0 0; color: var(--soft); font-size: .82rem; }
.whole-time { white-space: nowrap; }
.more { color: var(--soft); font-size: .85rem; }
.table { overflow-x: auto; margin: .6rem 0 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
thead th { color: var(--soft); font-weight: 500; font-size: .8rem; line-height: 1.25; text-align: left; vertical-align: bottom; }
th, td { padding: .45rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, thead td { border-bottom: 1px solid var(--soft); }
th:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 400; min-width: 9rem; overflow-wrap: anywhere; }
td { overflow-wrap: break-word; }
.slim { width: auto; min-width: min(100%, 34rem); }
table .number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; min-width: 4.6rem; }
tbody tr:hover > * { background: var(--tint); }
.drawn { width: 22%; min-width: 7rem; }
.bar { display: block; width: 100%; height: .7rem; margin-top: .28rem; border-radius: 3px; }
.bar-good { fill: var(--good); } .bar-late { fill: var(--late); }
.whole { position: relative; margin: .9rem 0 .3rem; height: 2.1rem; border-radius: 6px; overflow: hidden; }
.whole svg { display: block; width: 100%; height: 100%; }
.whole rect { stroke: var(--page); stroke-width: 2; vector-effect: non-scaling-stroke; }
.whole span { position: absolute; top: 0; line-height: 2.1rem; text-align: center; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.swatch { width: .72rem; height: .72rem; margin-right: .5rem; vertical-align: -.04rem; }
.part-wait { fill: #e69f00; } .part-work { fill: #0072b2; } .part-gate { fill: #cc79a7; } .part-rework { fill: #d55e00; }
.part-client { fill: #56b4e9; } .part-hold { fill: #9aa3ad; } .part-signing { fill: #009e73; }
.on-wait, .on-client, .on-hold, .on-gate { color: #10151c; } .on-work, .on-rework, .on-signing { color: #fff; }
@media screen and (max-width: 40rem) {
  header, main { padding-left: .8rem; padding-right: .8rem; }
  section { padding: 1rem .9rem; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem; }
  .figures li { padding: .7rem .75rem; }
  .figures li:last-child:nth-child(odd) { grid-column: 1 / -1; }
  .figures strong { font-size: 1.25rem; }
  .drawn { width: auto; }
  table, tbody, tr, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody tr > * { border: 0; padding: 0; }
  tbody th { font-weight: 600; margin-bottom: .1rem; }
  tbody td, table .number { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); gap: .75rem; text-align: left; white-space: normal; }
  tbody td::before { content: attr(data-head); color: var(--soft); font-size: .84rem; }
  tbody td:empty { display: none; }
  tbody td.drawn { display: block; }
  tbody td.drawn::before { content: none; }
  tbody tr:hover > * { background: none; }
  .slim { width: 100%; }
  h1 { font-size: 1.4rem; }
}
@media print {
  nav { display: none; }
  .figures { grid-template-columns: repeat(5, 1fr); gap: 6pt; margin: 8pt 0 10pt; }
  .figures li { padding: 6pt; border-radius: 4pt; }
  .figures strong { font-size: 13pt; } .figures span { font-size: 8.5pt; }
  thead th { font-size: 7.5pt; }
  section { padding: 0; border: 0; margin: 14pt 0 0; }
  h2 { border-bottom: 1pt solid var(--ink); padding-bottom: 2pt; }
  .table { overflow: visible; }
  table { font-size: 8.3pt; }
  th, td { padding: 2.5pt 4pt; }
  .drawn { width: 16%; min-width: 0; }
  .legend { font-size: 7.5pt; }
  .whole, .bar, .swatch { print-color-adjust: exact; }
}
`;
