// What comes in: things that people did, and what was found out elsewhere. Adapters make events of it; the inbox keeps them as text.
import type { Act, Adoption, Input, StartPaper } from '../../domain/act.ts';
import type { CaseId } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId, RuleHash } from '../../domain/ids.ts';
import type { GivenContract } from './contract-reader.ts';
import type { Urgency } from './store-entries.ts';

export type EngineEvent =
  | {
      readonly kind: 'start';
      readonly by: PersonId;
      readonly curator: PersonId;
      readonly contract: GivenContract;
      /** Hash of the contract's own text. */
      readonly draft?: string;
      readonly papers: readonly StartPaper[];
      readonly adopted?: Adoption;
    }
  /** Facts are changed by `change`, so that they are read and decided anew; `confirm_fact` comes as an act. */
  | { readonly kind: 'act'; readonly by: PersonId; readonly act: Exclude<Act, { readonly act: 'change_fact' }> }
  /** Entries of the contract as given that are other now. `source`: who says so, where the person has only chosen it: `onec`, `crm`. */
  | { readonly kind: 'change'; readonly by: PersonId; readonly changes: GivenContract; readonly source?: string }
  /** What was found out elsewhere. `notTaken` of a letter's outcome holds addresses: they are kept apart, like what people write. */
  | Extract<Input, { readonly kind: 'papers_checked' | 'commented' | 'letter_outcome' | 'papers_offered' }>
  /** Moves the case to the decisions of another bundle, judged as of a day, or as of the day it was judged by. */
  | { readonly kind: 'migrate'; readonly by: PersonId; readonly to: RuleHash; readonly asOf?: Day }
  /** Back to the plan that the case had before its newest migration. */
  | { readonly kind: 'undo_migration'; readonly by: PersonId };

/**
 * `source` and `key`: where it comes from and its name there; the same pair is taken in once, for ever. `press`: a person waits for
 * the answer.
 */
export type IncomingEvent = {
  readonly source: string;
  readonly key: string;
  readonly case: CaseId;
  readonly urgency: Urgency;
  readonly event: EngineEvent;
};
