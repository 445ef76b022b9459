// Grounds as lines: the fact, its answer, what the rule wants of it, and at the right the rule's file and line.
import type { Because, Source } from '../../src/index.ts';
import { answerInWords, testInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Line } from './line.ts';
import { lineAt, piece } from './line.ts';

/** One line for each ground; a rule without a condition says nothing but its place. */
export function groundLines(because: readonly Because[], indent: number, words: AnswerWords): readonly Line[] {
  return because.flatMap((ground) => {
    const text = groundText(ground, words);
    return text === undefined ? [] : [lineAt(spell(ground.at), indent, ...text)];
  });
}

function groundText(ground: Because, words: AnswerWords) {
  const { fact: id, answer, at, truth } = ground;
  const fact = id === undefined ? undefined : words.names.fact(id);
  if (fact === undefined || answer === undefined) return undefined;
  const test = words.testAt(at, fact.fact);
  const said = `${fact.title}: ${answerInWords(fact, answer, words.names, words.language)}`;
  const plain = test?.kind === 'is' && test.values.length === 1 && !test.negated && truth === 'true';
  if (test === undefined || plain) return [said];
  const wanted = testInWords(test, words.wording);
  const failed = truth === 'false' ? words.say('rule_wants', { test: wanted }) : wanted;
  return [said, piece(`, ${failed}`, 'faint')];
}

/** `routes/large-client.yaml:14` */
export function spell({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** Titles of facts, with the names by which they are given: `Вид договора (kind)`. */
export function factsInWords(facts: readonly string[], words: AnswerWords): string {
  return facts.map((fact) => `${words.names.factTitle(fact)} (${fact})`).join(', ');
}
