// Why not another route: examples of what is proposed and what is not.
import { describe, expect, it } from 'vitest';
import { answerVector } from '../../../src/decide/compile/answer-vector.ts';
import { compileRules } from '../../../src/decide/compile/compile-rules.ts';
import { nearestRoutes } from '../../../src/decide/nearest/nearest-routes.ts';
import type { RouteId } from '../../../src/domain/ids.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { AnswerSpec, BundleSpec } from '../build-bundle.ts';
import { buildBundle, buildContract, TODAY } from '../build-bundle.ts';

/** The nearest routes, each with its changes as `fact: value`. */
function nearest(spec: BundleSpec, taken: string | undefined, said: Readonly<Record<string, AnswerSpec>>) {
  const bundle = buildBundle(spec);
  const rules = compileRules(bundle, TODAY);
  const answers = answerVector(rules, buildContract(bundle, said).answers);
  const route = taken === undefined ? undefined : brandId<RouteId>(taken);
  return nearestRoutes(rules, answers, route, { most: 3 }).map(({ route: to, changes }) => ({
    route: to,
    changes: Object.fromEntries(
      changes.map(({ fact, to: answer }) => [fact, answer.kind === 'value' ? answer.value : 'absent']),
    ),
  }));
}

const KIND = { type: 'choice', options: ['services', 'supply', 'nda'] } as const;

describe('the smallest change', () => {
  const byAmount: BundleSpec = {
    facts: { amount: { type: 'money', optional: true }, kind: KIND },
    routes: [
      { route: 'small', when: { kind: { not: 'nda' }, amount: { below: 10_000, if_absent: false } } },
      { route: 'middle', when: { kind: { not: 'nda' }, amount: { from: 10_000, below: 90_000, if_absent: false } } },
      { route: 'large', when: { kind: { not: 'nda' }, amount: { from: 90_000, if_absent: true } } },
      { route: 'secrecy', when: { kind: 'nda' } },
    ],
  };

  it('goes to the border and not beyond it, the nearest route first', () => {
    expect(nearest(byAmount, 'middle', { amount: 50_000, kind: 'supply' })).toEqual([
      { route: 'large', changes: { amount: 90_000 } },
      { route: 'small', changes: { amount: 9999 } },
      { route: 'secrecy', changes: { kind: 'nda' } },
    ]);
  });

  it('clears what the rules call impossible as well', () => {
    const spec: BundleSpec = { ...byAmount, impossible: [{ kind: 'nda', amount: { not: 'absent' } }] };
    expect(nearest(spec, 'small', { amount: 1, kind: 'services' })).toContainEqual({
      route: 'secrecy',
      changes: { amount: 'absent', kind: 'nda' },
    });
  });

  const withException: BundleSpec = {
    facts: { client: 'lists', own_form: { type: 'boolean', confirmedBy: brandId('legal') } },
    lists: ['key_clients'],
    routes: [
      {
        route: 'fast',
        when: { client: 'key_clients', own_form: true },
        overrides: ['standard'],
        stages: [{ stage: 'review', steps: ['director'] }],
      },
      { route: 'standard', when: {} },
    ],
  };

  it('leaves an exception by whichever of its facts is nearer', () => {
    const [back] = nearest(withException, 'fast', { client: ['key_clients'], own_form: true });
    expect(back).toEqual({ route: 'standard', changes: { client: [] } });
  });

  it('may be no more than a confirmation: a route that is held back waits for it', () => {
    const said = { client: ['key_clients'], own_form: { unconfirmed: true } };
    expect(nearest(withException, 'standard', said)).toEqual([{ route: 'fast', changes: { own_form: true } }]);
  });

  it('reaches the catch-all by leaving every other route', () => {
    const spec: BundleSpec = {
      facts: { kind: KIND, urgent: 'boolean' },
      routes: [
        { route: 'work', when: { kind: ['services', 'supply'] } },
        { route: 'express', when: { urgent: true }, overrides: ['work'] },
        { route: 'other' },
      ],
    };
    expect(nearest(spec, 'express', { kind: 'supply', urgent: true })).toEqual([
      { route: 'work', changes: { urgent: false } },
      { route: 'other', changes: { kind: 'nda', urgent: false } },
    ]);
  });

  it('starts from a gap too, and answers what is unanswered', () => {
    const spec: BundleSpec = {
      facts: { amount: 'money', urgent: 'boolean' },
      routes: [{ route: 'only', when: { amount: { from: 10 }, urgent: true } }],
    };
    expect(nearest(spec, undefined, { amount: 3 })).toEqual([{ route: 'only', changes: { amount: 10, urgent: true } }]);
  });

  it('proposes no text that no rule names', () => {
    const spec: BundleSpec = {
      facts: { project: 'text' },
      routes: [
        { route: 'alpha', when: { project: 'alpha' } },
        { route: 'other', when: { project: { not: 'alpha' } } },
      ],
    };
    expect(nearest(spec, 'alpha', { project: 'alpha' })).toEqual([]);
  });
});
