// What the gateway tells about itself, for logs, metrics and health: ids and numbers alone.

import type { CaseId } from '../../../domain/case.ts';
import type { PersonId } from '../../../domain/ids.ts';

export type GatewayEvent =
  /** A look at the portal failed, in whole or in part; tried again. */
  | { readonly kind: 'look_failed'; readonly what: Looked; readonly reason: string }
  /** Presses cannot be seen, for so long by now: people have to be told by other ways. Once per silence, and once when it is over. */
  | { readonly kind: 'silent'; readonly forMs: number }
  | { readonly kind: 'heard_again'; readonly afterMs: number }
  /** Events of the bot are missing: presses may be lost. `expected`: the number that should have come. */
  | { readonly kind: 'events_missing'; readonly expected: number; readonly came: number }
  | { readonly kind: 'started'; readonly item: number }
  /** Changes of a card became events. */
  | { readonly kind: 'taken_in'; readonly item: number; readonly events: number }
  /** What people wrote under a card became part of its case's thread. */
  | { readonly kind: 'commented'; readonly item: number; readonly comments: number }
  | { readonly kind: 'put_back'; readonly item: number; readonly what: 'stage' | 'outputs' | 'funnel' | 'task' }
  /** What the engine had written there was out of date. */
  | { readonly kind: 'refreshed'; readonly item: number }
  | { readonly kind: 'disputed'; readonly case: CaseId }
  | { readonly kind: 'copied'; readonly item: number }
  | { readonly kind: 'card_deleted'; readonly case: CaseId }
  | { readonly kind: 'card_back'; readonly case: CaseId }
  /** A card that came back under another number: the case goes on with it. */
  | { readonly kind: 'card_moved'; readonly case: CaseId; readonly item: number }
  | { readonly kind: 'person_gone'; readonly person: PersonId; readonly why: 'dismissed' | 'absent' }
  /** A card could not be worked on: a bug of ours, or something that the portal should not say. */
  | { readonly kind: 'card_failed'; readonly item: number; readonly message: string }
  | {
      readonly kind: 'reconciled';
      /** Cards and how many of them were put back; cases without a card; cards that begin a case now. */
      readonly looked: number;
      readonly putBack: number;
      readonly missing: number;
      readonly found: number;
      readonly ms: number;
    };

export type Looked = 'bot' | 'moves' | 'items' | 'tasks' | 'comments' | 'reconcile' | 'people' | 'self';
