// What a difference of two bundles is told with, in one language.

import type { DiffWordKey } from './diagnostics/catalogue/diff-words.ts';
import { diffWord } from './diagnostics/catalogue/diff-words.ts';
import type { Params } from './diagnostics/finding.ts';
import { escapeMarkdown } from './diagnostics/formats/escape-markdown.ts';
import type { Language } from './diagnostics/message.ts';

/** `inert` makes text inert in Markdown that a service renders. */
export type DifferenceWording = {
  readonly language: Language;
  readonly say: (key: DiffWordKey, params?: Params) => string;
  readonly inert: (text: string) => string;
};

export function differenceWording(language: Language): DifferenceWording {
  return { language, say: (key, params) => diffWord(key, language, params), inert: escapeMarkdown };
}
