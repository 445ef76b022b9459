// What pages in one file have in common: colours by light and dark, letters, the look of paper.

export const PAGE_BASE = `
:root { color-scheme: light; --ground: #f2f4f7; --page: #ffffff; --ink: #1b2430; --soft: #566273; --line: #dce1e8; --tint: #f6f8fa;
  --accent: #1b5fb8; --good: #4f86c6; --late: #c43a1d; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PT Sans", "DejaVu Sans", Arial, sans-serif; }
header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; padding-bottom: .5rem; }
main { padding-bottom: 4rem; }
h1 { margin: 0 0 .4rem; font-size: 1.7rem; line-height: 1.2; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { margin: 0 0 .4rem; font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 1.6rem 0 .3rem; font-size: 1rem; line-height: 1.3; }
p { margin: .3rem 0; }
.subtitle { margin: 0; color: var(--soft); }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --ground: #12161c; --page: #1a2028; --ink: #e6eaf0; --soft: #a0abba; --line: #303947; --tint: #202732;
    --accent: #8ab8f2; --good: #5e93d2; --late: #ef7a5c; }
}
@page { size: A4; margin: 15mm 14mm 17mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: #566273; } }
@media print {
  :root { --ground: #fff; }
  html { font-size: 9.5pt; }
  body { font-size: 1rem; line-height: 1.4; }
  header, main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
