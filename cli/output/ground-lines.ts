// Grounds as lines: the fact, its answer, what the rule wants of it, and at the right the rule's file and line.
import type { Because, Needed, Source } from '../../src/index.ts';
import { answerInWords, testInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Line, Piece } from './line.ts';
import { line, lineAt, piece } from './line.ts';

/** One line for each ground that a fact decided, in the order of the rule's lines; a place that has just been named (`said`) is not repeated. */
export function groundLines(
  because: readonly Because[],
  indent: number,
  words: AnswerWords,
  said?: Source | undefined,
): readonly Line[] {
  return [...because].sort(byPlace).flatMap((ground) => {
    const text = groundText(ground, words);
    if (text === undefined) return [];
    const place = spell(ground.at);
    return [said !== undefined && spell(said) === place ? line(indent, ...text) : lineAt(place, indent, ...text)];
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
  const mark =
    answer.kind !== 'unanswered' && words.marked.has(answer.setBy) ? ` (${words.say(`by_${answer.setBy}`)})` : '';
  const said = `${answerInWords(fact, answer, words.names, words.language)}${mark}`;
  if (test === undefined) return [`${fact.title}: ${said}`];
  const wanted = testInWords(test, words.wording);
  // Open: what the answer would have to be says more than that there is none.
  if (truth === 'unknown' && answer.kind === 'unanswered') {
    return [piece(words.say('if_fact', { fact: fact.title, test: wanted }), 'warn')];
  }
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
  return facts.map((fact) => `${words.say('quoted', { text: words.names.factTitle(fact) })} (${fact})`).join(', ');
}

/** What a line hangs on, where its grounds do not say it. */
export function openLines(
  needed: Needed,
  because: readonly Because[],
  indent: number,
  words: AnswerWords,
): readonly Line[] {
  if (needed.kind === 'yes') return [];
  const told = new Set(because.flatMap(({ fact, truth }) => (truth === 'unknown' && fact !== undefined ? [fact] : [])));
  const left = needed.facts.filter((fact) => !told.has(fact));
  return left.length === 0
    ? []
    : [line(indent, piece(words.say('hangs_on', { facts: factsInWords(left, words) }), 'warn'))];
}

/** Before the name of what may turn out not to be needed. */
export function openMark(needed: Needed): readonly Piece[] {
  return needed.kind === 'yes' ? [] : [piece('? ', 'warn')];
}
