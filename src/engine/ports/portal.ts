// The portal port: what the engine asks of the place where people see their contracts. Every call may fail with `FarError`.
import type { Bundle } from '../../domain/bundle.ts';
import type { Case, CaseId } from '../../domain/case.ts';
import type { Effect } from '../../domain/effect.ts';
import type { GivenContract } from './contract-reader.ts';
import type { Urgency } from './store-entries.ts';

/** One effect on its way out. */
export type Outgoing = {
  /** Names the effect for ever, at the far side too. */
  readonly key: string;
  /** `press`: somebody waits for it, or for what follows it. */
  readonly urgency: Urgency;
  /** With what people wrote put back into its texts. */
  readonly effect: Effect;
  /** The case as it is now, which may be later than the effect. Texts in it are put back as well. */
  readonly kase: Case;
  /** The decisions that the case goes by, with the newest directory. */
  readonly bundle: Bundle;
  /** Hash of the case's newest record: written into what is owned by value on the card, read back by `cardMark`. */
  readonly mark: CardMark;
  /**
   * As given, with all changes since. Undefined for `comment` and `close_task`, which do not name it (opening it costs something), and
   * once it is erased.
   */
  readonly contract: GivenContract | undefined;
};

/** Which record a card shows. */
export type CardMark = { readonly seq: number; readonly hash: string };

/**
 * What the far side calls what was made, where it has a name of its own; of a letter its `Message-ID`. `notTaken`: addresses of a letter
 * that the mail server would not take while it took others.
 */
export type Made = { readonly farName?: string; readonly notTaken?: string };

export type Portal = {
  /** By value: whether what stands there is what should. Writes nothing. */
  readonly compare: (out: Outgoing) => Promise<'same' | 'different'>;
  /** By look-up and once: what bears the effect's mark; undefined when there is nothing. */
  readonly find: (out: Outgoing) => Promise<Made | undefined>;
  /** Does it, once. By key: the same key again makes nothing new and says what was made before. */
  readonly send: (out: Outgoing) => Promise<Made>;
  /** What the card of a case shows; undefined for a card without a mark. */
  readonly cardMark: (id: CaseId, urgency: Urgency) => Promise<CardMark | undefined>;
};
