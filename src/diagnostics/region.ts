// The contracts that a finding is about: classes in words, and one of them as a file says it.

import type { Written } from './wording/value-as-written.ts';

type InBoth = Readonly<Record<'ru' | 'en', string>>;

/** One class of contracts: what must be true of each fact that matters. */
export type ContractClass = {
  readonly words: InBoth;
  /** The same in the notation of the rule language; `fact` is a fact, `as_of` for the decisive day, `confirmed` for a confirmation. */
  readonly facts: readonly { readonly fact: string; readonly written: string }[];
};

/** The fewest and largest classes that make up the region; `more` says how many of its contracts' classes were left out. */
export type Region = { readonly classes: readonly ContractClass[]; readonly more: 'none' | 'some' };

/** A contract of the region that differs from an ordinary one in as few facts as can be. `vizir route` can run it. */
export type Witness = {
  /** A contract file: facts, ids and what is confirmed. */
  readonly contract: Readonly<Record<string, Written>>;
  /** The decisive day, as 2026-03-12. */
  readonly asOf: string;
  /** What is unlike an ordinary contract, in words; empty when nothing is. */
  readonly unlike: InBoth;
};
