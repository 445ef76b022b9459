// Sentences out of templates: what stands in a slot may be a link or strong, which a plain template cannot hold.

import { fillTemplate } from '../../diagnostics/fill-template.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { Prose } from './regulation.ts';

/** What a slot takes. */
export type Parts = Readonly<Record<string, string | number | Prose>>;

const SLOT = /(\{[a-z_]+(?:\|[^|{}]*)*\})/;

/** The template with its parts put in, pieces of text joined. */
export function composeProse(template: string, parts: Parts, language: Language): Prose {
  const plain: Record<string, string | number> = {};
  for (const [name, part] of Object.entries(parts)) if (typeof part !== 'object') plain[name] = part;
  return joinedTexts(
    template.split(SLOT).flatMap((stretch): Prose => {
      const part = parts[/^\{([a-z_]+)\}$/.exec(stretch)?.[1] ?? ''];
      if (typeof part === 'object') return part;
      return stretch.startsWith('{') ? [fillTemplate(stretch, plain, language)] : [stretch];
    }),
  );
}

function joinedTexts(prose: Prose): Prose {
  const joined: Prose[number][] = [];
  for (const piece of prose) {
    const last = joined.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Prose with the same text between each two, as `join` does with strings. */
export function joinProse(all: readonly Prose[], between: string): Prose {
  return joinedTexts(all.flatMap((prose, index) => (index === 0 ? prose : [between, ...prose])));
}
