// What tests of whole decisions share: a few facts and routes, and a decision in one line.

import { decide } from '../../src/decide/decide.ts';
import type { RoleId } from '../../src/domain/ids.ts';
import type { Decision } from '../../src/domain/plan.ts';
import { brandId } from '../generators/brand-id.ts';
import type { AnswerSpec, BundleSpec } from './build-bundle.ts';
import { buildBundle, buildContract, TODAY } from './build-bundle.ts';
import type { RouteSpec } from './build-route.ts';

export const FACTS: NonNullable<BundleSpec['facts']> = {
  kind: { type: 'choice', options: ['services', 'supply', 'nda'] },
  relation: { type: 'choice', options: ['client', 'supplier'] },
  amount: { type: 'money', optional: true },
  own_form: { type: 'boolean', confirmedBy: brandId<RoleId>('legal') },
  debt: { type: 'money', origin: 'onec' },
  year_total: { type: 'money', origin: 'history' },
};

export const SMALL: RouteSpec = {
  route: 'small',
  when: { relation: 'client', amount: { below: 500, if_absent: false } },
};
export const LARGE: RouteSpec = {
  route: 'large',
  when: { relation: 'client', amount: { from: 500, if_absent: true } },
};
export const PURCHASE: RouteSpec = { route: 'purchase', when: { relation: 'supplier' } };

export type Asked = { readonly answers: Readonly<Record<string, AnswerSpec>> } & Omit<BundleSpec, 'facts'>;

export function decided(
  { answers, ...spec }: Asked,
  more: Omit<Parameters<typeof decide>[2], 'asOf'> = {},
): Promise<Decision> {
  const bundle = buildBundle({ facts: FACTS, ...spec });
  return decide(bundle, buildContract(bundle, answers), { asOf: TODAY, ...more });
}

/** `decided small`, `undecided small large gap`, `overlap a b`, `gap`, `impossible`. */
export function decidedInWords(decision: Decision): string {
  switch (decision.outcome) {
    case 'decided':
      return `decided ${decision.plan.route}`;
    case 'undecided':
      return [
        'undecided',
        ...decision.possible.map(({ route }) => route),
        ...(decision.gapPossible ? ['gap'] : []),
      ].join(' ');
    case 'overlap':
      return ['overlap', ...decision.routes.map(({ route }) => route)].join(' ');
    default:
      return decision.outcome;
  }
}
