// What the views of an answer are worded with: titles of the rules, the lines behind grounds, a language.
import type { Answer, Bundle, Day, Language, RuleNames, TestFinder, TestWording, WordKey } from '../../src/index.ts';
import { ruleNames, testsByPlace, word } from '../../src/index.ts';

type SetBy = Exclude<Answer, { kind: 'unanswered' }>['setBy'];

export type AnswerWords = {
  readonly bundle: Bundle;
  readonly language: Language;
  readonly names: RuleNames;
  readonly testAt: TestFinder;
  readonly wording: TestWording;
  /** Answers that nobody wrote down for this contract, or that a flag put in the place of the file's, say whose they are. */
  readonly marked: ReadonlySet<SetBy>;
  /** A word of the catalogue in this language. */
  readonly say: (key: WordKey, params?: Parameters<typeof word>[2]) => string;
};

/** Words for answers of a bundle as of a day. `given`: beside a file a flag is worth a mention, alone it is not. */
export function answerWords(
  bundle: Bundle,
  asOf: Day,
  language: Language,
  given: 'file' | 'flags' = 'file',
): AnswerWords {
  const names = ruleNames(bundle);
  const limits = new Map(bundle.decisions.limits.map((limit) => [limit.limit, limit]));
  return {
    bundle,
    language,
    names,
    testAt: testsByPlace(bundle),
    wording: { names, limits, day: asOf, language },
    marked: new Set<SetBy>(given === 'file' ? ['default', 'derived', 'flag'] : ['default', 'derived']),
    say: (key, params) => word(key, language, params),
  };
}
