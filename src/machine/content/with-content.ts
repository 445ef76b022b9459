// A change of what a contract consists of makes a revision; earlier ones are kept as differences.

import { answerText } from '../../domain/answer-text.ts';
import type { CaseContext, CasePaper, Content, ContentItem, ContentValues } from '../../domain/case.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';

/** Facts that go on by themselves (today, sums of other contracts) are no content: nobody vouched for them. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['clock', 'history']);

/** Sets items (`null`: takes them out). The same values make no revision; before the first submission none is counted. */
export function withContent(context: CaseContext, items: ContentValues): CaseContext {
  const changed = (Object.entries(items) as [ContentItem, string | null][]).filter(
    ([item, value]) => (context.content[item] ?? null) !== value,
  );
  if (changed.length === 0) return context;
  const content: Partial<Record<ContentItem, string>> = { ...context.content };
  const before: Partial<Record<ContentItem, string | null>> = {};
  for (const [item, value] of changed) {
    before[item] = content[item] ?? null;
    if (value === null) delete content[item];
    else content[item] = value;
  }
  if (context.revision === 0) return { ...context, content };
  const revision = context.revision + 1;
  return { ...context, content, revision, changes: [...context.changes, { revision, before }] };
}

/** The facts of a plan as items; those of `content` that the plan no longer answers are taken out. */
export function factItems(plan: Plan, content: Content): ContentValues {
  const items: Partial<Record<ContentItem, string | null>> = {};
  for (const item of Object.keys(content)) {
    if (item.startsWith('fact:')) items[item as ContentItem] = null;
  }
  for (const [fact, answer] of plan.answers) {
    if (answer.kind === 'unanswered' || NOT_CONTENT.has(answer.setBy)) continue;
    items[factItem(fact)] = answerText(answer) ?? null;
  }
  return items;
}

export function factItem(fact: FactId): ContentItem {
  return `fact:${fact}`;
}

/** A paper as content: its file and all that it states. */
export function paperText({ hash, issued, until, limitMinor }: Omit<CasePaper, 'state' | 'ground'>): string {
  return [hash ?? 'received', issued, until, limitMinor].join('|').replace(/\|+$/, '');
}
