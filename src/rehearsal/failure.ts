// Why a test failed: what came out otherwise, or what could not be played.

import type { Finding } from '../diagnostics/finding.ts';
import type { Refusal } from '../domain/act.ts';
import type { Because, Decision } from '../domain/plan.ts';
import type { Source } from '../domain/source.ts';

export type Failure = Difference | Trouble | Unread;

/** `key`: the expectation, with dots: `documents.missing`. Names are ids of the rules. */
export type Difference = {
  readonly kind: 'difference';
  readonly at: Source;
  /** When in the timeline: `3 working days`. */
  readonly moment?: string;
  readonly key: string;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
  /** Expected, but not there. */
  readonly missing: readonly string[];
  /** There, but not expected; empty where only `includes` was asked. */
  readonly extra: readonly string[];
  /** What the rules say of the names that differ. */
  readonly grounds: readonly Ground[];
};

export type Ground = { readonly name: string; readonly because: readonly Because[] };

export type Trouble = {
  readonly kind: 'trouble';
  readonly at: Source;
  readonly moment?: string;
  readonly trouble: TroubleOf;
};

export type TroubleOf =
  /** There is no plan to compare with. */
  | { readonly what: 'not_decided'; readonly decision: Exclude<Decision, { readonly outcome: 'decided' }> }
  | { readonly what: 'refused'; readonly act: string; readonly by: string; readonly refusal: Refusal }
  | { readonly what: 'back_in_time'; readonly moment: string; readonly before: string }
  | { readonly what: 'year_not_listed'; readonly calendar: string; readonly year: number }
  | { readonly what: 'no_curator' }
  | { readonly what: 'no_such_step'; readonly step: string; readonly steps: readonly string[] }
  | { readonly what: 'which_step'; readonly by: string; readonly steps: readonly string[] }
  | { readonly what: 'said_too_little'; readonly act: string; readonly key: string };

/** The contract of the test could not be read. */
export type Unread = { readonly kind: 'unread'; readonly at: Source; readonly findings: readonly Finding[] };
