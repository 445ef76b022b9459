// The regulation as data: the same sections and sentences, for programs that print it their own way.

import { formatDay } from '../../domain/day.ts';
import { printMark } from './copy-mark.ts';
import type { Block, Cell, Item, Prose, Regulation, Section } from './regulation.ts';

/** Ends with a newline. Sentences are plain text; links are left to the other forms. */
export function regulationJson(regulation: Regulation): string {
  const { title, language, asOf, hash, sections } = regulation;
  const data = {
    format: 'vizir-docs/1',
    copy: printMark({ form: 'json', ...regulation }),
    title,
    language,
    as_of: formatDay(asOf),
    bundle: hash,
    sections: sections.map(sectionJson),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function sectionJson({ id, number, title, blocks, sections }: Section): object {
  return { id, number, title, blocks: blocks.map(blockJson), sections: sections.map(sectionJson) };
}

function blockJson(block: Block): object {
  switch (block.kind) {
    case 'paragraph':
    case 'small_print':
      return { kind: block.kind, text: textOf(block.prose) };
    case 'heading':
      return { kind: 'heading', text: block.text };
    case 'list':
      return { kind: 'list', order: block.order, items: block.items.map(itemJson) };
    case 'table':
      return { kind: 'table', head: block.head, rows: block.rows.map((row) => row.map(cellText)) };
    case 'picture':
      return { kind: 'picture', stages: block.picture.stages };
  }
}

function itemJson({ prose, items }: Item): object {
  return { text: textOf(prose), ...(items.length === 0 ? {} : { items: items.map(itemJson) }) };
}

function cellText(cell: Cell): string {
  return cell.map(textOf).join('\n');
}

function textOf(prose: Prose): string {
  return prose
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'strong' in piece ? piece.strong : piece.text;
    })
    .join('');
}
