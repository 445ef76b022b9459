// A bundle as of a day: dates, limits, overrides.

import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { HIGHEST, LOWEST } from '../../../src/decide/compile/compiled-rules.ts';
import type { Limit } from '../../../src/domain/bundle.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { RoleId } from '../../../src/domain/ids.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import { buildBundle, day, TODAY } from '../build-bundle.ts';
import type { RouteSpec } from '../build-route.ts';

const SMALL: Limit = {
  limit: brandId('small'),
  title: 'Small deal',
  type: 'money',
  values: [
    { from: day('2025-01-01'), units: 300 },
    { from: day('2026-07-01'), units: 400 },
  ],
  at: placeIn('rules/limits.yaml'),
};

const FACTS = {
  amount: { type: 'money', optional: true },
  own_form: { type: 'boolean', confirmedBy: brandId<RoleId>('legal') },
  kind: { type: 'choice', options: ['services', 'nda'] },
} as const;

function bundleOf(routes: readonly RouteSpec[]) {
  return buildBundle({ facts: FACTS, limits: [SMALL], routes });
}

describe('dates', () => {
  const bundle = bundleOf([
    { route: 'always', when: { amount: { below: 'small', if_absent: false } } },
    { route: 'march', when: {}, inForce: { from: day('2026-03-01'), until: day('2026-03-31') } },
    { route: 'open', when: {}, inForce: { from: day('2026-04-01'), until: 'open' } },
  ]);
  const routesOn = (text: string) => compileRules(bundle, day(text)).routes.map(({ rule }) => rule.route);

  test('a rule is in force on both of its ends', () => {
    expect(routesOn('2026-02-28')).toEqual(['always']);
    expect(routesOn('2026-03-01')).toEqual(['always', 'march']);
    expect(routesOn('2026-03-31')).toEqual(['always', 'march']);
    expect(routesOn('2026-04-01')).toEqual(['always', 'open']);
  });

  test('an open end never comes', () => {
    expect(routesOn('2199-12-31')).toEqual(['always', 'open']);
  });

  test.each([
    ['2024-12-31', 300],
    ['2025-01-01', 300],
    ['2026-06-30', 300],
    ['2026-07-01', 400],
  ])('a limit has the value of the day: %s', (text, units) => {
    expect(compileRules(bundle, day(text)).limits.get(SMALL.limit)).toBe(units);
  });

  test('days between which nothing changes share their rules; a changed day does not', () => {
    const first = compileRules(bundle, day('2026-03-02'));
    expect(compileRules(bundle, day('2026-03-31'))).toBe(first);
    expect(compileRules(bundle, day('2026-04-01'))).not.toBe(first);
    expect(first.days).toEqual({ from: day('2026-03-01'), until: day('2026-03-31') });
  });

  test('rules without dates are the same for ever', () => {
    const timeless = buildBundle({ facts: FACTS, routes: [{ route: 'always', when: {} }] });
    expect(compileRules(timeless, TODAY).days).toEqual({ from: LOWEST, until: HIGHEST });
  });

  test('a sweep over many years keeps the answers right although it keeps few of them', () => {
    const dated = bundleOf(
      Array.from({ length: 40 }, (_, index) => ({
        route: `route_${index}`,
        when: {},
        inForce: { from: addDays(TODAY, index), until: addDays(TODAY, index) },
      })),
    );
    const names = (offset: number) => compileRules(dated, addDays(TODAY, offset)).routes.map(({ rule }) => rule.route);
    for (const offset of [0, 39, 17, 0]) expect(names(offset)).toEqual([`route_${offset}`]);
  });
});

describe('overrides', () => {
  const bundle = bundleOf([
    {
      route: 'top',
      when: { kind: 'nda' },
      overrides: ['middle', 'bottom'],
      stages: [{ stage: 'review', steps: ['legal'] }],
    },
    {
      route: 'middle',
      when: { own_form: true },
      overrides: ['bottom'],
      inForce: { until: day('2026-01-01') },
      stages: [{ stage: 'review', steps: ['legal', 'finance'] }],
    },
    {
      route: 'bottom',
      when: {},
      stages: [
        { stage: 'review', steps: ['legal', { role: 'finance', act: 'advise' }, { role: 'head', act: 'inform' }] },
      ],
    },
  ]);

  test('are seen from above and from below, through a route that is out of force too', () => {
    const { routes } = compileRules(bundle, TODAY);
    expect(routes.map(({ rule }) => rule.route)).toEqual(['top', 'bottom']);
    expect(routes.map(({ overrides }) => overrides)).toEqual([[1], []]);
    expect(routes.map(({ overriddenBy }) => overriddenBy)).toEqual([[], [0]]);
  });

  test('take an approver away only if a route below has one that approves', () => {
    expect(compileRules(bundle, TODAY).routes.map(({ takesAway }) => takesAway)).toEqual([false, false]);
    const before = compileRules(bundle, day('2025-12-31')).routes;
    expect(before.map(({ rule, takesAway }) => [rule.route, takesAway])).toEqual([
      ['top', true],
      ['middle', false],
      ['bottom', false],
    ]);
  });

  test('a condition knows which of its facts a role has to confirm', () => {
    const { facts, routes } = compileRules(bundle, day('2025-12-31'));
    const confirmable = routes.map(({ when }) => when?.confirmable.map((index) => facts[index]?.fact));
    expect(confirmable).toEqual([[], ['own_form'], []]);
  });
});

test('the route without a condition is the otherwise route', () => {
  const bundle = bundleOf([{ route: 'nda', when: { kind: 'nda' } }, { route: 'rest' }]);
  const rules = compileRules(bundle, TODAY);
  expect(rules.otherwise).toBe(1);
  expect(rules.routes[1]?.when).toBeUndefined();
});

test('whoever pays the tax on professional income brings the package of the self-employed too', () => {
  const bundle = buildBundle({
    routes: [{ route: 'all', when: {} }],
    packages: { self_employed: [], sole_proprietor: [] },
  });
  const { packages, facts } = compileRules(bundle, TODAY);
  const asked = packages.map(({ rule, when }) => [rule.entity, when.facts.map((index) => facts[index]?.fact)]);
  expect(asked).toEqual([
    ['self_employed', ['entity', 'npd']],
    ['sole_proprietor', ['entity']],
  ]);
});
