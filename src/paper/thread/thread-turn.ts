// One turn of a case as its thread is made from: the record in words, and what it led to.

import type { LifeWording } from '../../diagnostics/wording/happening-in-words.ts';
import type { Case } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/case-record.ts';
import type { Effect } from '../../domain/effect.ts';

/** `case`: after the record. Words of people are put back in `record` and `effects`. */
export type ThreadTurn = { readonly record: CaseRecord; readonly effects: readonly Effect[]; readonly case: Case };

/** `told`: the record as the thread says it in text. */
export type SaidTurn = ThreadTurn & { readonly what: string; readonly lines: readonly string[] };

export type ThreadWording = LifeWording;
