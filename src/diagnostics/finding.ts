// A finding: what is wrong, where, what else has to do with it, and what to do. Plain data, so that it can be cached and rendered anywhere.

import type { Place } from '../domain/source.ts';
import type { Region, Witness } from './region.ts';

export type Severity = 'error' | 'warning';

/** A text that each language says in its own way. */
export type InBoth = Readonly<Record<'ru' | 'en', string>>;

/** Values that the catalogue's templates may name. Lists are joined by the renderer, of a text in both languages one is taken. */
export type Params = Readonly<Record<string, string | number | readonly string[] | InBoth>>;

export type Finding = {
  /** A number of the catalogue: 1xx reading, 2xx form, 3xx names, 4xx proof, 5xx contracts and input. */
  readonly code: number;
  readonly severity: Severity;
  /** Absent only where there is no file to point at (an empty directory). */
  readonly place?: Place;
  readonly params: Params;
  /** Other places that have to do with it, each with a word of the catalogue that says how (`first_here`, `declared_here`, `conflicts_here`). */
  readonly others: readonly { readonly place: Place; readonly word: OtherWord }[];
  /** Did-you-mean: the nearest declared name, with its place where it has one. */
  readonly suggestion?: { readonly text: string; readonly place?: Place };
  /** The line as it should be written, where that can be said. */
  readonly rewrite?: string;
  /** The contracts that it is about, and one of them. */
  readonly region?: Region;
  readonly witness?: Witness;
};

export type OtherWord =
  | 'first_here'
  | 'declared_here'
  | 'conflicts_here'
  | 'used_here'
  | 'stands_above'
  | 'ruled_out_here'
  | 'nearest_here'
  | 'promised_here';
