// What comes of something that happened to a case.

import type { Refusal } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { CaseReason, CaseRecord } from '../domain/case-record.ts';
import type { Effect } from '../domain/effect.ts';

/** `refused` and `stale` leave the case as it was: the same object goes on. */
export type Advanced =
  | {
      readonly kind: 'advanced';
      readonly case: Case;
      readonly record: CaseRecord;
      readonly effects: readonly Effect[];
      readonly reasons: readonly CaseReason[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stale'; readonly timer: string };

export type Started = Extract<Advanced, { readonly kind: 'advanced' }>;
