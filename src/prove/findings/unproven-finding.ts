// 420: what was too large to be told is named, never passed over.

import { messageOf } from '../../diagnostics/catalogue/catalogue.ts';
import { QUESTION_WORDS } from '../../diagnostics/catalogue/question-words.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Question } from '../questions.ts';
import { both, lineOf } from './proof.ts';

const UNPROVEN = 420;

/** One finding for all open questions, none where there are none. */
export function unprovenFinding({ decisions }: Bundle, open: readonly Question[]): readonly Finding[] {
  if (open.length === 0) return [];
  const words = (language: 'ru' | 'en'): string => open.map(({ name }) => QUESTION_WORDS[name][language]).join('; ');
  return [
    {
      code: UNPROVEN,
      severity: messageOf(UNPROVEN).severity,
      place: lineOf(decisions.policy.at),
      params: { questions: both(words('ru'), words('en')) },
      others: [],
    },
  ];
}
