// Registration numbers of a step: the next one of its series, worked out before the commit that takes it.
import type { CaseId } from '../../domain/case.ts';
import { nextNumber, numberSeries } from '../../domain/next-number.ts';
import type { World } from '../../machine/world.ts';
import type { Store } from '../ports/store.ts';
import type { Rules } from './rule-shelf.ts';
import type { StepDraft } from './step-draft.ts';

/** The world in which a contract is registered: it knows which number comes next. One that somebody has already is passed over. */
export async function numberingWorld(draft: StepDraft, { bundle, world }: Rules, store: Store): Promise<World> {
  const { policy } = bundle.decisions;
  const day = world.dayOf(draft.now);
  const series = numberSeries(policy, day);
  if (series === undefined) return world;
  const after = await store.lastInSeries(series);
  for (let skipped = 0; ; skipped += 1) {
    const next = nextNumber(policy, day, { after, skipped });
    if (next === undefined) return world;
    if ((await store.findNumber(next.number)) !== undefined) continue;
    draft.countInSeries({ name: next.series, after, sequence: next.sequence });
    return { ...world, nextNumber: () => next.number };
  }
}

/** The other case that has the number which this step gives. */
export async function numberOwner(draft: StepDraft, store: Store): Promise<CaseId | undefined> {
  const number = draft.numbered?.number;
  const owner = number === undefined ? undefined : await store.findNumber(number);
  return owner === draft.id ? undefined : owner;
}
