// Why a press came to nothing, and for what stops signing what to do about it.
import { deskWord } from '../../../../../diagnostics/catalogue/desk-words.ts';
import { refusalInWords } from '../../../../../diagnostics/catalogue/refusals.ts';
import type { RefusalReason } from '../../../../../domain/act.ts';
import type { Talk } from '../talk.ts';

const ADVICE = {
  papers_do_not_hold: 'advise_curator_papers',
  files_differ: 'advise_approved_file',
  no_scan: 'advise_scan',
  no_electronic_document: 'advise_electronic',
  number_taken: 'advise_number',
} as const satisfies Partial<Readonly<Record<RefusalReason, string>>>;

export function refusalSaid(talk: Talk, reason: RefusalReason): string {
  const why = talk.speak('refused', { why: refusalInWords(reason, talk.language) });
  const advice = Object.entries(ADVICE).find(([name]) => name === reason)?.[1];
  return advice === undefined ? why : `${why} ${deskWord(advice, talk.language)}`;
}
