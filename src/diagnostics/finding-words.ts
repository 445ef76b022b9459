// The words around a finding that belong to no single code.

import type { OtherWord, Severity } from './finding.ts';
import type { Bilingual } from './message.ts';

type Words = {
  readonly severity: Readonly<Record<Severity, Bilingual>>;
  /** How another place has to do with a finding; `{place}` is file and line. */
  readonly other: Readonly<Record<OtherWord, Bilingual>>;
  /** The contracts of a finding, and one of them. */
  readonly region: Bilingual;
  readonly more: Bilingual;
  readonly witness: Bilingual;
  readonly witnessTypical: Bilingual;
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
    stands_above: { ru: 'Стоит выше — {place}:', en: 'Stands above, at {place}:' },
    ruled_out_here: { ru: 'Такого не бывает — {place}:', en: 'Ruled out at {place}:' },
    nearest_here: { ru: 'Ближе всего — {place}:', en: 'Nearest to it at {place}:' },
    promised_here: { ru: 'Обещано — {place}:', en: 'Promised at {place}:' },
    used_here: { ru: 'Используется — {place}:', en: 'Used at {place}:' },
  },
  region: { ru: 'Договоры: {class}', en: 'Contracts: {class}' },
  more: { ru: 'и ещё другие', en: 'and more' },
  witness: { ru: 'Например, на {day}: {unlike}', en: 'For example, as of {day}: {unlike}' },
  witnessTypical: { ru: 'Например, на {day}: обычный договор', en: 'For example, as of {day}: an ordinary contract' },
  suggestion: { ru: 'Возможно, «{text}»?', en: 'Did you mean "{text}"?' },
  suggestionWithPlace: { ru: 'Возможно, «{text}» ({place})?', en: 'Did you mean "{text}" ({place})?' },
  rewrite: { ru: 'Так:', en: 'Write:' },
};
