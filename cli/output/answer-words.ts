// What the views of an answer are worded with: titles of the rules, the lines behind grounds, a language.
import type { Bundle, Day, Language, RuleNames, TestFinder, TestWording, WordKey } from '../../src/index.ts';
import { ruleNames, testsByPlace, word } from '../../src/index.ts';

export type AnswerWords = {
  readonly bundle: Bundle;
  readonly language: Language;
  readonly names: RuleNames;
  readonly testAt: TestFinder;
  readonly wording: TestWording;
  /** A word of the catalogue in this language. */
  readonly say: (key: WordKey, params?: Parameters<typeof word>[2]) => string;
};

/** Words for answers of a bundle as of a day. */
export function answerWords(bundle: Bundle, asOf: Day, language: Language): AnswerWords {
  const names = ruleNames(bundle);
  const limits = new Map(bundle.decisions.limits.map((limit) => [limit.limit, limit]));
  return {
    bundle,
    language,
    names,
    testAt: testsByPlace(bundle),
    wording: { names, limits, day: asOf, language },
    say: (key, params) => word(key, language, params),
  };
}
