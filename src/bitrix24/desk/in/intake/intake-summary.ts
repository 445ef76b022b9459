// All that the summary of an intake is made of, as it was found and decided.
import type { Bundle } from '../../../../domain/bundle.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import type { BotButton } from '../../bot-keyboard.ts';
import type { Answers, ChosenCrm, OneCRow } from './answers.ts';
import type { Comparison } from './compare-entries.ts';
import type { IntakeNote } from './intake-note.ts';
import type { FiledPaper } from './papers-on-file.ts';
import type { PastReason } from './past-returns.ts';

/** Why the CRM has no row of this counterparty, or what was done about it. */
export type CrmNews = 'made' | 'linked' | 'unnamed' | 'undecided' | 'refused' | 'none';

/** `isBarred`: whoever is told may not send it for another reason. */
export type IntakeLeft = {
  readonly papers: readonly DocumentId[];
  readonly draft: boolean;
  readonly differs: boolean;
  readonly row: boolean;
  readonly isBarred: boolean;
};

export type IntakeSummary = {
  readonly card: { readonly item: number; readonly title: string };
  readonly bundle: Bundle;
  readonly note: IntakeNote;
  readonly answers: Answers;
  readonly onec: OneCRow;
  readonly crm: ChosenCrm;
  readonly crmNews: CrmNews;
  /** What the company is called that was made. */
  readonly companyTitle: string;
  readonly comparisons: readonly Comparison[];
  readonly papers: readonly FiledPaper[];
  readonly returns: { readonly client: readonly PastReason[]; readonly curator: readonly PastReason[] };
  /** Undefined before the case has begun. */
  readonly seen: SeenCase | undefined;
  /** Papers that the rules want checked in 1C. */
  readonly checked: readonly DocumentId[];
  /** What has to be there or decided before it is sent to approval. */
  readonly left: IntakeLeft;
};

/** Lines of the summary, escaped, and the buttons that belong to them. */
export type Part = { readonly lines: readonly string[]; readonly buttons: readonly BotButton[] };

export const NO_PART: Part = { lines: [], buttons: [] };
