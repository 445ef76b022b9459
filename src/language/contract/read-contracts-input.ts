// What a dry run is given for many contracts: a file, flags and rates for all of them; read against the rules of a day.

import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { Beside } from './read-contract-input.ts';
import { prepareReading } from './read-contract-input.ts';
import type { ManyReading } from './read-many.ts';
import { readMany } from './read-many.ts';

/** Reads a file of many contracts as its text comes; flags hold for every row. */
export async function* readContractsInput(
  chunks: AsyncIterable<string>,
  many: { readonly kind: 'csv' | 'jsonl'; readonly file: string },
  beside: Beside,
  bundle: Bundle,
  asOf: Day,
): AsyncGenerator<ManyReading> {
  const { rules, flags, findings } = await prepareReading(beside, bundle, asOf);
  if (findings.length > 0) yield { kind: 'refused', findings };
  else yield* readMany(chunks, { ...many, flags }, rules);
}
