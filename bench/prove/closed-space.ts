// The benchmark's rules over facts whose answers can all be listed: routes that share out the whole space leave no gap.

import type { Bundle } from '../../src/domain/bundle.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import { randomBundle } from '../decide/random-bundle.ts';
import { RANDOM_SPACE } from '../decide/random-space.ts';

/** Countries and departments as choices of what the routes name: of open ones there are always others, which no route takes. */
export function closedBundle(count: number, seed: number): Bundle {
  const bundle = randomBundle(count, seed);
  return { ...bundle, decisions: { ...bundle.decisions, facts: bundle.decisions.facts.map(closed) } };
}

function closed(fact: FactDeclaration): FactDeclaration {
  if (fact.type !== 'code' && fact.type !== 'department') return fact;
  const words = RANDOM_SPACE.find(({ declaration }) => declaration.fact === fact.fact)?.words ?? [];
  return { ...fact, type: 'choice', options: words.map((option) => ({ option, title: option })) };
}
