// The atoms of a fact with one answer: answers between which no test tells.

import type { Accepts } from '../../decide/compile/compiled-rules.ts';
import { possibleWords } from '../../decide/completions/possible-words.ts';
import { unitEnds } from '../../decide/completions/unit-ends.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { FactDeclaration, OrderedType } from '../../domain/fact.ts';
import { isOrdered } from '../../domain/fact.ts';
import type { Atom } from './axis.ts';

/** Ascending for ordered facts; "there is none" last, where it is an answer. */
export function factAtoms(
  fact: FactDeclaration,
  accepts: readonly Accepts[],
  bundles: readonly Bundle[],
): readonly Atom[] {
  const atoms = isOrdered(fact.type) ? pieces(fact.type, accepts) : wordAtoms(fact, accepts, bundles);
  return fact.optional ? [...atoms, { range: { kind: 'absent' } }] : atoms;
}

/** The intervals between the borders that are named: a hole between two borders is an atom of its own. */
function pieces(type: OrderedType, accepts: readonly Accepts[]): readonly Atom[] {
  const { lo: lowest, hi: highest } = unitEnds(type);
  const borders = new Set([lowest]);
  for (const one of accepts) {
    for (const { lo, hi } of one.kind === 'intervals' ? one.intervals : []) {
      for (const border of [lo, hi + 1]) if (border > lowest && border <= highest) borders.add(border);
    }
  }
  const starts = Float64Array.from(borders).sort();
  return Array.from(starts, (from, index): Atom => {
    const next = starts[index + 1];
    return {
      range: {
        kind: 'interval',
        ...(from === lowest ? {} : { from }),
        ...(next === undefined ? {} : { to: next - 1 }),
      },
    };
  });
}

type Word = string | boolean;

/** Words that all tests treat alike share an atom; those that cannot be listed are one more. */
function wordAtoms(fact: FactDeclaration, accepts: readonly Accepts[], bundles: readonly Bundle[]): readonly Atom[] {
  const sets = accepts.flatMap((one) => (one.kind === 'values' ? [one.values] : []));
  const listed = bundles.map((bundle) => possibleWords(declaredIn(bundle, fact), bundle));
  const isClosed = listed.every((words) => words !== undefined);
  const words = new Set<Word>([
    ...listed.flatMap((some) => some ?? []),
    ...(isClosed ? [] : sets.flatMap((set) => [...set])),
  ]);
  // An option that only one of two bundles declares is an answer of its own, asked about or not.
  const declared = fact.type === 'choice' ? listed.map((some) => new Set(some)) : [];
  const classes = new Map<string, Word[]>();
  for (const word of words) {
    const signature = [...sets, ...declared].map((set) => (set.has(word) ? '1' : '0')).join('');
    const alike = classes.get(signature);
    if (alike === undefined) classes.set(signature, [word]);
    else alike.push(word);
  }
  const none = '0'.repeat(sets.length);
  const named = [...classes].filter(([signature]) => signature !== none || isClosed);
  const atoms = named.map(([, own]): Atom => ({ range: { kind: 'values', values: own }, words: own }));
  return isClosed ? atoms : [...atoms, { range: { kind: 'other_values' }, words: classes.get(none) ?? [] }];
}

/** The fact as a bundle declares it; as another does where it does not. */
function declaredIn({ decisions }: Bundle, fact: FactDeclaration): FactDeclaration {
  return decisions.facts.find((one) => one.fact === fact.fact && one.type === fact.type) ?? fact;
}
