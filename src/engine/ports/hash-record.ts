// The chain of a case's records: each hash covers the one before it, so that nothing in between can be changed or left out unseen.
import { createHash } from 'node:crypto';
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';

/** What a record hashes to: SHA-256 over version, hash before, case, number, moment and text, in hex. */
export type ChainedRecord = {
  readonly case: CaseId;
  /** From 1, without a gap. */
  readonly seq: number;
  readonly at: Instant;
  /** Canonical text of the record: never parsed by the store, never written anew. */
  readonly text: string;
};

/** What stands before the first record. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of a record that follows `before`. The head of the fields has no free text, so that no two records look alike. */
export function hashRecord(before: string, record: ChainedRecord): string {
  const head = JSON.stringify(['vizir-record/1', before, record.case, record.seq, record.at]);
  return createHash('sha256').update(`${head}\n${record.text}`).digest('hex');
}

export type ChainBreak =
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'changed'; readonly seq: number }
  /** The records end elsewhere than the case says. */
  | { readonly kind: 'end'; readonly seq: number };

/**
 * Where the chain of one case breaks first; undefined when it holds.
 * `head`: number and hash of the last record, as the case says; without it a tail that was cut off could not be seen.
 */
export function findChainBreak(
  records: Iterable<ChainedRecord & { readonly hash: string }>,
  head: { readonly seq: number; readonly hash: string },
): ChainBreak | undefined {
  let before = CHAIN_START;
  let seq = 0;
  for (const record of records) {
    seq += 1;
    if (record.seq !== seq) return { kind: 'missing', seq };
    if (hashRecord(before, record) !== record.hash) return { kind: 'changed', seq };
    before = record.hash;
  }
  return seq === head.seq && before === head.hash ? undefined : { kind: 'end', seq };
}
