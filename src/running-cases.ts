// The public face of running cases: what the command line asks of a store. What is heavy is loaded when a store is opened.

import type { Language } from './diagnostics/message.ts';
import type { RuleNames } from './diagnostics/wording/rule-names.ts';
import type { Bundle } from './domain/bundle.ts';
import type { CaseState } from './domain/case.ts';
import type { Instant } from './domain/instant.ts';
import type { CaseFilter } from './engine/care/all-cases.ts';
import type { Erased } from './engine/care/erase-case.ts';
import type { CaseOverview } from './engine/care/overlook-case.ts';
import type { Retried } from './engine/care/retry-case.ts';
import type { CaseCheck } from './engine/care/verify-case.ts';
import type { MigrateTo, WeighedMigration } from './engine/care/weigh-migration.ts';
import type { Amended, Store } from './engine/ports/store.ts';
import type {
  CaseSummary,
  OutboxEntry,
  OutboxQuery,
  PublicationHead,
  StoredRecord,
} from './engine/ports/store-entries.ts';
import { StoreError } from './engine/ports/store-error.ts';
import type { Report } from './paper/report/report.ts';
import type { ToldReport } from './paper/report/told-report.ts';
import type { ToldThread } from './paper/thread/told-thread.ts';
import type { ReportQuery } from './read-report.ts';
import type { ToldRecord } from './tell-case.ts';

/** `made`: the store was made by opening it. */
export type RunningCases = {
  readonly made: boolean;
  /** Undefined before the first publication. */
  readonly newestRules: () => Promise<(PublicationHead & { readonly bundle: Bundle }) | undefined>;
  /** The newest first. */
  readonly publications: () => Promise<readonly PublicationHead[]>;
  readonly rulesNamed: (hash: string) => Promise<Bundle | undefined>;
  readonly publish: (bundle: Bundle, by: string) => Promise<Published>;
  /** Back to the rules before the newest. */
  readonly publishPrevious: (by: string) => Promise<Published | { readonly kind: 'no_previous' }>;
  readonly list: (filter: CaseFilter) => AsyncIterable<CaseSummary>;
  /** The id of the case that is registered under a number; what it was given where nothing is. */
  readonly named: (name: string) => Promise<string>;
  /** Everything about one case returns undefined when there is no such case. */
  readonly show: (id: string, language: Language) => Promise<CaseOverview | undefined>;
  readonly history: (id: string, language: Language) => Promise<readonly ToldRecord[] | undefined>;
  /** The same as a document, with its rules, its summaries and whether its records are whole. */
  readonly thread: (id: string, language: Language) => Promise<ToldThread | undefined>;
  /** As it is stored: people's words are references. */
  readonly log: (id?: string) => AsyncIterable<StoredRecord>;
  /** How contracts went, as figures and in words; undefined before the first publication. Reads every case. */
  readonly report: (
    query: ReportQuery,
    language: Language,
  ) => Promise<{ readonly report: Report; readonly told: ToldReport } | undefined>;
  readonly verify: (id: string) => Promise<CaseCheck | undefined>;
  readonly retry: (id: string) => Promise<Retried>;
  readonly erase: (id: string, which: 'ended' | 'open_too') => Promise<Erased>;
  readonly weigh: (id: string, to: MigrateTo) => Promise<WeighedMigration | undefined>;
  /** Hands them to the daemon; how many of them are new to it. */
  readonly migrate: (weighed: readonly WeighedMigration[], to: Bundle, by: string) => Promise<number>;
  /** Whether the newest change of its plan was a move to other rules. */
  readonly canUndo: (id: string) => Promise<boolean | undefined>;
  readonly undoMigrations: (ids: readonly string[], by: string) => Promise<number>;
  readonly outbox: (query: OutboxQuery) => Promise<readonly OutboxEntry[]>;
  readonly amendEffect: (key: string, to: 'pending' | 'dropped', reason: string) => Promise<Amended>;
  readonly backup: (to: string) => Promise<void>;
  readonly wording: (language: Language) => Promise<CaseWording>;
  /** For whoever begins cases beside the daemon. */
  readonly store: Store;
  readonly close: () => Promise<void>;
};

/** `before`: what was the newest until then. `again`: it is the newest already, and nothing was written. */
export type Published = {
  readonly kind: 'published' | 'again';
  readonly hash: string;
  readonly at: Instant;
  readonly before?: PublicationHead;
};

/** How what is known of a case is said, by the titles of the newest rules. */
export type CaseWording = {
  readonly names: RuleNames;
  readonly moment: (at: Instant) => string;
  readonly state: (state: CaseState) => string;
  /** Of a name in a list, where nothing else is known. */
  readonly stateNamed: (name: string) => string;
  readonly step: (key: string) => string;
  /** With its stage, where steps of several stages stand side by side. */
  readonly stepOfStage: (key: string) => string;
};

/** Opens the store in `file` beside whoever works on it. `whenMissing`: `make` makes one. Throws what `storeTrouble` reads. */
export async function openCases(
  file: string,
  { now, whenMissing }: { readonly now: () => number; readonly whenMissing: 'refuse' | 'make' },
): Promise<RunningCases> {
  const opening = await import('./open-cases.ts');
  return await opening.openCases(file, now, whenMissing);
}

/** The newest whole copy beside a store, as `vizir backup` makes them; undefined when there is none. */
export async function newestCopy(store: string): Promise<{ readonly file: string; readonly at: Instant } | undefined> {
  const { findNewestCopy } = await import('./store/sqlite/find-newest-copy.ts');
  return findNewestCopy(store);
}

export type StoreTrouble = { readonly code: StoreError['code']; readonly at: string; readonly found: string };

/** What is wrong with a store; undefined for an error of another kind. */
export function storeTrouble(error: unknown): StoreTrouble | undefined {
  if (!(error instanceof StoreError)) return undefined;
  return { code: error.code, at: error.data.at, found: error.data.found ?? '' };
}

export type {
  CaseCheck,
  CaseOverview,
  CaseSummary,
  OutboxEntry,
  Report,
  ReportQuery,
  ToldRecord,
  ToldReport,
  WeighedMigration,
};
/** A record of the log as it is stored. */
export type LogRecord = StoredRecord;
