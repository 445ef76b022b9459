// The thread of a case in words, before it is printed.

import type { Language } from '../../diagnostics/message.ts';

/** What readers look for one at a time, in this order. */
export const ENTRY_KINDS = ['verdict', 'remark', 'revision', 'letter', 'comment', 'question', 'notice'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type ToldThread = {
  readonly language: Language;
  readonly title: string;
  readonly facts: readonly ThreadFact[];
  /** Said before everything else: what is erased, what is broken. */
  readonly warnings: readonly string[];
  readonly summaries: readonly ThreadTable[];
  readonly entries: readonly ThreadEntry[];
};

/** `tone`: of what must be seen to be right. */
export type ThreadFact = {
  readonly name: string;
  readonly value: string;
  readonly place?: string;
  readonly tone?: 'good' | 'bad';
};

export type ThreadTable = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** A cell may have several lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
};

/** `kinds`: none for what only shows among all. */
export type ThreadEntry = {
  readonly seq: number;
  readonly moment: string;
  readonly what: string;
  readonly kinds: readonly EntryKind[];
  readonly lines: readonly ThreadLine[];
};

/** `place`: file and line of the rule behind it. `from` and `to`: what something held, where it changed. */
export type ThreadLine = {
  readonly text: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
};
