// The answer to one row of a file of many, and what prints such answers as they come.
import type { ContractFacts, Decision, Finding, Outline } from '../../src/index.ts';

/** `full`: only where whole plans were asked for. `sampled`: it was decided twice, with the same result. */
export type RowAnswer =
  | { readonly kind: 'broken'; readonly row: number; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'answered';
      readonly row: number;
      readonly contract: ContractFacts;
      readonly outline: Outline;
      readonly sampled: boolean;
      readonly full?: Decision;
    };

/** `refused`: why the file could not be read to its end. */
export type RowsEnd = { readonly seed: number; readonly refused: readonly Finding[] };

export type RowPrinter = {
  readonly print: (answers: readonly RowAnswer[]) => Promise<void>;
  readonly end: (end: RowsEnd) => Promise<void>;
};
