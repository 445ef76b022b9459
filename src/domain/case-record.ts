// What is kept of everything that happened to a case: the input, all that was computed because of it, and the reasons.

import type { Input, Start } from './act.ts';
import type {
  AskedPerson,
  CaseState,
  CaseTimer,
  ContentItem,
  GateName,
  LastCheck,
  RemarkFate,
  StepKey,
} from './case.ts';
import type { CalendarId, DocumentId, PersonId, RoleId, StageId } from './ids.ts';
import type { Instant } from './instant.ts';
import type { DocumentState } from './plan.ts';

/**
 * One entry of a case's log. A plan is named, not held: it is stored once. `outcomes`: what was asked of the world and what it
 * answered (people, deadlines, timers, states of papers), by name; a replay looks them up and asks nothing.
 */
export type CaseRecord = {
  readonly seq: number;
  readonly at: Instant;
  readonly input: RecordedInput;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly reasons: readonly CaseReason[];
};

export type RecordedInput =
  | (Start & { readonly planName: string })
  | Exclude<Input, { readonly kind: 'plan_revised' }>
  | {
      readonly kind: 'plan_revised';
      readonly planName: string;
      readonly because: string;
      readonly by?: PersonId;
      readonly source?: string;
    };

/** Plain JSON: no undefined, no Map. */
export type Outcome = null | boolean | number | string | readonly Outcome[] | { readonly [name: string]: Outcome };

/** Why a case is as it is, as data; people read it in words made from this and nothing else. */
export type CaseReason =
  | { readonly reason: 'moved'; readonly from?: CaseState; readonly to: CaseState }
  | {
      readonly reason: 'asked';
      readonly step: StepKey;
      readonly people: readonly AskedPerson[];
      readonly revision: number;
      readonly dueAt?: Instant;
      readonly because: AskedBecause;
      /** What differs from the revision that was vouched for before. */
      readonly items: readonly ContentItem[];
    }
  | { readonly reason: 'kept'; readonly step: StepKey; readonly by: readonly PersonId[] }
  | {
      readonly reason: 'verdict_lapsed';
      readonly step: StepKey;
      readonly by: PersonId;
      readonly because: 'changed' | 'own_contract' | 'other_role' | 'stage_repeated';
      readonly items: readonly ContentItem[];
    }
  | { readonly reason: 'met'; readonly step: StepKey; readonly by: readonly PersonId[] }
  | { readonly reason: 'returned'; readonly step: StepKey; readonly by: PersonId; readonly round: number }
  | { readonly reason: 'not_needed'; readonly step: StepKey; readonly because: string }
  | { readonly reason: 'step_added'; readonly step: StepKey; readonly because: string }
  | { readonly reason: 'paused'; readonly step: StepKey }
  | { readonly reason: 'resumed'; readonly step: StepKey; readonly dueAt?: Instant }
  | { readonly reason: 'substituted'; readonly step: StepKey; readonly person: PersonId; readonly insteadOf: PersonId }
  | { readonly reason: 'last_resort'; readonly step: StepKey; readonly people: readonly PersonId[] }
  | { readonly reason: 'nobody_left'; readonly step: StepKey; readonly wanted: number; readonly found: number }
  | {
      readonly reason: 'not_asked';
      readonly step: StepKey;
      readonly person: PersonId;
      readonly because: 'own_contract' | 'one_visa';
    }
  | { readonly reason: 'arbiter'; readonly step: StepKey; readonly role: RoleId; readonly rounds: number }
  | {
      readonly reason: 'gate_waits';
      readonly gate: GateName;
      readonly papers: readonly { readonly document: DocumentId; readonly state: DocumentState }[];
      readonly remarks: readonly number[];
    }
  | { readonly reason: 'gate_passed'; readonly gate: GateName }
  /** Once more before signing: 1C was asked, answered, or does not answer. */
  | {
      readonly reason: 'last_check';
      readonly answer: LastCheck['answer'];
      readonly documents: readonly DocumentId[];
    }
  | { readonly reason: 'revision'; readonly revision: number; readonly items: readonly ContentItem[] }
  | {
      readonly reason: 'paper';
      readonly document: DocumentId;
      readonly from: DocumentState;
      readonly to: DocumentState;
    }
  | { readonly reason: 'remark'; readonly remark: number; readonly fate: RemarkFate }
  | { readonly reason: 'calendar_ends'; readonly calendar: CalendarId; readonly year: number; readonly of: string }
  | { readonly reason: 'timer'; readonly timer: string; readonly at: CaseTimer['at'] }
  | { readonly reason: 'plan_revised'; readonly because: string }
  | { readonly reason: 'adopted'; readonly stage?: StageId };

export type AskedBecause =
  | 'turn'
  | 'returned'
  | 'changed'
  | 'repeated'
  | 'late_paper'
  | 'invited'
  | 'arbiter'
  | 'people_changed';
