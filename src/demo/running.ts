// A contract under way, as its curator and the client have it in mind: what was asked for, what has come, what was mended.
import type { DocumentId } from '../domain/ids.ts';
import type { DemoContract } from './demo-contract.ts';

export type ArrivedPaper = { readonly document: DocumentId; readonly holds: boolean };

export type Running = {
  readonly contract: DemoContract;
  /** Number of its card. */
  readonly item: number;
  /** How often each paper was asked for. */
  readonly asked: Map<DocumentId, number>;
  /** Asked for, and not here yet. */
  readonly awaited: Set<DocumentId>;
  /** With the curator, and not on the card yet. */
  readonly arrived: ArrivedPaper[];
  /** Defects that the curator has mended, by what they were found as. */
  readonly mended: Set<string>;
  /** What the client answered to the last question. */
  answered: boolean;
  hasSigned: boolean;
  /** Registered, rejected or withdrawn. */
  isOver: boolean;
  hasDraft: boolean;
  drafts: number;
  /** The client was asked to sign, or a question. */
  isSigning: boolean;
  isAnswering: boolean;
};

export function newRunning(contract: DemoContract, item: number): Running {
  return {
    contract,
    item,
    asked: new Map(),
    awaited: new Set(),
    arrived: [],
    mended: new Set(),
    answered: false,
    hasSigned: false,
    isOver: false,
    hasDraft: false,
    drafts: 0,
    isSigning: false,
    isAnswering: false,
  };
}
