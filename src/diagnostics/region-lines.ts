// The contracts of a finding in words of one language, line by line, before they get a form.

import { fillTemplate } from './fill-template.ts';
import type { Finding } from './finding.ts';
import { FINDING_WORDS } from './finding-words.ts';
import type { Language } from './message.ts';

/** A line per class, one that says that there are more, one for the witness. Not escaped for any medium. */
export function regionLines({ region, witness }: Finding, language: Language): readonly string[] {
  const classes = (region?.classes ?? []).map(({ words }) =>
    fillTemplate(FINDING_WORDS.region[language], { class: words }, language),
  );
  const more = region?.more === 'some' ? [FINDING_WORDS.more[language]] : [];
  return [...classes, ...more, ...(witness === undefined ? [] : [witnessLine(witness, language)])];
}

function witnessLine({ asOf, unlike }: NonNullable<Finding['witness']>, language: Language): string {
  const template = unlike[language] === '' ? FINDING_WORDS.witnessTypical : FINDING_WORDS.witness;
  return fillTemplate(template[language], { day: asOf, unlike }, language);
}
