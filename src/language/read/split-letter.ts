// A letter template: front matter between two lines of three dashes, then the letter's text.

/** Offsets are in the whole text. `front` is [start, end) of the YAML between the lines. */
export type LetterParts =
  | {
      readonly kind: 'letter';
      readonly front: { readonly start: number; readonly end: number };
      readonly bodyStart: number;
    }
  | { readonly kind: 'no_front_matter' }
  | { readonly kind: 'unclosed' };

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Finds the front matter; the first line must be the three dashes. */
export function splitLetter(text: string): LetterParts {
  const opening = OPENING.exec(text);
  if (opening === null) return { kind: 'no_front_matter' };
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (closing === null) return { kind: 'unclosed' };
  return { kind: 'letter', front: { start, end: closing.index }, bodyStart: closing.index + closing[0].length };
}
