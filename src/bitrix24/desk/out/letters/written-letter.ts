// A letter as its template and the case write it now.

import type { RenderedLetter } from '../../../../domain/render-letter.ts';
import { renderLetter } from '../../../../domain/render-letter.ts';
import { counterpartyTitle } from '../contract-in-words.ts';
import type { DeskTools } from '../desk-tools.ts';
import type { Telling } from '../telling.ts';
import { refused } from '../telling.ts';
import type { LetterContent } from './letter-values.ts';
import { letterValues, taxIdInWords } from './letter-values.ts';

/** Fails as refused where the rules have no letter for the purpose that fits the contract. */
export function writtenLetter(
  { lettersFor }: Pick<DeskTools, 'lettersFor'>,
  telling: Telling,
  content: LetterContent,
): RenderedLetter {
  const { bundle, kase } = telling.out;
  const [fitting] = lettersFor(bundle, content.purpose, kase.plan);
  const template = bundle.directory.letters.find(({ letter }) => letter === fitting);
  if (template === undefined) throw refused('no_letter', telling.language, { purpose: content.purpose });
  return renderLetter(template, letterValues(telling, content, template.language));
}

/** By its tax id where no name is given. */
export function addresseeInWords(telling: Telling): string {
  const title = counterpartyTitle(telling);
  if (title !== undefined) return title;
  return [telling.plain('counterparty_unnamed'), taxIdInWords(telling, telling.language) ?? ''].join(' ').trim();
}
