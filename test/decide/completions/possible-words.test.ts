// What an unanswered fact can still be: all its words, or those that other answers leave.
import { expect, test } from 'vitest';
import { possibleWords } from '../../../src/decide/completions/possible-words.ts';
import type { Answer } from '../../../src/domain/fact.ts';
import { SAMPLE_BUNDLE } from '../../language/contract/sample-rules.ts';

const [entity] = SAMPLE_BUNDLE.decisions.facts;

test.each([
  [{ kind: 'unanswered', why: 'not_given' }, ['llc', 'sole_proprietor', 'self_employed', 'foreign_company', 'fund']],
  [{ kind: 'unanswered', why: 'not_told_by_tax_id', among: ['self_employed', 'fund'] }, ['self_employed', 'fund']],
] satisfies readonly (readonly [Answer, readonly string[]])[])('%j', (answer, words) => {
  expect(entity === undefined ? [] : possibleWords(entity, SAMPLE_BUNDLE, answer)).toEqual(words);
});
