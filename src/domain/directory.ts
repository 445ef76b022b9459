// The directory: people, calendars, letters, the catalogue of reasons, the funnel: what is always taken in its newest state.

import type { When } from './condition.ts';
import type { Day } from './day.ts';
import type {
  CalendarId,
  DepartmentId,
  DocumentId,
  FactId,
  FunnelStageId,
  LetterId,
  PersonId,
  ReasonId,
  StageId,
} from './ids.ts';
import type { Source } from './source.ts';
import type { FinalState, WaitingState } from './states.ts';

export type Directory = {
  readonly departments: readonly Department[];
  readonly people: readonly Person[];
  readonly calendars: readonly Calendar[];
  readonly reasons: readonly ReturnReason[];
  readonly letters: readonly Letter[];
  readonly funnel?: Funnel;
};

export type Away = { readonly from: Day; readonly until: Day };

export type Department = {
  readonly department: DepartmentId;
  readonly title: string;
  readonly head?: PersonId;
  readonly parent?: DepartmentId;
  readonly calendar?: CalendarId;
  readonly bitrix24?: number;
  readonly at: Source;
};

export type Person = {
  readonly person: PersonId;
  readonly title: string;
  readonly department?: DepartmentId;
  readonly calendar?: CalendarId;
  readonly away: readonly Away[];
  readonly bitrix24?: number;
  readonly email?: string;
  readonly at: Source;
};

/** Minutes since midnight, [from, to). */
export type Interval = { readonly fromMinute: number; readonly toMinute: number };

export type CalendarYear = {
  readonly year: number;
  readonly off: readonly Day[];
  /** Working days that the week does not have (working Saturdays), with their hours. */
  readonly work: readonly { readonly day: Day; readonly hours: readonly Interval[] }[];
  readonly short: readonly { readonly day: Day; readonly hours: readonly Interval[] }[];
  readonly at: Source;
};

export type Calendar = {
  readonly calendar: CalendarId;
  readonly title?: string;
  readonly timeZone: string;
  /** Monday first, seven entries; an empty list is a day off. */
  readonly week: readonly (readonly Interval[])[];
  readonly years: readonly CalendarYear[];
  readonly at: Source;
};

export type ReturnReason = {
  readonly reason: ReasonId;
  readonly title: string;
  readonly about?:
    | { readonly kind: 'document'; readonly document: DocumentId }
    | { readonly kind: 'fact'; readonly fact: FactId }
    | { readonly kind: 'draft' };
  readonly fix?: string;
  readonly at: Source;
};

export type LetterPurpose = 'missing_documents' | 'question' | 'signed';

export type Letter = {
  readonly letter: LetterId;
  readonly for: LetterPurpose;
  readonly title: string;
  readonly language: 'ru' | 'en';
  readonly when?: When;
  readonly subject: string;
  readonly body: string;
  readonly at: Source;
};

export type FunnelStage = {
  readonly stage: FunnelStageId;
  readonly title: string;
  readonly shows: readonly (StageId | WaitingState | FinalState)[];
  readonly color?: string;
  readonly ends?: 'success' | 'failure';
  readonly at: Source;
};

export type Funnel = { readonly title: string; readonly stages: readonly FunnelStage[]; readonly at: Source };
