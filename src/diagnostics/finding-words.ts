// The words around a finding that belong to no single code.

import type { OtherWord, Severity } from './finding.ts';
import type { Bilingual } from './message.ts';

type Words = {
  readonly severity: Readonly<Record<Severity, Bilingual>>;
  /** How another place has to do with a finding; `{place}` is file and line. */
  readonly other: Readonly<Record<OtherWord, Bilingual>>;
  readonly suggestion: Bilingual;
  readonly suggestionWithPlace: Bilingual;
  readonly rewrite: Bilingual;
};

export const FINDING_WORDS: Words = {
  severity: {
    error: { ru: 'ошибка', en: 'error' },
    warning: { ru: 'предупреждение', en: 'warning' },
  },
  other: {
    first_here: { ru: 'Впервые — {place}:', en: 'First at {place}:' },
    declared_here: { ru: 'Объявлено — {place}:', en: 'Declared at {place}:' },
    conflicts_here: { ru: 'Не согласуется с {place}:', en: 'In conflict with {place}:' },
    used_here: { ru: 'Используется — {place}:', en: 'Used at {place}:' },
  },
  suggestion: { ru: 'Возможно, «{text}»?', en: 'Did you mean "{text}"?' },
  suggestionWithPlace: { ru: 'Возможно, «{text}» ({place})?', en: 'Did you mean "{text}" ({place})?' },
  rewrite: { ru: 'Так:', en: 'Write:' },
};
