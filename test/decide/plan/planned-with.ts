// One route, a few facts, and the amendments of a test on top.

import type { RoleId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { AnswerSpec } from '../build-bundle.ts';
import { buildBundle } from '../build-bundle.ts';
import type { AmendmentSpec, RouteSpec, StageSpec } from '../build-route.ts';
import { planOf } from '../plan-of.ts';

export const FACTS = {
  urgent: 'boolean',
  amount: { type: 'money', optional: true },
  own_form: { type: 'boolean', confirmedBy: brandId<RoleId>('legal') },
  client: 'lists',
} as const;

export const STAGES: readonly StageSpec[] = [
  { stage: 'review', steps: ['legal', 'finance', { step: 'technical', when: { urgent: true } }] },
  { stage: 'approval', steps: ['director', { role: 'head', act: 'inform' }] },
];

export const CALM = { urgent: false, amount: 100, own_form: false, client: [] } as const;

export function plannedWith(
  amendments: readonly AmendmentSpec[],
  answers: Readonly<Record<string, AnswerSpec>> = {},
  stages = STAGES,
): Promise<Plan> {
  const route: RouteSpec = { route: 'one', when: {}, stages };
  return planOf(buildBundle({ facts: FACTS, lists: ['key'], routes: [route], amendments }), { ...CALM, ...answers });
}

/** `a: added review/ip` for every effect of every amendment. */
export function effectsIn({ amendments }: Plan): readonly string[] {
  return amendments.flatMap(({ amendment, effects }) =>
    effects.map(({ kind, what }) => `${amendment}: ${kind} ${what}`),
  );
}
