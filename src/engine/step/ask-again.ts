// After a restored backup, answers that people gave may be lost: what stands open is asked once more.
import type { Case, CaseId } from '../../domain/case.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { openQuestions } from '../../machine/settle/open-questions.ts';
import { stepOf } from '../../machine/steps/is-met.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import type { Commit, Store } from '../ports/store.ts';
import type { OutboxState } from '../ports/store-entries.ts';
import { outgoingEffect } from './outgoing-effect.ts';
import type { StepTools } from './step-tools.ts';

/** In the keys of what is asked for again. */
const AGAIN = 'again~';
const OPEN: ReadonlySet<OutboxState> = new Set(['pending', 'sending', 'retry']);
const EVERY_STATE: readonly OutboxState[] = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'];

/**
 * `occasion` names why it is asked again: for one occasion it is asked once. Gives how many questions are asked. A case that goes on
 * meanwhile is looked at anew: what is asked is what stands open in the end.
 */
export async function askAgain(
  { store, cases }: Pick<StepTools, 'store' | 'cases'>,
  id: CaseId,
  { occasion, now }: { readonly occasion: string; readonly now: Instant },
): Promise<number> {
  for (;;) {
    const loaded = await cases.load(id);
    if (loaded === undefined) return 0;
    const fresh = await notAskedYet(store, loaded.kase, occasion);
    const committed = fresh.length === 0 ? undefined : await store.commit(commitOf(loaded.kase, fresh, now));
    if (committed?.kind !== 'stale') {
      return fresh.filter(({ effect }) => effect === 'ask' || effect === 'open_task').length;
    }
    cases.forget(id);
  }
}

async function notAskedYet(store: Store, kase: Case, occasion: string): Promise<readonly Effect[]> {
  const known = await store.listOutbox({ states: EVERY_STATE, case: kase.id, limit: 100_000 });
  // A backup is found as such, and then found out by its cards: that is one occasion, as long as the card was not put right.
  if (known.some(({ key, state }) => OPEN.has(state) && key.startsWith(`${kase.id}/show_card/${AGAIN}`))) return [];
  const keys = new Set(known.map(({ key }) => key));
  return againEffects(kase, occasion).filter(({ key }) => !keys.has(key));
}

/** Nothing happened to the case: there is no record. */
function commitOf(kase: Case, effects: readonly Effect[], now: Instant): Commit {
  return {
    case: kase.id,
    after: kase.seq,
    records: [],
    timersSet: [],
    timersCleared: [],
    effects: effects.map((effect) => outgoingEffect(effect, { key: effect.key, urgency: 'press', at: now })),
    effectsDropped: [],
    kept: [],
    personal: [],
  };
}

/** The card is put right, and whoever still has to answer is asked. */
function againEffects(kase: Case, occasion: string): readonly Effect[] {
  const { context, plan, id } = kase;
  const key = (what: string): string => `${id}/${what}/${AGAIN}${occasion}`;
  const card: readonly Effect[] = [
    { effect: 'move_card', state: stateName(caseState(kase)), key: key('move_card'), case: id },
    { effect: 'show_card', revision: context.revision, key: key('show_card'), case: id },
  ];
  const questions = stepViews(plan, context).all.flatMap((view): readonly Effect[] => {
    const step = stepOf(context, view);
    const { generation, revision = context.revision, dueAt } = step;
    return openQuestions(context, view, step).map((person): Effect => {
      const asking = { step: view.key, person, generation, ...(dueAt === undefined ? {} : { dueAt }), case: id };
      const of = `${view.key}/${person}`;
      return view.act === 'perform'
        ? { effect: 'open_task', ...asking, key: key(`open_task/${of}`) }
        : { effect: 'ask', ...asking, revision, key: key(`ask/${of}`) };
    });
  });
  return [...questions, ...card];
}
