// How a case is told at the portal: in the language of the policy, by the titles of the rules, on the office's clock.
import type { DeskWord } from '../../../diagnostics/catalogue/desk-words.ts';
import { deskWord } from '../../../diagnostics/catalogue/desk-words.ts';
import type { Params } from '../../../diagnostics/finding.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { LifeWording } from '../../../diagnostics/wording/happening-in-words.ts';
import { ruleNames } from '../../../diagnostics/wording/rule-names.ts';
import { FarError } from '../../../engine/ports/far-error.ts';
import type { Outgoing } from '../../../engine/ports/portal.ts';
import type { CaseCards } from '../../case-cards.ts';
import { officeMoment } from '../office-time.ts';
import { inertText, plainText } from './inert-text.ts';

export type Say = (key: DeskWord, params?: Params) => string;

export type Telling = {
  readonly out: Outgoing;
  /** Number of the case's card. */
  readonly item: number;
  /** All that it has had, the newest first. */
  readonly numbers: readonly number[];
  readonly language: Language;
  readonly wording: LifeWording;
  /** For chats, tasks and comments: what is put in stays text. */
  readonly say: Say;
  /** For fields, titles and names of files. */
  readonly plain: Say;
};

/** Fails as refused for a case that has no card. */
export function tellingOf(out: Outgoing, { caseCards }: { readonly caseCards: CaseCards }): Telling {
  const { bundle, kase } = out;
  const { language } = bundle.decisions.policy;
  const item = caseCards.itemOf(kase.id);
  if (item === undefined) throw refused('no_card', language, { case: kase.id });
  return {
    out,
    item,
    numbers: caseCards.numbersOf(kase.id),
    language,
    wording: { names: ruleNames(bundle), language, moment: officeMoment(bundle, language) },
    say: (key, params = {}) => deskWord(key, language, mapTexts(params, inertText)),
    plain: (key, params = {}) => deskWord(key, language, mapTexts(params, plainText)),
  };
}

/** A failure that a person has to see, in words of the catalogue. */
export function refused(key: DeskWord, language: Language, params: Params = {}): FarError {
  return new FarError({ kind: 'refused', reason: deskWord(key, language, mapTexts(params, plainText)) });
}

function mapTexts(params: Params, make: (text: string) => string): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string') return [name, make(value)];
      return [name, Array.isArray(value) ? value.map((one: string) => make(one)) : value];
    }),
  ) as Params;
}
