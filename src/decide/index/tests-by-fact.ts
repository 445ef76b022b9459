// All tests of some conditions, by the fact that they ask about.

import type { CompiledTest, CompiledWhen } from '../compile/compiled-rules.ts';

/** At each fact's index the tests on it, those in `any` blocks too. */
export function testsByFact(facts: number, whens: Iterable<CompiledWhen>): readonly (readonly CompiledTest[])[] {
  const tests: CompiledTest[][] = Array.from({ length: facts }, () => []);
  for (const when of whens) {
    for (const test of when.tests) tests[test.fact]?.push(test);
    for (const block of when.any) for (const test of block) tests[test.fact]?.push(test);
  }
  return tests;
}
