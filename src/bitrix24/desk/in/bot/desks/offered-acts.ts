// What somebody may do with a case at this moment, by the table of acts: no button leads to a refusal.
import type { Act } from '../../../../../domain/act.ts';
import type { StepKey } from '../../../../../domain/case.ts';
import { addDays } from '../../../../../domain/day.ts';
import type { PersonId } from '../../../../../domain/ids.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import type { World } from '../../../../../machine/world.ts';
import type { EngineAct } from '../dialogs/dialog-view.ts';

export type Asking = {
  readonly seen: SeenCase;
  readonly by: PersonId;
  readonly now: Instant;
  readonly world: World;
};

/** Words that stand for those that will be written. */
const SAMPLE = 'x';

/** Of the case as a whole, in the order in which they are shown. Verdicts are given under the question alone. */
export function offeredActs(asking: Asking): readonly EngineAct[] {
  return allowed(asking, [
    ...takenSteps(asking),
    { act: 'submit' },
    { act: 'resubmit' },
    { act: 'answer', text: SAMPLE },
    { act: 'sign' },
    { act: 'countersign' },
    { act: 'register', number: SAMPLE, scan: SAMPLE, text: SAMPLE, on: asking.world.dayOf(asking.now) },
    ...asking.seen.bundle.decisions.facts.map(({ fact }) => ({ act: 'confirm_fact', fact }) as const),
    { act: 'ask_client', text: SAMPLE },
    { act: 'record_remark', text: SAMPLE },
    { act: 'hold', text: SAMPLE },
    { act: 'resume' },
    ...anotherCurator(asking),
    { act: 'withdraw', text: SAMPLE },
  ]);
}

export function offeredForRemark(asking: Asking, remark: number): readonly EngineAct[] {
  return allowed(asking, [
    { act: 'address_remark', remark, text: SAMPLE },
    { act: 'accept_remark', remark },
    { act: 'withdraw_remark', remark },
  ]);
}

export function offeredForPaper(
  asking: Asking,
  document: Extract<Act, { act: 'promise' }>['document'],
): readonly EngineAct[] {
  const tomorrow = addDays(asking.world.dayOf(asking.now), 1);
  return allowed(asking, [
    { act: 'confirm_reuse', document },
    { act: 'promise', document, until: tomorrow },
  ]);
}

/** Roles that may be brought in, by the open step from which. */
export function offeredInvitations(asking: Asking): readonly Extract<EngineAct, { act: 'invite' }>[] {
  const { seen } = asking;
  const steps = seen.kase.plan.stages.flatMap(({ stage, steps: planned }) =>
    planned.flatMap(({ step, mayAsk }) => mayAsk.map((role) => ({ key: `${stage}/${step}`, role }))),
  );
  return allowed(
    asking,
    steps.map(({ key, role }) => ({ act: 'invite', step: key as StepKey, role })),
  );
}

/** Whoever has a step gives it back here; so does their head. */
function takenSteps({ seen }: Asking): readonly EngineAct[] {
  const steps = Object.entries(seen.kase.context.steps);
  return steps.filter(([, { taken }]) => taken.length > 0).map(([key]) => ({ act: 'release', step: key as StepKey }));
}

function anotherCurator({ seen }: Asking): readonly EngineAct[] {
  const other = seen.bundle.directory.people.find(({ person }) => person !== seen.kase.context.people.curator);
  return other === undefined ? [] : [{ act: 'change_curator', to: other.person }];
}

function allowed<Offered extends EngineAct>(
  { seen, by, now, world }: Asking,
  acts: readonly Offered[],
): readonly Offered[] {
  return acts.filter((act) => refusalOf(seen.kase, act, by, now, world) === undefined);
}
