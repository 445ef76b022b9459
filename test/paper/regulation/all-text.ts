// All text of a regulation, section by section, as a reader sees it.

import type { Block, Item, Prose, Regulation, Section } from '../../../src/paper/regulation/regulation.ts';

/** Every section at any depth. */
export function allSections(sections: Regulation['sections']): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}

/** The lines of one section without those of the sections within. */
export function linesOf({ title, blocks }: Section): readonly string[] {
  return [title, ...blocks.flatMap(blockLines)];
}

/** The text of a section and all within. */
export function textOf(section: Section): string {
  return [section, ...allSections(section.sections)].flatMap(linesOf).join('\n');
}

/** The section with an id. */
export function sectionOf(regulation: Regulation, id: string): Section {
  const section = allSections(regulation.sections).find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'small_print':
      return [proseText(block.prose)];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.flatMap(itemLines);
    case 'table':
      return [
        block.head.join(' | '),
        ...block.rows.map((row) => row.map((cell) => cell.map(proseText).join(' / ')).join(' | ')),
      ];
    case 'picture':
      return [];
  }
}

function itemLines({ prose, items }: Item): readonly string[] {
  return [proseText(prose), ...items.flatMap(itemLines)];
}

function proseText(prose: Prose): string {
  const text = (piece: Prose[number]): string => {
    if (typeof piece === 'string') return piece;
    return 'strong' in piece ? piece.strong : piece.text;
  };
  return prose.map(text).join('');
}
