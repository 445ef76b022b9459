// How a case and its plan are stored: small, whole, and by whom they may be read.
import { expect, test } from 'vitest';
import { LONG, PLAIN, plainActs, recordLife } from '../../bench/machine/recorded-life.ts';
import type { Case } from '../../src/domain/case.ts';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { restoreCase, storeCase } from '../../src/machine/stored/stored-case.ts';
import { restorePlan, storePlan } from '../../src/machine/stored/stored-plan.ts';
import { approve, scene, submit } from './scene.ts';
import { planOf } from './scene-plan.ts';

const REVIEW = { stages: { review: ['legal', 'finance'] } };

function json<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function inReview(): Case {
  return scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal')).case;
}

test('a plain case takes 4 KB at most, throughout its life', () => {
  expect(recordLife(PLAIN, plainActs()).largest).toBeLessThanOrEqual(4096);
});

test('a case that was stored and restored is the same case', () => {
  const kase = inReview();
  expect(restoreCase(json(storeCase(kase)), kase.plan)).toEqual({ kind: 'restored', case: kase });
});

test('a case of another version, or of a machine that is compiled otherwise by now, is replayed', () => {
  const kase = inReview();
  const stored = storeCase(kase);
  expect(restoreCase({ ...stored, version: 0 }, kase.plan)).toEqual({ kind: 'replay_needed' });
  expect(restoreCase({ ...stored, shape: 'other' }, kase.plan)).toEqual({ kind: 'replay_needed' });
});

test('a case is not restored with another plan than its own', () => {
  expect(() => restoreCase(storeCase(inReview()), planOf(LONG))).toThrow('has another plan');
});

test('a plan is stored once, under its name, with its answers', () => {
  const plan = planOf(PLAIN);
  const name = planName(plan);
  expect(restorePlan(json(storePlan(plan)), name)).toEqual(plan);
  expect(() => restorePlan(json(storePlan(plan)), 'other')).toThrow('is not plan other');
});

test('plans differ in name when they differ in anything', () => {
  const names = [PLAIN, LONG, { ...PLAIN, facts: { amount: 1 } }, { ...PLAIN, on_return: { atMost: 5 } }].map((text) =>
    planName(planOf(text)),
  );
  expect(new Set(names).size).toBe(4);
  expect(planName(planOf(PLAIN))).toBe(planName(planOf(PLAIN)));
});
