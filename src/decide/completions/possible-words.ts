// Which words a fact can be answered with at all.

import type { Bundle } from '../../domain/bundle.ts';
import { countryCodes } from '../../domain/country.ts';
import type { Answer, FactDeclaration } from '../../domain/fact.ts';

/**
 * The words that a fact can be answered with, those that `answer` leaves; undefined where they cannot be listed (free text, a
 * directory without people).
 */
export function possibleWords(
  declaration: FactDeclaration,
  bundle: Bundle,
  answer?: Answer,
): readonly (string | boolean)[] | undefined {
  const words = listedWords(declaration, bundle);
  const among = answer?.kind === 'unanswered' ? answer.among : undefined;
  return among === undefined ? words : words?.filter((word) => among.includes(word));
}

function listedWords(declaration: FactDeclaration, bundle: Bundle): readonly (string | boolean)[] | undefined {
  switch (declaration.type) {
    case 'boolean':
      return [true, false];
    case 'person':
      return unlessEmpty(bundle.directory.people.map(({ person }) => person));
    case 'department':
      return unlessEmpty(bundle.directory.departments.map(({ department }) => department));
    case 'code':
      return countryCodes();
    case 'choice':
      return declaration.options.map(({ option }) => option);
    default:
      return undefined;
  }
}

function unlessEmpty<Word>(words: readonly Word[]): readonly Word[] | undefined {
  return words.length === 0 ? undefined : words;
}
