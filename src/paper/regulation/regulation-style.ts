// How the regulation looks on a screen, light or dark, and on A4 paper.

/** One style sheet in the document itself: nothing is loaded. */
export const REGULATION_STYLE = `
:root { color-scheme: light; --ink: #1a1f27; --soft: #5b6675; --line: #d5dae1; --tint: #f3f5f8; --link: #1d4f91; --page: #ffffff; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 56rem; background: var(--page); color: var(--ink);
  font: 16px/1.5 "PT Serif", "Liberation Serif", Georgia, "Times New Roman", serif; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, h4, th, nav, .subtitle, figcaption { font-family: "PT Sans", "Liberation Sans", Arial, Helvetica, sans-serif; hyphens: manual; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.4rem; line-height: 1.25; }
h3 { margin: 2.25rem 0 .5rem; font-size: 1.12rem; line-height: 1.3; }
h4 { margin: 1.1rem 0 .3rem; font-size: .95rem; line-height: 1.3; }
p { margin: .45rem 0; }
.subtitle { margin: 0; color: var(--soft); }
ul, ol { margin: .3rem 0 .6rem; padding-left: 1.6rem; }
li { margin: .2rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
nav { margin: 2rem 0; padding: 1rem 1.25rem; background: var(--tint); border-radius: 6px; font-size: .9rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { margin: .15rem 0 .4rem 1.25rem; columns: 2; column-gap: 2rem; }
nav li { margin: .15rem 0; break-inside: avoid; }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1rem; }
.small { margin-top: .7rem; color: var(--soft); font-size: .8rem; line-height: 1.4; }
.table { overflow-x: auto; margin: .6rem 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .86rem; line-height: 1.4; }
th, td { padding: .4rem .55rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--tint); font-weight: 600; }
td p { margin: 0; } td p + p { margin-top: .2rem; }
figure { margin: .8rem 0; overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --ink: #e6eaf0; --soft: #9aa5b4; --line: #3b4452; --tint: #1e242d; --link: #8ab8f2; --page: #14181e; }
}
@page { size: A4; margin: 18mm 16mm 20mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "PT Sans", Arial, sans-serif; color: #5b6675; } }
@page wide { size: A4 landscape; margin: 13mm 14mm 15mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.4; }
  #matrix { page: wide; }
  #matrix table { font-size: 7.8pt; line-height: 1.25; break-inside: avoid; }
  #matrix th, #matrix td { padding: 2.5pt 4pt; }
  #matrix > p { font-size: 9.5pt; }
  #routes > section, #amendments > section { break-inside: avoid; }
  h2 { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; border-bottom: 1.5pt solid var(--ink); padding-bottom: 3pt; }
  nav h2, section.short > h2 { break-before: auto; }
  section.short > h2 { margin-top: 22pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .lead { break-after: avoid; }
  .small { break-before: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.8pt; }
  nav { margin: 14pt 0 0; padding: 8pt 10pt; font-size: 8.6pt; line-height: 1.3; hyphens: manual; background: none; border: 1pt solid var(--line); }
  a { color: inherit; }
  figure { overflow: visible; }
  .table { overflow: visible; }
}
`;
