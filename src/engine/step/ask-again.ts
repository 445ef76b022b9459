// After a restored backup, answers that people gave may be lost: what stands open is asked once more.
import type { Case } from '../../domain/case.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import { caseState, stateName } from '../../machine/case-state.ts';
import { openQuestions } from '../../machine/settle/open-questions.ts';
import { stepOf } from '../../machine/steps/is-met.ts';
import { stepViews } from '../../machine/steps/step-view.ts';
import type { Store } from '../ports/store.ts';
import type { OutboxState } from '../ports/store-entries.ts';
import { outgoingEffect } from './outgoing-effect.ts';

/** In the keys of what is asked for again. */
const AGAIN = 'again~';
const OPEN: ReadonlySet<OutboxState> = new Set(['pending', 'sending', 'retry']);
const EVERY_STATE: readonly OutboxState[] = ['pending', 'sending', 'sent', 'retry', 'dead', 'dropped'];

/** `occasion` names why it is asked again: for one occasion it is asked once. Gives how many questions are asked. */
export async function askAgain(store: Store, kase: Case, occasion: string, now: Instant): Promise<number> {
  const effects = againEffects(kase, occasion);
  const known = await store.listOutbox({ states: EVERY_STATE, case: kase.id, limit: 100_000 });
  // A backup is found as such, and then found out by its cards: that is one occasion, as long as the card was not put right.
  if (known.some(({ key, state }) => OPEN.has(state) && key.startsWith(`${kase.id}/show_card/${AGAIN}`))) return 0;
  const keys = new Set(known.map(({ key }) => key));
  const fresh = effects.filter(({ key }) => !keys.has(key));
  if (fresh.length > 0) {
    await store.commit({
      case: kase.id,
      after: kase.seq,
      records: [],
      timersSet: [],
      timersCleared: [],
      effects: fresh.map((effect) => outgoingEffect(effect, { key: effect.key, urgency: 'press', at: now })),
      effectsDropped: [],
      kept: [],
      personal: [],
    });
  }
  return fresh.filter(({ effect }) => effect === 'ask' || effect === 'open_task').length;
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
