// Whether a letter is still to be sent, or has certainly not left.

import type { CaseLetter } from '../../domain/case-letter.ts';

export function isUnsent({ state }: Pick<CaseLetter, 'state'>): boolean {
  return state === 'drafted' || state === 'refused';
}
