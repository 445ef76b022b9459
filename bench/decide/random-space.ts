// The facts that the benchmark's rules ask about, and the parts that a rule takes of each: the vocabulary of a middling company.

import type { ClientList, Limit } from '../../src/domain/bundle.ts';
import type { Test } from '../../src/domain/condition.ts';
import { countryCodes } from '../../src/domain/country.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Department } from '../../src/domain/directory.ts';
import type { FactDeclaration, FactType } from '../../src/domain/fact.ts';
import type { Source } from '../../src/domain/source.ts';
import { brandId, placeIn } from '../../test/generators/brand-id.ts';
import { GENERATED_DAY } from '../../test/generators/vocabulary.ts';

export const BENCH_DAY: Day = GENERATED_DAY;

/** A part of a fact's answers: what one branch of the rules takes of it. */
export type Part =
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** Whole units, `from` in, `to` out; ends that are missing are open. `absent`: so is "there is none". */
  | { readonly kind: 'interval'; readonly from?: number; readonly to?: number; readonly absent: boolean }
  | { readonly kind: 'flags'; readonly has: readonly string[]; readonly hasNone: readonly string[] };

export type SpaceFact = {
  readonly declaration: FactDeclaration;
  readonly borders: readonly number[];
  readonly words: readonly string[];
};

/** 100 amounts from 10 thousand to 500 million roubles, in kopecks, as regulations name them: one to nine of each power, and halves. */
const AMOUNTS = [4, 5, 6, 7, 8].flatMap((power) =>
  Array.from({ length: 20 }, (_, index) => Math.round((1 + index * 0.45) * 10 ** power) * 100),
);

const LIST_NAMES = words('list', 12);

/** A client for each two lists and for each one, so that every combination that a random contract has does occur. */
export const LISTS: readonly ClientList[] = LIST_NAMES.map((list, index) => ({
  list: brandId(list),
  title: `List ${index}`,
  members: LIST_NAMES.map((_, other) => {
    const [low, high] = [Math.min(index, other), Math.max(index, other)];
    return { taxId: String(7_700_000_000 + low * LIST_NAMES.length + high), title: `Client ${low}-${high}` };
  }),
  at: placeIn('rules/clients.yaml'),
}));

export const LIMITS: readonly Limit[] = [];

function words(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

function fact(
  id: string,
  type: FactType,
  given: { words?: readonly string[]; borders?: readonly number[]; optional?: true },
): SpaceFact {
  const isOpen = type === 'code' || type === 'department' || type === 'lists';
  return {
    declaration: {
      fact: brandId(id),
      type,
      title: id,
      options: isOpen ? [] : (given.words ?? []).map((option) => ({ option, title: option })),
      optional: given.optional ?? false,
      origin: 'contract',
      builtIn: false,
      at: placeIn('rules/facts.yaml'),
    },
    borders: given.borders ?? [],
    words: given.words ?? [],
  };
}

export const BENCH_DEPARTMENTS: readonly Department[] = words('department', 12).map((department) => ({
  department: brandId(department),
  title: department,
  at: placeIn('rules/roles.yaml'),
}));

const DAYS = Array.from({ length: 36 }, (_, index) => BENCH_DAY + (index - 12) * 30);

export const RANDOM_SPACE: readonly SpaceFact[] = [
  fact('amount', 'money', { borders: AMOUNTS, optional: true }),
  fact('client', 'lists', { words: LISTS.map(({ list }) => list) }),
  fact('country', 'code', { words: countryCodes().slice(0, 9) }),
  fact('created', 'date', { borders: DAYS }),
  fact('department', 'department', { words: BENCH_DEPARTMENTS.map(({ department }) => department) }),
  fact('entity', 'choice', { words: words('entity', 5) }),
  fact('kind', 'choice', { words: words('kind', 8) }),
  fact('own_form', 'boolean', {}),
  fact('prepayment', 'percent', { borders: [1000, 2000, 3000, 5000, 7000, 10_000] }),
  fact('relation', 'choice', { words: words('relation', 3) }),
  fact('subjects', 'choices', { words: words('subject', 6) }),
  fact('term', 'months', { borders: [3, 6, 12, 24, 36, 60], optional: true }),
  fact('urgent', 'boolean', {}),
];

/** A part as tests of the rule language; two for a set of which something is asked and something excluded. */
export function testsOf(space: SpaceFact, part: Part, at: Source): readonly Test[] {
  const { fact: id, optional } = space.declaration;
  switch (part.kind) {
    case 'options':
      return [{ kind: 'is', fact: id, values: part.options, negated: false, at }];
    case 'truth':
      return [{ kind: 'is', fact: id, values: [part.value], negated: false, at }];
    case 'interval':
      return [
        {
          kind: 'range',
          fact: id,
          ...(part.from === undefined ? {} : { lower: { word: 'from', bound: { kind: 'units', units: part.from } } }),
          ...(part.to === undefined ? {} : { upper: { word: 'below', bound: { kind: 'units', units: part.to } } }),
          ...(optional ? { ifAbsent: part.absent } : {}),
          at,
        },
      ];
    case 'flags':
      return flagTests(space, part, at);
  }
}

function flagTests(space: SpaceFact, part: Extract<Part, { kind: 'flags' }>, at: Source): readonly Test[] {
  const { fact: id, type } = space.declaration;
  if (type === 'lists') {
    const [on, off] = [part.has, part.hasNone].map((lists) => lists.map((list) => brandId<ClientList['list']>(list)));
    return [
      ...(on ?? []).map((list): Test => ({ kind: 'on_list', fact: id, lists: [list], negated: false, at })),
      ...(off === undefined || off.length === 0
        ? []
        : [{ kind: 'on_list', fact: id, lists: off, negated: true, at } as const]),
    ];
  }
  return [
    ...(part.has.length === 0 ? [] : [{ kind: 'set', fact: id, word: 'has', values: part.has, at } as const]),
    ...(part.hasNone.length === 0
      ? []
      : [{ kind: 'set', fact: id, word: 'has_none', values: part.hasNone, at } as const]),
  ];
}
