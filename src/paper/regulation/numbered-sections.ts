// Numbers sections when all of them are there: `3`, `3.7`.

import type { Section } from './regulation.ts';

/** A section before it has its number. */
export type Draft = Omit<Section, 'number' | 'sections'> & { readonly sections: readonly Draft[] };

/** Leaves empty sections out and numbers the rest. */
export function numberedSections(drafts: readonly Draft[], above = ''): readonly Section[] {
  return drafts
    .filter(({ blocks, sections }) => blocks.length + sections.length > 0)
    .map((draft, index) => {
      const number = `${above}${index + 1}`;
      return { ...draft, number, sections: numberedSections(draft.sections, `${number}.`) };
    });
}
