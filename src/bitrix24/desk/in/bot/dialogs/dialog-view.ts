// A dialog as it is worked on: its message, what it is about, how far it has come, and the case as it stands.
import type { Act } from '../../../../../domain/act.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import type { EngineEvent } from '../../../../../engine/ports/engine-event.ts';
import type { MessageNote } from '../../../message-note.ts';
import type { Talk } from '../talk.ts';
import type { CaseTelling } from '../told/case-telling.ts';
import type { DialogProgress } from './dialog-progress.ts';
import type { Doing } from './doing.ts';

export type DialogNote = Extract<MessageNote, { readonly kind: 'dialog' }>;
export type EngineAct = Extract<EngineEvent, { readonly kind: 'act' }>['act'];

/** Before its message is there, or with it. */
export type DialogView = {
  readonly talk: Talk;
  readonly seen: SeenCase;
  readonly telling: CaseTelling;
  readonly doing: Doing;
  readonly progress: DialogProgress;
};

export type Choice = { readonly id: string; readonly title: string };
export type Given = { readonly chosen: readonly string[]; readonly words: string };

/**
 * How an act is asked for. `choices`: what there is to choose from now; `many`: several of them. `words`: whether something has to be
 * written; a `search` finds choices. `confirms`: it cannot be taken back, so that what was written is shown once more.
 */
export type DialogKind = {
  readonly begins: 'pick' | 'words';
  readonly choices?: (view: DialogView) => readonly Choice[];
  readonly many?: true;
  readonly words: 'none' | 'needed' | 'optional' | 'search' | 'instead';
  readonly confirms?: true;
  /** What is said of words that the act cannot be made of. */
  readonly unfit?: (view: DialogView, given: Given) => 'no_such_address' | 'no_document_day' | 'document_day_ahead';
  /** Undefined where the words say nothing that the act could be made of (a day that is none). */
  readonly make: (view: DialogView, given: Given) => (EngineAct & Act) | undefined;
};
