// Grounds as lines: the fact, its answer, what the rule wants of it, and at the right the rule's file and line.
import type { Because, Source } from '../../src/index.ts';
import { answerInWords, testInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Line, Piece } from './line.ts';
import { lineAt, piece } from './line.ts';

/** One line for each ground that a fact decided, in the order of the rule's lines. */
export function groundLines(because: readonly Because[], indent: number, words: AnswerWords): readonly Line[] {
  return [...because].sort(byPlace).flatMap((ground) => {
    const text = groundText(ground, words);
    return text === undefined ? [] : [lineAt(spell(ground.at), indent, ...text)];
  });
}

function byPlace({ at: one }: Because, { at: other }: Because): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function groundText(ground: Because, words: AnswerWords): readonly (Piece | string)[] | undefined {
  const { fact: id, answer, at, truth } = ground;
  const fact = id === undefined ? undefined : words.names.fact(id);
  if (fact === undefined || answer === undefined) return undefined;
  const test = words.testAt(at, fact.fact);
  const said = answerInWords(fact, answer, words.names, words.language);
  if (test === undefined) return [`${fact.title}: ${said}`];
  const wanted = testInWords(test, words.wording);
  if (truth !== 'true')
    return [`${fact.title}: ${said}`, piece(`, ${words.say('rule_wants', { test: wanted })}`, 'faint')];
  // Which of a set's members it was is said by the test; what one value is, by the value.
  if (test.kind === 'set' || test.kind === 'on_list') return [`${fact.title}: ${wanted}`];
  if (test.kind === 'is' || test.kind === 'absent') return [`${fact.title}: ${said}`];
  return [`${fact.title}: ${said}`, piece(`, ${wanted}`, 'faint')];
}

/** The line of the rule itself, behind the tests that led to it. */
export function ownPlace(because: readonly Because[]): Source | undefined {
  return because.findLast(({ fact }) => fact === undefined)?.at ?? because.at(-1)?.at;
}

/** `routes/large-client.yaml:14` */
export function spell({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** Titles of facts, with the names by which they are given: `«Вид договора» (kind)`. */
export function factsInWords(facts: readonly string[], words: AnswerWords): string {
  return facts.map((fact) => `«${words.names.factTitle(fact)}» (${fact})`).join(', ');
}
