// Facts from elsewhere (1C, history): fetched only once it is known that they make a difference, and then at most once.

import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { AnswerVector, CompiledRules } from '../compile/compiled-rules.ts';
import type { Fetchable } from './evaluate-whens.ts';

export type Fetch = (fact: FactId) => Promise<Answer>;

/** What may be fetched and what was, by index of the fact. Belongs to one decision. */
export type LazyFacts = {
  readonly fetchable: Map<number, () => Promise<Answer>>;
  readonly fetched: Map<number, Answer>;
};

export function lazyFacts(): LazyFacts {
  return { fetchable: new Map(), fetched: new Map() };
}

const SOURCE_FAILED: Answer = { kind: 'unanswered', why: 'source_failed' };

/**
 * Allows those of `facts` that come from elsewhere, have no answer and were not allowed before to be fetched from now on;
 * returns how many they are. A source that fails leaves its fact unanswered.
 */
export function allowFetching(lazy: LazyFacts, rules: CompiledRules, facts: readonly FactId[], fetch: Fetch): number {
  const fresh = facts.flatMap((fact) => {
    const index = rules.factIndex.get(fact) ?? -1;
    const origin = rules.facts[index]?.origin;
    const isLazy = origin === 'onec' || origin === 'history';
    return isLazy && !lazy.fetchable.has(index) ? [{ fact, index }] : [];
  });
  for (const { fact, index } of fresh) lazy.fetchable.set(index, fetchOnce(lazy, index, fact, fetch));
  return fresh.length;
}

function fetchOnce(lazy: LazyFacts, index: number, fact: FactId, fetch: Fetch): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  const ask = async () => {
    const answer = await answerFrom(fetch, fact);
    lazy.fetched.set(index, answer);
    return answer;
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}

async function answerFrom(fetch: Fetch, fact: FactId): Promise<Answer> {
  try {
    return await fetch(fact);
  } catch {
    return SOURCE_FAILED;
  }
}

/** The answers with what was fetched in their places. */
export function withFetched(answers: AnswerVector, { fetched }: LazyFacts): AnswerVector {
  return fetched.size === 0 ? answers : answers.map((answer, index) => fetched.get(index) ?? answer);
}

/** What may still be fetched. */
export function stillFetchable({ fetchable, fetched }: LazyFacts): Fetchable {
  return fetched.size === 0 ? fetchable : new Map([...fetchable].filter(([index]) => !fetched.has(index)));
}
