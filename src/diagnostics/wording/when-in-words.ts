// A whole condition on one line, in words.

import type { Test, When } from '../../domain/condition.ts';
import { word } from '../catalogue/words.ts';
import type { TestWording } from './test-in-words.ts';
import { testInWords } from './test-in-words.ts';

/** `Предмет договора: есть «Работы»; Сумма договора: от 5 000 000 RUB`; the blocks of `any` joined by "or". */
export function whenInWords(when: When, wording: TestWording): string {
  const blocks = (when.any ?? []).map(({ tests }) => testsInWords(tests, wording));
  const own = when.tests.length === 0 ? [] : [testsInWords(when.tests, wording)];
  return [...own, ...(blocks.length === 0 ? [] : [blocks.join(word('or', wording.language))])].join('; ');
}

function testsInWords(tests: readonly Test[], wording: TestWording): string {
  return tests.map((test) => `${wording.names.factTitle(test.fact)}: ${testInWords(test, wording)}`).join('; ');
}
