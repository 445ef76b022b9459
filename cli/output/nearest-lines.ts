// Which changes would lead to other routes.
import type { NearestRoute } from '../../src/index.ts';
import { answerInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

/** The smallest changes that lead to other routes. */
export function nearestLines(nearest: readonly NearestRoute[], words: AnswerWords): readonly Line[] {
  if (nearest.length === 0) return [];
  const each = nearest.flatMap((other) => [
    line(2, piece(other.title, 'strong'), piece(`  ${other.route}`, 'faint')),
    ...other.changes.flatMap((change) => changeLine(change, words)),
  ]);
  return [line(0, piece(words.say('nearest'), 'heading')), ...each];
}

function changeLine(change: NearestRoute['changes'][number], words: AnswerWords): readonly Line[] {
  const fact = words.names.fact(change.fact);
  if (fact === undefined) return [];
  const to = { ...change.to, setBy: 'person', confirmed: true } as const;
  const [before, after] = [change.from, to].map((answer) => answerInWords(fact, answer, words.names, words.language));
  return [line(4, `${fact.title}: ${before} → ${after}`)];
}
