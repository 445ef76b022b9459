// What the curator is told of an approved draft that is not where it should be.
import { deskWord } from '../../../diagnostics/catalogue/desk-words.ts';
import type { Language } from '../../../diagnostics/message.ts';
import type { Case } from '../../../domain/case.ts';
import type { ApprovedDraft } from './approved-draft.ts';
import { draftFound } from './approved-draft.ts';

/** As long as a hash is told to people. */
const SHORT = 12;

/** `file`: of the copy that reception may take; undefined where there is none any more. */
export function draftWords(
  { context }: Case,
  draft: ApprovedDraft,
  { file, language }: { readonly file: number | undefined; readonly language: Language },
): string {
  const revision = context.approved ?? context.revision;
  const approved = draft.approved.slice(0, SHORT);
  if (file === undefined) return deskWord('told_draft_lost', language, { revision, approved });
  const found = draftFound(draft).hash?.slice(0, SHORT) ?? '—';
  return deskWord('told_draft_differs', language, { revision, approved, found });
}
