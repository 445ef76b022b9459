// The papers port: whoever knows whether papers hold (1C). Every call may fail with `FarError`; asking changes nothing there.
import type { CaseId } from '../../domain/case.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { GivenContract } from './contract-reader.ts';

export type PapersQuestion = {
  readonly case: CaseId;
  /** Undefined once the personal values of the contract are erased. */
  readonly contract: GivenContract | undefined;
  readonly documents: readonly DocumentId[];
};

export type Papers = {
  /** Documents that are not known there are left out. */
  readonly check: (
    question: PapersQuestion,
  ) => Promise<readonly { readonly document: DocumentId; readonly invalid: boolean }[]>;
};
