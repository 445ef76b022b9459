// Verdicts of before on a step that asks several roles: each belongs to the role in which it was given.
import { expect, test } from 'vitest';
import { adoptionOf } from '../src/adoption-of.ts';
import type { UnderWay } from '../src/language/contract/under-way.ts';
import { brandId } from './generators/brand-id.ts';
import { planOf } from './machine/scene-plan.ts';
import { COMPANY, worldOf } from './machine/scene-world.ts';

const PLAN = planOf({ stages: { review: [{ any_of: ['legal', 'finance'], at_least: 2 }] } });
const OF = { plan: PLAN, world: worldOf(COMPANY), own: [], titleOf: (person: string) => person };

function underWay(by: string, role?: string): UnderWay {
  const more = role === undefined ? {} : { role: { text: role } };
  return {
    at: { text: 'review' },
    verdicts: [{ step: { text: 'legal' }, by: brandId(by), verdict: 'approve', ...more }],
  };
}

test('the role of whoever is in one of them; else it has to be said', () => {
  expect(adoptionOf(underWay('vasileva'), OF).adopted?.verdicts).toMatchObject([{ role: 'finance' }]);
  expect(adoptionOf(underWay('gromov'), OF).findings.map(({ code }) => code)).toEqual([577]);
  expect(adoptionOf(underWay('gromov', 'legal'), OF).adopted?.verdicts).toMatchObject([
    { by: 'gromov', role: 'legal' },
  ]);
  expect(adoptionOf(underWay('gromov', 'finanse'), OF).findings).toMatchObject([
    { code: 577, suggestion: { text: 'finance' } },
  ]);
});
