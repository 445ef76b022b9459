// A finding with everything that is said of it, in words of one language: what every form of report is made from.

import type { Source } from '../domain/source.ts';
import { describeFinding } from './describe-finding.ts';
import { fillTemplate } from './fill-template.ts';
import type { Finding, OtherWord } from './finding.ts';
import { FINDING_WORDS } from './finding-words.ts';
import type { Language } from './message.ts';
import { regionLines } from './region-lines.ts';

export type WordedFinding = {
  readonly slug: string;
  /** `ошибка`, `warning`. */
  readonly severity: string;
  readonly text: string;
  /** The contracts that it is about, one of them, other places, what was probably meant: a line each. */
  readonly details: readonly string[];
  readonly fix: string;
  /** `Так: …`, perhaps over several lines. */
  readonly rewrite?: string;
};

/** How a place is written: `routes/nda.yaml:14`, or from where a report's reader looks. */
export type SpellPlace = (place: Source) => string;

/** Words a finding. Nothing is escaped for any medium. */
export function wordFinding(finding: Finding, language: Language, spell: SpellPlace = spellPlace): WordedFinding {
  const { slug, text, fix } = describeFinding(finding, language);
  const { others, suggestion, rewrite } = finding;
  const details = [
    ...regionLines(finding, language),
    ...others.map(({ place, word }) => otherInWords(word, place, language, spell).replace(/:$/, '')),
    ...(suggestion === undefined ? [] : [suggestionInWords(suggestion, language, spell)]),
  ];
  const worded = { slug, severity: FINDING_WORDS.severity[finding.severity][language], text, details, fix };
  return rewrite === undefined ? worded : { ...worded, rewrite: `${FINDING_WORDS.rewrite[language]} ${rewrite}` };
}

/** All of it, a line each. */
export function findingLines({ text, details, fix, rewrite }: WordedFinding): readonly string[] {
  return [text, ...details, fix, ...(rewrite === undefined ? [] : rewrite.split('\n'))];
}

/** `Впервые — routes/nda.yaml:14:` */
export function otherInWords(
  word: OtherWord,
  place: Source,
  language: Language,
  spell: SpellPlace = spellPlace,
): string {
  return fillTemplate(FINDING_WORDS.other[word][language], { place: spell(place) }, language);
}

/** `Возможно, «finance» (rules/roles.yaml:9)?` */
export function suggestionInWords(
  { text, place }: NonNullable<Finding['suggestion']>,
  language: Language,
  spell: SpellPlace = spellPlace,
): string {
  const template = place === undefined ? FINDING_WORDS.suggestion : FINDING_WORDS.suggestionWithPlace;
  const params = place === undefined ? { text } : { text, place: spell(place) };
  return fillTemplate(template[language], params, language);
}

/** `routes/nda.yaml:14` */
export function spellPlace({ file, line }: Source): string {
  return `${file}:${line}`;
}
