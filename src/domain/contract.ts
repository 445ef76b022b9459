// One contract as it is given to the decision: answers to facts, the counterparty, papers.

import type { Day } from './day.ts';
import type { Answer } from './fact.ts';
import type { DocumentId, FactId, PersonId } from './ids.ts';
import type { Rate } from './money.ts';

/** Ids are checked and normalised before they stand here. */
export type Counterparty = {
  readonly title?: string;
  readonly inn?: string;
  readonly kpp?: string;
  readonly ogrn?: string;
  /** A foreign tax id. */
  readonly taxId?: string;
  readonly country?: string;
};

/** What is known of one paper. `received` alone: it is here, without dates. */
export type PaperFacts = {
  readonly document: DocumentId;
  readonly received: boolean;
  readonly issued?: Day;
  readonly until?: Day;
  readonly promised?: Day;
  /** The amount that the paper allows, in minor units of the policy's currency. */
  readonly limitMinor?: number;
  /** A check in 1C said so. */
  readonly invalid?: boolean;
};

/**
 * What the decision is made from. `answers` holds an answer for every fact of the bundle (unanswered ones too), built-in
 * and derived ones included; `rates` are those that were used and become part of the decision.
 */
export type ContractFacts = {
  readonly id?: string;
  readonly name?: string;
  readonly counterparty: Counterparty;
  readonly curator?: PersonId;
  readonly initiator?: PersonId;
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly papers: readonly PaperFacts[];
  readonly rates: readonly Rate[];
};
