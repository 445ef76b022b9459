// References that several kinds of names may stand for: a step or a document, a role or a person.

import type { Located } from './located.ts';
import { text } from './located.ts';
import type { NameKind } from './name-kind.ts';
import type { Naming } from './naming.ts';
import { markUsed } from './naming.ts';
import { isKnown, reportUnknown } from './resolve-name.ts';

/** Checks that a name is declared as one of the kinds, or is one of the words. `code`: what it is when it is neither. */
export function resolveAny(
  naming: Naming,
  at: Located<unknown>,
  kinds: readonly NameKind[],
  words: readonly string[],
  code: number,
): void {
  const name = text(at);
  if (words.includes(name)) return;
  const known = kinds.filter((kind) => isKnown(naming, kind, name));
  for (const kind of known) markUsed(naming, kind, name);
  if (known.length === 0) reportUnknown(naming, kinds, code, at, words);
}
