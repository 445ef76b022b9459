// What can be counted of a client: nothing in it is a secret or a text of people.
import type { Instant } from '../../domain/instant.ts';

export type ClientEvent =
  /** Sent and over after `ms`; without a status there was no answer. One method alone, or those of a batch. */
  | { readonly kind: 'request'; readonly methods: readonly string[]; readonly ms: number; readonly status?: number }
  /** Rejected as `throttled`. */
  | { readonly kind: 'turned_away'; readonly method: string; readonly until: Instant; readonly reason: string };
