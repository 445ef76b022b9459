// A step that several rules bring: for each contract it is what the first rule makes of it that is there.

import { expect, test } from 'vitest';
import { openProof } from '../../../src/prove/findings/proof.ts';
import { settledRoutes } from '../../../src/prove/plans/settled-routes.ts';
import { buildBundle, TODAY } from '../../decide/build-bundle.ts';

test('a step that one amendment brings to approve and another to be told is either, each for its own contracts', () => {
  const bundle = buildBundle({
    facts: { urgent: 'boolean', foreign: 'boolean' },
    routes: [{ route: 'one', when: {} }],
    amendments: [
      { amendment: 'a', when: { urgent: true }, changes: [{ add: { role: 'head' }, to: 'review' }] },
      { amendment: 'b', when: { foreign: true }, changes: [{ add: { role: 'head', act: 'inform' }, to: 'review' }] },
    ],
  });
  const proof = openProof(bundle, TODAY);
  const { diagrams, volumes } = proof.regions;
  const told = settledRoutes(proof).flatMap(({ steps }) => steps.filter(({ rule }) => rule.step === 'head'));
  const [approving, informed] = ['approve', 'inform'].map((act) =>
    diagrams.union(told.filter(({ rule }) => rule.act === act).map(({ needed }) => needed)),
  );
  // Of urgent and foreign: both urgent ones approve, of the others the foreign one is told.
  expect(volumes.of(approving ?? 0)).toBe(2n);
  expect(volumes.of(informed ?? 0)).toBe(1n);
  expect(diagrams.and(approving ?? 0, informed ?? 0)).toBe(0);
});

test('a step that several amendments bring in one form stands in the plan once', () => {
  const bundle = buildBundle({
    facts: { urgent: 'boolean', foreign: 'boolean' },
    routes: [{ route: 'one', when: {} }],
    amendments: [
      { amendment: 'a', when: { urgent: true }, changes: [{ add: { role: 'head' }, to: 'review' }] },
      { amendment: 'b', when: { foreign: true }, changes: [{ add: { role: 'head' }, to: 'review' }] },
    ],
  });
  const proof = openProof(bundle, TODAY);
  const heads = settledRoutes(proof).flatMap(({ steps }) => steps.filter(({ rule }) => rule.step === 'head'));
  expect(heads.map(({ needed }) => proof.regions.volumes.of(needed))).toEqual([3n]);
});
