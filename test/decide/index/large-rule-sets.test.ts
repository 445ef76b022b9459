// What small rule sets never reach: rows of many words, more borders and more combinations of flags than the index keeps rows for.
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { chooseRoute } from '../../../src/decide/index/choose-route.ts';
import type { RouteChoice } from '../../../src/decide/index/route-index.ts';
import { buildIndex } from '../../../src/decide/index/route-index.ts';
import type { AnswerSpec, BundleSpec } from '../build-bundle.ts';
import { buildBundle, buildContract, TODAY } from '../build-bundle.ts';

type Choose = (said: Readonly<Record<string, AnswerSpec>>) => RouteChoice;

/** Chooses by the index of these rules. */
function chooser(spec: BundleSpec): Choose {
  const bundle = buildBundle(spec);
  const rules = compileRules(bundle, TODAY);
  const index = buildIndex(rules);
  return (said) => chooseRoute(index, answerVector(rules, buildContract(bundle, said).answers));
}

describe('an index over many routes', () => {
  it('tells 1,500 intervals of one amount apart, on each border and beside it', () => {
    const count = 1500;
    const routes = Array.from({ length: count }, (_, index) => ({
      route: `interval-${index}`,
      when: { amount: { from: index * 100, below: (index + 1) * 100 } },
    }));
    const choose = chooser({ facts: { amount: 'money' }, routes });
    for (let border = 0; border <= count; border += 1) {
      for (const amount of [border * 100 - 1, border * 100, border * 100 + 1]) {
        const expected = Math.floor(amount / 100);
        const isInside = expected >= 0 && expected < count;
        expect(choose({ amount })).toEqual(
          isInside ? { kind: 'route', route: `interval-${expected}` } : { kind: 'gap' },
        );
      }
    }
  });

  it('finds the one word of 2,000', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word-${index}`);
    const routes = words.map((word) => ({ route: word, when: { project: word } }));
    const choose = chooser({ facts: { project: 'text' }, routes });
    for (const word of words) {
      expect(choose({ project: word })).toEqual({ kind: 'route', route: word });
    }
    expect(choose({ project: 'another' })).toEqual({ kind: 'gap' });
  });

  it.each([8, 60])('keeps to the rules when more than 512 combinations of %i flags occur', (count) => {
    const flags = Array.from({ length: count }, (_, index) => `flag-${String(index).padStart(2, '0')}`);
    const routes = flags.map((flag, index) => ({
      route: flag,
      when: { subjects: { has: [flag] }, rank: { up_to: index } },
      overrides: flags.slice(index + 1),
    }));
    const facts = { subjects: { type: 'choices', options: flags }, rank: 'months' } as const;
    const choose = chooser({ facts, routes });
    for (let seed = 1; seed <= 1500; seed += 1) {
      const subjects = flags.filter((_, bit) => (Math.imul(seed, 0x9e_37_79_b1 + 2 * bit) >>> 16) % 3 === 0);
      const rank = seed % count;
      const first = subjects.find((flag) => flags.indexOf(flag) >= rank);
      expect(choose({ subjects, rank })).toEqual(
        first === undefined ? { kind: 'gap' } : { kind: 'route', route: first },
      );
    }
  });
});
