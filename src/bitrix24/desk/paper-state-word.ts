// How a paper of a case stands, in a word.
import { deskWord } from '../../diagnostics/catalogue/desk-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { CasePaper } from '../../domain/case.ts';

/** `paper`: undefined for one that never came. One that is here without its date is told as such: nobody knows whether it holds. */
export function paperStateWord(paper: Pick<CasePaper, 'state' | 'ground'> | undefined, language: Language): string {
  if (paper?.state === 'received' && paper.ground === 'date_needed') return deskWord('paper_undated', language);
  return word(`state_${paper?.state ?? 'missing'}`, language);
}
