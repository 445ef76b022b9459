// What has changed under a question since it was put.

import type { CaseContext, ContentItem } from '../../domain/case.ts';
import type { Plan } from '../../domain/plan.ts';
import { unreadPapers } from '../apply/apply-paper.ts';
import { coveredChanges } from '../content/content-changes.ts';
import { stepOf } from './is-met.ts';
import type { StepView } from './step-view.ts';

/** Covered items that differ from the revision that was asked about, and new papers that this step's role has to read. */
export function questionChanges(context: CaseContext, plan: Plan, view: StepView): readonly ContentItem[] {
  const { revision } = stepOf(context, view);
  if (revision === undefined || revision >= context.revision) return [];
  const unread = unreadPapers(context, plan, view).map((document): ContentItem => `document:${document}`);
  return [...coveredChanges(context, view.covers, revision), ...unread];
}
