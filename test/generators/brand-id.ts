// Makes branded ids and places for objects that tests build by hand.

import type { Source } from '../../src/domain/source.ts';

/** `text` as an id of the kind that the surroundings ask for. */
export function brandId<Id extends string>(text: string): Id {
  return text as Id;
}

/** A place in a file that only the test knows. */
export function placeIn(file: string, line = 1): Source {
  return { file, line, column: 1 };
}
