// Makes what people wrote about a counterparty unreadable for ever, in every case with it. The log stays whole.
import type { CaseId } from '../../domain/case.ts';
import { FINAL_STATES } from '../../domain/states.ts';
import { allCases } from './all-cases.ts';
import type { Care } from './care.ts';

const FINAL: ReadonlySet<string> = new Set(FINAL_STATES);

export type Erased =
  | { readonly kind: 'erased'; readonly cases: readonly CaseId[] }
  /** Nothing personal is kept of it, or not any more. */
  | { readonly kind: 'nothing' }
  /** Cases with the same counterparty that are still open: they would lose their contract. */
  | { readonly kind: 'open'; readonly cases: readonly CaseId[] };

const PAGE = 200;

/** An event that was set aside still holds its text, unsealed. */
async function dropPoisoned({ store }: Care, id: CaseId): Promise<void> {
  for (;;) {
    const page = await store.listInbox('poisoned', PAGE, id);
    for (const entry of page) await store.amendInbox(entry.id, 'dropped');
    if (page.length < PAGE) return;
  }
}

/** `open_too`: erases although cases are open. */
export async function eraseCase(care: Care, id: CaseId, which: 'ended' | 'open_too'): Promise<Erased> {
  const { store, personal, now } = care;
  const subject = await personal.subjectOfCase(id);
  if (subject === undefined || (await store.findSubjectKey(subject)) === undefined) return { kind: 'nothing' };
  const [cases, open]: [CaseId[], CaseId[]] = [[], []];
  for await (const one of allCases(store, {})) {
    if ((await personal.subjectOfCase(one.case)) !== subject) continue;
    cases.push(one.case);
    if (!FINAL.has(one.state)) open.push(one.case);
  }
  if (open.length > 0 && which === 'ended') return { kind: 'open', cases: open };
  await store.eraseSubject(subject, now());
  for (const one of cases) await dropPoisoned(care, one);
  return { kind: 'erased', cases };
}
