// What is still open: facts without an answer, and what each answer would lead to.
import type { UnknownFact } from '../../src/index.ts';
import { rangeInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

/** Facts without an answer on which something hangs. */
export function unknownLines(unknown: readonly UnknownFact[], words: AnswerWords): readonly Line[] {
  if (unknown.length === 0) return [];
  const each = unknown.flatMap((open) => [
    line(
      2,
      piece(words.names.factTitle(open.fact), 'strong'),
      piece(`  --${open.fact.replaceAll('_', '-')}`, 'faint'),
      `  ${words.say(`why_${open.why}`)}`,
    ),
    ...decideLines(open, words),
  ]);
  return [line(0, piece(words.say('not_answered'), 'heading')), ...each];
}

/** Answers that lead to the same routes stand together. */
function decideLines(open: UnknownFact, words: AnswerWords): readonly Line[] {
  const fact = words.names.fact(open.fact);
  if (fact === undefined) return [];
  const byRoutes = Map.groupBy(open.decides, ({ routes }) => routes.join(', '));
  return [...byRoutes].map(([routes, answers]) => {
    const answer = answers.map((decides) => rangeInWords(fact, decides.answer, words.names, words.language)).join(', ');
    return line(4, words.say('decides', { answer, routes: routes === '' ? words.say('no_route') : routes }));
  });
}
