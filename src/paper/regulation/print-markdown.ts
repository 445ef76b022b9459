// The regulation as Markdown: headings with anchors, tables, Mermaid pictures.

import { printMermaid } from '../print-mermaid.ts';
import { printMark } from './copy-mark.ts';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts';
import type { Block, Cell, Item, Piece, Prose, Regulation, Section } from './regulation.ts';

/** Ends with a newline. */
export function printMarkdown(regulation: Regulation): string {
  const { title, subtitles, contents, sections } = regulation;
  const parts = [
    `<!-- ${printMark({ form: 'markdown', ...regulation })} -->`,
    `# ${escapeMarkdown(title)}`,
    ...subtitles.map((line) => escapeLineStart(escapeMarkdown(line))),
    `**${escapeMarkdown(contents)}**`,
    sections.map((section) => contentsLines(section, '')).join('\n'),
    ...sections.flatMap((section) => sectionParts(section, 2)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contentsLines({ id, number, title, sections }: Section, indent: string): string {
  const line = `${indent}- [${escapeMarkdown(`${number}. ${title}`)}](#${id})`;
  return [line, ...sections.map((section) => contentsLines(section, `${indent}  `))].join('\n');
}

function sectionParts({ id, number, title, blocks, sections }: Section, level: number): readonly string[] {
  return [
    `<a id="${id}"></a>`,
    `${'#'.repeat(level)} ${number}. ${escapeMarkdown(title)}`,
    ...blocks.map(printBlock),
    ...sections.flatMap((section) => sectionParts(section, level + 1)),
  ];
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeLineStart(printProse(block.prose));
    case 'heading':
      return `**${escapeMarkdown(block.text)}**`;
    case 'small_print':
      return `<sub>${printProse(block.prose)}</sub>`;
    case 'list':
      return block.items.map((item, index) => printItem(item, bulletOf(block.order, index), '')).join('\n');
    case 'table':
      return printTable(block);
    case 'picture':
      return `\`\`\`mermaid\n${printMermaid(block.picture)}\`\`\``;
  }
}

function bulletOf(order: 'numbered' | 'bulleted', index: number): string {
  return order === 'numbered' ? `${index + 1}.` : '-';
}

function printItem({ prose, items }: Item, bullet: string, indent: string): string {
  const inner = `${indent}${' '.repeat(bullet.length + 1)}`;
  return [
    `${indent}${bullet} ${escapeLineStart(printProse(prose))}`,
    ...items.map((item) => printItem(item, '-', inner)),
  ].join('\n');
}

function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const lines = [
    head.map((text) => escapeMarkdown(text)),
    head.map(() => '---'),
    ...rows.map((row) => row.map(printCell)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function printCell(cell: Cell): string {
  return cell.map(printProse).join('<br>');
}

function printProse(prose: Prose): string {
  return prose.map(printPiece).join('');
}

function printPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('strong' in piece) return `**${escapeMarkdown(piece.strong).trim()}**`;
  return `[${escapeMarkdown(piece.text)}](#${piece.link})`;
}
