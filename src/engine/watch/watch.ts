// What the engine tells about itself while it works: for logs, metrics and health. Nothing here may throw, and nothing waits for it.
import type { CaseId } from '../../domain/case.ts';
import type { EffectKind } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import type { EffectClass, OutboxState } from '../ports/store-entries.ts';

/** `what`: the kind of event or act, or of timer. `retry`: it failed and is tried again. */
export type Stepped = {
  readonly case: CaseId | undefined;
  readonly cause: 'inbox' | 'timer';
  readonly what: string;
  /** Where the event came from and its name there, or the timer's name. */
  readonly of: string;
  readonly outcome: 'advanced' | 'nothing' | 'refused' | 'stale' | 'poisoned' | 'retry';
  /** Number of the newest record after it. */
  readonly seq?: number;
  readonly reason?: string;
  readonly ms: number;
  /** How long after its moment a timer was fired. */
  readonly lateMs?: number;
};

export type DeliveredEffect = {
  readonly case: CaseId;
  readonly key: string;
  readonly effect: EffectKind;
  readonly outcome: OutboxState | 'unknown';
  readonly attempt: number;
  readonly reason?: string;
  readonly ms: number;
};

/** `store`: it refuses for now; `throttled`, `locked_out`: the far side does. With an effect: that kind alone, of that urgency. */
export type Paused = Partial<EffectClass> & {
  readonly what: 'store' | 'throttled' | 'locked_out';
  readonly until: Instant;
  readonly reason: string;
};

/** Things that a person should know of. `ms`: by how much a clock went astray. */
export type Noticed =
  | { readonly what: 'clock_jumped'; readonly ms: number }
  | { readonly what: 'portal_ahead'; readonly case: CaseId; readonly theirs: number; readonly ours: number }
  | { readonly what: 'restored'; readonly copiedAt: Instant; readonly doubted: number; readonly askedAgain: number }
  | { readonly what: 'replayed'; readonly case: CaseId; readonly why: 'older_version' | 'other_machine' | 'unreadable' }
  | { readonly what: 'bug'; readonly where: string; readonly message: string };

export type Watch = {
  readonly stepped: (step: Stepped) => void;
  readonly delivered: (delivery: DeliveredEffect) => void;
  readonly paused: (pause: Paused) => void;
  readonly noticed: (notice: Noticed) => void;
};

/** Tells nobody. */
export const silentWatch: Watch = {
  stepped: () => undefined,
  delivered: () => undefined,
  paused: () => undefined,
  noticed: () => undefined,
};
