// One contract's life, turn by turn, as each contender needs it: what was stored, what happens, what the machine is told.

import type { Act, Input } from '../../src/domain/act.ts';
import type { Case, CaseContext, StateValue } from '../../src/domain/case.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { advance } from '../../src/machine/advance.ts';
import { applyAct } from '../../src/machine/apply/apply-act.ts';
import { caseState } from '../../src/machine/case-state.ts';
import type { MachineEvent } from '../../src/machine/compile/machine-context.ts';
import { startCase } from '../../src/machine/start-case.ts';
import { stepViews } from '../../src/machine/steps/step-view.ts';
import { packContext } from '../../src/machine/stored/pack-context.ts';
import { storeCase } from '../../src/machine/stored/stored-case.ts';
import type { World } from '../../src/machine/world.ts';
import { brandId } from '../../test/generators/brand-id.ts';
import { MONDAY, moment } from '../../test/machine/scene.ts';
import type { PlanText } from '../../test/machine/scene-plan.ts';
import { planOf } from '../../test/machine/scene-plan.ts';
import { COMPANY, worldOf } from '../../test/machine/scene-world.ts';

export type Turn = {
  readonly plan: Plan;
  readonly now: Instant;
  readonly world: World;
  readonly input: Input;
  readonly act: Act;
  readonly by: string;
  /** The case as it lies in the store. */
  readonly stored: string;
  /** What bare XState gets instead: its value and a context as large, in which the act is applied already. */
  readonly value: StateValue;
  readonly applied: string;
  readonly event: MachineEvent;
};

export type RecordedLife = { readonly turns: readonly Turn[]; readonly last: Case; readonly largest: number };

const document = brandId<never>('bank_card');
const key = (step: string) => brandId<never>(step);

/** Two stages, three approvers, one return, one late paper, signing. */
export const PLAIN: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft', 'documents'] },
      { role: 'finance', covers: ['amount'] },
    ],
    approval: ['director'],
  },
  documents: { bank_card: { by: 'signing' } },
  facts: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`fact_${index}`, index])),
  on_return: { wait: 'first' },
};

/** Ten stages of two steps each. */
export const LONG: PlanText = {
  ...PLAIN,
  stages: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `stage${index}`,
      [
        { role: 'legal', covers: ['draft', 'documents'] },
        { role: 'finance', covers: ['amount'] },
      ],
    ]),
  ),
};

export function plainActs(): readonly (readonly [string, Act])[] {
  const legal = key('review/legal');
  return [
    ['curator', { act: 'submit' }],
    ['kuznetsov', { act: 'take', step: legal }],
    ['vasileva', { act: 'approve', step: key('review/finance'), revision: 1 }],
    ['kuznetsov', { act: 'return', step: legal, revision: 1, objections: [{ reason: brandId('price_mismatch') }] }],
    ['curator', { act: 'replace_draft', hash: 'draft-2' }],
    ['curator', { act: 'address_remark', remark: 1, text: 'исправлено' }],
    ['curator', { act: 'resubmit' }],
    ['curator', { act: 'add_document', document, paper: { hash: 'card' } }],
    ['kuznetsov', { act: 'approve', step: legal, revision: 2 }],
    ['gromov', { act: 'approve', step: key('approval/director'), revision: 3 }],
    ['zhukova', { act: 'sign' }],
    ['curator', { act: 'countersign' }],
    ['zhukova', { act: 'register', number: 'Д-1', text: 'Contract 1', on: 20_514 as Day }],
  ];
}

export function longActs(): readonly (readonly [string, Act])[] {
  const stages = Object.keys(LONG.stages);
  return [
    ['curator', { act: 'submit' }],
    ...stages.flatMap((stage): readonly (readonly [string, Act])[] => [
      ['kuznetsov', { act: 'take', step: key(`${stage}/legal`) }],
      ['kuznetsov', { act: 'approve', step: key(`${stage}/legal`), revision: 1 }],
      ['vasileva', { act: 'approve', step: key(`${stage}/finance`), revision: 1 }],
    ]),
  ];
}

export function recordLife(text: PlanText, acts: readonly (readonly [string, Act])[]): RecordedLife {
  const [world, plan] = [worldOf(COMPANY), planOf(text)];
  let now = moment(MONDAY);
  const start = { kind: 'start', by: key('initiator'), curator: key('curator'), draft: 'draft-1', papers: [] } as const;
  let kase = startCase({ id: brandId('case-1'), plan, start }, now, world).case;
  let largest = 0;
  const turns = acts.map(([by, act]): Turn => {
    now = (now + 600_000) as Instant;
    const input: Input = { kind: 'act', by: brandId(by), act };
    const before = kase;
    const advanced = advance(before, input, now, world);
    if (advanced.kind !== 'advanced') throw new Error(`${act.act} by ${by}: ${JSON.stringify(advanced)}`);
    kase = advanced.case;
    const stored = JSON.stringify(storeCase(before));
    largest = Math.max(largest, JSON.stringify(storeCase(kase)).length);
    const applied = JSON.stringify(packContext(appliedTo(before, act, by, now), plan));
    return { plan, now, world, input, act, by, stored, value: before.value, applied, event: { type: act.act } };
  });
  return { turns, last: kase, largest };
}

function appliedTo({ context, plan, value }: Case, act: Act, by: string, now: Instant): CaseContext {
  const state = caseState({ value });
  return applyAct({ context, plan, views: stepViews(plan, context), state }, act, { by: brandId(by), now });
}
