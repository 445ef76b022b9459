// What people see on the simulated portal.
import type { CaseId } from '../../domain/case.ts';
import type { LetterState } from '../../domain/case-letter.ts';
import type { Effect, EffectKind, QuestionOutcome } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CardMark } from '../../engine/ports/portal.ts';
import type { Card } from './card.ts';

export type EffectOf<Kind extends EffectKind> = Extract<Effect, { readonly effect: Kind }>;

/** Kinds that make something; the others write over what is there, or make nothing on the portal. */
export type MakingKind = Exclude<EffectKind, CardKind | ClosingKind | 'show_question' | 'show_letter' | 'check_papers'>;
export type CardKind = 'move_card' | 'show_card';
export type ClosingKind = 'close_question' | 'close_task' | 'close_reception_task';
export type TellingKind = 'inform' | 'ping' | 'remind' | 'escalate' | 'notify' | 'refuse';

/** Stays open until it is closed. */
export type OpenKind = 'ask' | 'open_task' | 'reception_task';

/** Something that an effect made. `key`: of that effect, as the mark that it bears. */
export type Thing<Kind extends MakingKind = MakingKind> = {
  readonly farName: string;
  readonly key: string;
  readonly case: CaseId;
  readonly at: Instant;
  readonly effect: EffectOf<Kind>;
  /** Of questions: since when whoever is asked has taken it, as the question says. */
  readonly taken?: Instant;
  /** Of questions and tasks: what became of it; it can't be answered any more. */
  readonly closed?: { readonly outcome: QuestionOutcome | 'done' | 'off'; readonly at: Instant };
};

/** All in the order in which they appeared. */
export type PortalView = {
  readonly cards: ReadonlyMap<CaseId, Card>;
  readonly questions: readonly Thing<'ask'>[];
  readonly tasks: readonly Thing<'open_task' | 'reception_task'>[];
  readonly comments: readonly Thing<'comment'>[];
  readonly letters: readonly Thing<'draft_letter'>[];
  /** Letters that have left. */
  readonly sent: readonly Thing<'send_letter'>[];
  /** By case and number, how the letter stands in the message that the curator has. */
  readonly shown: ReadonlyMap<string, LetterState>;
  readonly folders: readonly Thing<'open_folder'>[];
  readonly files: readonly Thing<'file_document' | 'file_letter'>[];
  readonly notices: readonly Thing<TellingKind>[];
  /** Questions and tasks that can still be answered. */
  readonly open: ReadonlySet<Thing<OpenKind>>;
};

/** One thing that became visible. `changed`: a card, or a question or task that was closed. */
export type Seen = {
  readonly at: Instant;
  readonly case: CaseId;
  readonly key: string;
  readonly effect: EffectKind;
  readonly what: 'made' | 'changed';
  readonly farName?: string;
  /** Of a card: the record that it shows from then on. */
  readonly mark?: CardMark;
};

/** `same_key`: one effect made two things. `same_meaning`: a question or task stands open twice for the same people. */
export type SeenTwice = {
  readonly why: 'same_key' | 'same_meaning';
  readonly first: Seen;
  readonly second: Seen;
};
