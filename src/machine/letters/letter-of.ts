// A letter of a case by its number.

import type { CaseContext } from '../../domain/case.ts';
import type { CaseLetter } from '../../domain/case-letter.ts';

export function letterOf({ letters }: Pick<CaseContext, 'letters'>, number: number): CaseLetter | undefined {
  return letters?.find(({ letter }) => letter === number);
}
