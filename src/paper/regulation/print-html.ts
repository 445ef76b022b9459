// The regulation as one HTML file that loads nothing: style and pictures are in it.

import { renderSvg } from '../render-svg.ts';
import { printMark } from './copy-mark.ts';
import { escapeHtml } from './escape-html.ts';
import type { Block, Cell, Item, Piece, Prose, Regulation, Section } from './regulation.ts';
import { REGULATION_STYLE } from './regulation-style.ts';

/** Scripts, frames and everything from outside are refused, should a text ever get through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Ends with a newline. */
export async function printHtml(regulation: Regulation): Promise<string> {
  const { title, subtitles, contents, language, sections, hash } = regulation;
  const drawn = await drawPictures(sections);
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${printMark({ form: 'html', ...regulation })}">`,
    `<meta name="revision" content="${escapeHtml(hash)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${REGULATION_STYLE}${drawn.style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...subtitles.map((line) => `<p class="subtitle">${escapeHtml(line)}</p>`),
    '</header>',
    `<nav><h2>${escapeHtml(contents)}</h2>`,
    contentsList(sections),
    '</nav>',
    '<main>',
    ...sections.map((section) => printSection(section, 2, drawn.svgOf)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

type Picture = Extract<Block, { kind: 'picture' }>;
type SvgOf = (block: Picture) => string;
type Drawn = { readonly style: string; readonly svgOf: SvgOf };

const STYLE_IN_SVG = /<style>([\s\S]*?)<\/style>/;

/** All pictures share one style, which is taken out of the first. */
async function drawPictures(sections: readonly Section[]): Promise<Drawn> {
  const drawings = new Map<Picture, string>();
  let style = '';
  for (const block of picturesIn(sections)) {
    // The heading above says the title, the text below what a return leads to.
    const svg = await renderSvg({ ...block.picture, title: '', onReturn: '' });
    style ||= screenOnly(STYLE_IN_SVG.exec(svg)?.[1] ?? '');
    // Graphviz numbers its groups anew in each picture; in one page those ids would be there twice.
    drawings.set(block, svg.replace(STYLE_IN_SVG, '').replaceAll(/<g id="[^"]*"/g, '<g'));
  }
  return { style, svgOf: (block) => drawings.get(block) ?? '' };
}

/** Dark is for screens: paper stays white. */
function screenOnly(style: string): string {
  return style.replace('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)');
}

function picturesIn(sections: readonly Section[]): readonly Picture[] {
  return sections.flatMap(({ blocks, sections: inner }) => [
    ...blocks.filter((block) => block.kind === 'picture'),
    ...picturesIn(inner),
  ]);
}

function contentsList(sections: readonly Section[]): string {
  if (sections.length === 0) return '';
  const items = sections.map(
    ({ id, number, title, sections: inner }) =>
      `<li><a href="#${id}">${number}. ${escapeHtml(title)}</a>${contentsList(inner)}</li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function printSection({ id, number, title, blocks, sections }: Section, level: number, svgOf: SvgOf): string {
  return [
    `<section id="${id}"${SHORT.has(id) ? ' class="short"' : ''}>`,
    `<h${level}>${number}. ${escapeHtml(title)}</h${level}>`,
    ...blocks.map((block, index) => printBlock(block, blocks[index + 1], svgOf)),
    ...sections.map((section) => printSection(section, level + 1, svgOf)),
    '</section>',
  ].join('\n');
}

/** Sections that need no page of their own in print. */
const SHORT: ReadonlySet<string> = new Set([
  'deadlines',
  'signing',
  'reasons',
  'promises',
  'limits',
  'lists',
  'impossible',
  'people',
  'calendars',
  'glossary',
]);

function printBlock(block: Block, next: Block | undefined, svgOf: SvgOf): string {
  switch (block.kind) {
    case 'paragraph':
      // A sentence that leads into a list or a table stays with it.
      return `<p${next?.kind === 'list' || next?.kind === 'table' ? ' class="lead"' : ''}>${printProse(block.prose)}</p>`;
    case 'heading':
      return `<h4>${escapeHtml(block.text)}</h4>`;
    case 'small_print':
      return `<p class="small">${printProse(block.prose)}</p>`;
    case 'list':
      return printList(block.items, block.order === 'numbered' ? 'ol' : 'ul');
    case 'table':
      return printTable(block);
    case 'picture':
      return `<figure role="img" aria-label="${escapeHtml(block.picture.title)}">${svgOf(block)}</figure>`;
  }
}

function printList(items: readonly Item[], tag: 'ol' | 'ul'): string {
  if (items.length === 0) return '';
  const lines = items.map((item) => `<li>${printProse(item.prose)}${printList(item.items, 'ul')}</li>`);
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
}

function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${printCell(cell)}</td>`).join('')}</tr>`);
  return `<div class="table"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}

function printCell(cell: Cell): string {
  const [only = [], ...more] = cell;
  if (more.length === 0) return printProse(only);
  return cell.map((prose) => `<p>${printProse(prose)}</p>`).join('');
}

function printProse(prose: Prose): string {
  return prose.map(printPiece).join('');
}

function printPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('strong' in piece) return `<strong>${escapeHtml(piece.strong)}</strong>`;
  return `<a href="#${piece.link}">${escapeHtml(piece.text)}</a>`;
}
