// Whether one answer alone rules a condition out. Never too strict: the condition may be false all the same.

import type { Answer } from '../../domain/fact.ts';
import type { CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';

/** True unless the answer to `fact` alone makes the condition false. */
export function mayHoldFor(when: CompiledWhen, fact: number, answer: Answer): boolean {
  if (!areAllMet(when.tests, fact, answer)) return false;
  return when.any.length === 0 || when.any.some((block) => areAllMet(block, fact, answer));
}

function areAllMet(tests: readonly CompiledTest[], fact: number, answer: Answer): boolean {
  return tests.every((test) => test.fact !== fact || test.holds(answer) !== 'false');
}
