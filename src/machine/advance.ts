// One thing that happens to a case: refused by the table of acts, or applied, with effects and reasons.

import type { Input } from '../domain/act.ts';
import type { Case } from '../domain/case.ts';
import type { CaseRecord, RecordedInput } from '../domain/case-record.ts';
import type { Instant } from '../domain/instant.ts';
import { refusalOf } from './acts/refusal-of.ts';
import type { Advanced } from './advanced.ts';
import { liveOutcomes } from './outcomes/outcomes.ts';
import { planName } from './shape/plan-name.ts';
import { takeTurn } from './take-turn.ts';
import type { World } from './world.ts';

/**
 * What `input` at `now` makes of a case. Refusals and stale timers leave it as it was. Timers that are due at `now` have to be fired
 * before anything else (`dueTimers`). Fails for cases that contradict themselves: bugs, not people's mistakes.
 */
export function advance(kase: Case, input: Input, now: Instant, world: World): Advanced {
  if (input.kind === 'timer' && kase.context.timers[input.timer]?.generation !== input.generation) {
    return { kind: 'stale', timer: input.timer };
  }
  if (input.kind === 'act') {
    const refusal = refusalOf(kase, input.act, input.by, now, world);
    if (refusal !== undefined) return { kind: 'refused', refusal };
  }
  const outcomes = liveOutcomes();
  const taken = takeTurn(kase, input, { now, world, outcomes });
  const record: CaseRecord = {
    seq: taken.case.seq,
    at: now,
    input: recordedInput(input),
    outcomes: outcomes.recorded,
    reasons: taken.reasons,
  };
  return { kind: 'advanced', ...taken, record };
}

function recordedInput(input: Input): RecordedInput {
  switch (input.kind) {
    case 'plan_revised': {
      const { plan, ...rest } = input;
      return { ...rest, planName: planName(plan) };
    }
    case 'act':
    case 'timer':
    case 'papers_checked':
    case 'papers_offered':
    case 'letter_outcome':
    case 'commented':
    case 'day_began':
      return input;
    default:
      throw new Error(`an input of an unknown kind: ${JSON.stringify(input satisfies never)}`);
  }
}
