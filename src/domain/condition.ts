// Conditions after names are resolved: the `when` of a rule as data.

import type { ClientListId, FactId, LimitId } from './ids.ts';
import type { Source } from './source.ts';

/** Three values: `unknown` when an unanswered fact decides. */
export type Truth = 'true' | 'false' | 'unknown';

/** Every test holds and, if `any` is there, at least one of its blocks (all of a block's tests). No tests and no `any`: always true. */
export type When = {
  readonly tests: readonly Test[];
  readonly any?: readonly Block[];
  readonly at: Source;
};

export type Block = { readonly tests: readonly Test[]; readonly at: Source };

/** A border: a number of units (see SCALE), or a named limit whose value depends on the day. */
export type Bound =
  | { readonly kind: 'units'; readonly units: number }
  | { readonly kind: 'limit'; readonly limit: LimitId };

export type Test =
  /** choice, boolean, person, department, text, code: the value is (not) one of `values`; booleans stand as true/false. False for `absent`, true for `absent` when negated. */
  | {
      readonly kind: 'is';
      readonly fact: FactId;
      readonly values: readonly (string | boolean)[];
      readonly negated: boolean;
      readonly at: Source;
    }
  /** Ordered types. `ifAbsent` is there exactly for optional facts: the truth when the answer is `absent`. */
  | {
      readonly kind: 'range';
      readonly fact: FactId;
      readonly lower?: { readonly word: 'from' | 'over'; readonly bound: Bound };
      readonly upper?: { readonly word: 'up_to' | 'below'; readonly bound: Bound };
      readonly ifAbsent?: boolean;
      readonly at: Source;
    }
  /** Ordered types given as a plain value or list: equals (not) one of. False for `absent`, true for `absent` when negated. */
  | {
      readonly kind: 'equals';
      readonly fact: FactId;
      readonly bounds: readonly Bound[];
      readonly negated: boolean;
      readonly at: Source;
    }
  /** `fact: absent`, `fact: { not: absent }`. */
  | { readonly kind: 'absent'; readonly fact: FactId; readonly negated: boolean; readonly at: Source }
  /** Sets. */
  | {
      readonly kind: 'set';
      readonly fact: FactId;
      readonly word: 'has' | 'has_any' | 'has_none';
      readonly values: readonly string[];
      readonly at: Source;
    }
  /** `client`: on at least one of the lists (negated: on none). */
  | {
      readonly kind: 'on_list';
      readonly fact: FactId;
      readonly lists: readonly ClientListId[];
      readonly negated: boolean;
      readonly at: Source;
    };
