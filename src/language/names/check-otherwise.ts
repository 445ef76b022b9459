// `otherwise` takes what is left, once: among routes, in a matrix of authority, in signing.

import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, isTrue, retyped } from './located.ts';
import type { Naming } from './naming.ts';

type Line = { readonly otherwise?: true };

/** Reports every line after the first that takes what is left. */
export function checkOtherwise(naming: Naming, lines: readonly Located<object>[]): void {
  const catchAlls = lines
    .map((line) => field(retyped<Line>(line), 'otherwise'))
    .filter((otherwise) => isTrue(otherwise));
  const [first, ...more] = catchAlls.filter((otherwise) => otherwise !== undefined);
  for (const at of more) {
    naming.reporter.report(CODES.secondOtherwise, at, {}, first === undefined ? {} : { first });
  }
}
