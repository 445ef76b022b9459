// Random contracts over the benchmark's facts: answers on borders and between them.

import type { Answer, Value } from '../../src/domain/fact.ts';
import type { FactId } from '../../src/domain/ids.ts';
import type { SpaceFact } from './random-space.ts';
import { RANDOM_SPACE } from './random-space.ts';
import type { Random } from './seeded-random.ts';

export type Answers = ReadonlyMap<FactId, Answer>;

/** `count` contracts with an answer to every fact; one in ten optional facts is absent. */
export function randomContracts(count: number, random: Random): readonly Answers[] {
  return Array.from(
    { length: count },
    () => new Map(RANDOM_SPACE.map((fact) => [fact.declaration.fact, answerTo(fact, random)])),
  );
}

function answerTo(fact: SpaceFact, random: Random): Answer {
  if (fact.declaration.optional && random.chance(10)) return { kind: 'absent', setBy: 'file', confirmed: true };
  return { kind: 'value', value: randomValue(fact, random), setBy: 'file', confirmed: true };
}

function randomValue(fact: SpaceFact, random: Random): Value {
  const { type } = fact.declaration;
  if (type === 'boolean') return random.chance(50);
  if (type === 'lists') return random.chance(60) ? [] : [...random.some(fact.words, 1 + random.below(2))].sort();
  if (type === 'choices') return [...random.some(fact.words, random.below(4))].sort();
  if (fact.borders.length > 0) return random.pick(fact.borders) + random.below(3) - 1;
  return random.pick(fact.words);
}
