// A picture as one SVG file that reads on a light and on a dark page.

import { instance } from '@viz-js/viz';
import { visibleText } from '../diagnostics/visible-text.ts';
import type { Picture } from './picture.ts';
import { printDot } from './print-dot.ts';

/** Titles of up to six lines, as print-dot.ts marks them. */
const BOLD = [1, 2, 3, 4, 5, 6].map((count) => `.bold-${count} text:nth-of-type(-n + ${count})`).join(', ');

/** Colours by class: `lit` is this contract's path, `dim` what it does not need, `open` what hangs on an answer. */
const STYLE = `
  text { fill: #1d2430; }
  .graph > text:first-of-type, ${BOLD} { font-weight: bold; }
  .node path, .node polygon, .node ellipse { fill: #ffffff; stroke: #5b6675; }
  .cluster path { fill: #f3f5f8; stroke: #a9b2bf; }
  .edge path { stroke: #5b6675; } .edge polygon { fill: #5b6675; stroke: #5b6675; }
  .terminal path { fill: #e3e8f0; }
  .point ellipse { fill: #5b6675; }
  .advise path, .inform path { stroke-dasharray: 2 2; }
  .lit.step path { fill: #d9f2e1; stroke: #2f7d4f; }
  .lit.edge path { stroke: #2f7d4f; stroke-width: 1.6; } .lit.edge polygon { fill: #2f7d4f; stroke: #2f7d4f; }
  .open.step path { fill: #fdf1cf; stroke: #a67c00; }
  .dim.step path { fill: none; stroke: #b6bdc8; stroke-dasharray: 4 3; } .dim.step text, .dim.stage text { fill: #6c7685; }
  .dim.edge path { stroke: #a9b2bf; } .dim.edge polygon { fill: #a9b2bf; stroke: #a9b2bf; }
  .gate path, .gate polygon, .gate polyline { fill: none; stroke: #a67c00; } .gate text { fill: #6b5200; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6eaf0; }
    .node path, .node polygon, .node ellipse { fill: #262c36; stroke: #8b97a8; }
    .cluster path { fill: #1b2028; stroke: #566070; }
    .edge path { stroke: #8b97a8; } .edge polygon { fill: #8b97a8; stroke: #8b97a8; }
    .terminal path { fill: #333c49; }
    .point ellipse { fill: #8b97a8; }
    .lit.step path { fill: #1d4a30; stroke: #59b37e; }
    .lit.edge path { stroke: #59b37e; } .lit.edge polygon { fill: #59b37e; stroke: #59b37e; }
    .open.step path { fill: #4d3f14; stroke: #d9a92b; }
    .dim.step path { fill: none; stroke: #5a6473; } .dim.step text, .dim.stage text { fill: #9aa5b4; }
    .dim.edge path { stroke: #566070; } .dim.edge polygon { fill: #566070; stroke: #566070; }
    .gate path, .gate polygon, .gate polyline { fill: none; stroke: #d9a92b; } .gate text { fill: #e3c677; }
  }
`;

/** Lays the picture out and gives the SVG text. */
export async function renderSvg(picture: Picture): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(printDot(picture), { format: 'svg', engine: 'dot' });
  const begin = svg.indexOf('<svg');
  const head = svg.indexOf('>', begin) + 1;
  const title = `<title>${escapeXml(visibleText(picture.title))}</title>`;
  // Graphviz writes names of nodes as tooltips; ours are ids of rules and mean nothing to a reader.
  const drawing = svg.slice(head).replaceAll(/<title>[^<]*<\/title>\n?/g, '');
  return `${svg.slice(begin, head)}\n${title}\n<style>${STYLE}</style>${drawing}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
