// What differs between a revision and now, and whether that is anything that somebody vouched for.

import type { Covers } from '../../domain/bundle.ts';
import type { CaseContext, ContentItem } from '../../domain/case.ts';

const NOTHING: readonly ContentItem[] = [];

/** Items that differ between `revision` and now, with what they held then. What was changed and changed back is no difference. */
export function changedSince(
  { revision: newest, content, changes }: Pick<CaseContext, 'revision' | 'content' | 'changes'>,
  revision: number,
): ReadonlyMap<ContentItem, string | null> {
  const then = new Map<ContentItem, string | null>();
  if (revision >= newest) return then;
  for (const change of changes) {
    if (change.revision <= revision) continue;
    for (const [item, value] of Object.entries(change.before) as [ContentItem, string | null][]) {
      if (!then.has(item)) then.set(item, value);
    }
  }
  for (const [item, value] of then) if (value === (content[item] ?? null)) then.delete(item);
  return then;
}

/**
 * What of the differences since `revision` a step vouches for. A paper that came in for the first time is none: it has a reader
 * of its own, or is only shown.
 */
export function coveredChanges(
  context: Pick<CaseContext, 'revision' | 'content' | 'changes'>,
  covers: Covers,
  revision: number,
): readonly ContentItem[] {
  if (revision >= context.revision) return NOTHING;
  const changed = changedSince(context, revision);
  if (changed.size === 0) return NOTHING;
  return [...changed].flatMap(([item, then]) =>
    isCovered(covers, item) && !(then === null && isDocument(item)) ? [item] : [],
  );
}

export function isCovered(covers: Covers, item: ContentItem): boolean {
  if (covers.kind === 'everything') return true;
  if (item === 'draft') return covers.draft;
  const name = item.slice(item.indexOf(':') + 1);
  if (!isDocument(item)) return covers.facts.some((fact) => fact === name);
  return covers.documents === 'all' || covers.documents.some((document) => document === name);
}

export function isDocument(item: ContentItem): item is `document:${string}` {
  return item.startsWith('document:');
}
