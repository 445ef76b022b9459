// The parts of a case's time are the whole of it, whatever people do.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseTimes, timeByPart } from '../../src/analytics/case-times.ts';
import { spreadOf } from '../../src/analytics/spread-of.ts';
import type { Act } from '../../src/domain/act.ts';
import type { CaseState, StepKey } from '../../src/domain/case.ts';
import type { CaseReason, CaseRecord } from '../../src/domain/case-record.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { caseState } from '../../src/machine/case-state.ts';
import { brandId } from '../generators/brand-id.ts';
import { arbitraryCompany, arbitraryPlan, arbitraryTry, live } from '../machine/random-life.ts';

const arbitraryLife = fc.tuple(
  arbitraryPlan,
  arbitraryCompany,
  fc.array(arbitraryTry, { minLength: 10, maxLength: 60 }),
);

test('the parts of any life add up to its cycle time, without a gap', () => {
  let lives = 0;
  fc.assert(
    fc.property(arbitraryLife, ([plan, company, tries]) => {
      const { records, kase } = live(plan, company, tries, () => undefined);
      const { submittedAt, endedAt, state, spans } = caseTimes(records);
      expect(state).toEqual(caseState(kase));
      expect(submittedAt === undefined).toBe(records.every(({ input }) => !isSubmission(input)));
      expect(endedAt !== undefined).toBe(caseState(kase).kind === 'final');
      if (submittedAt === undefined) {
        expect(spans).toEqual([]);
        return;
      }
      lives += 1;
      const end = endedAt ?? records.at(-1)?.at ?? submittedAt;
      const whole = Object.values(timeByPart(spans)).reduce((sum, part) => sum + part, 0);
      expect(whole).toBe(Math.max(0, end - submittedAt));
      spans.forEach(({ from, until }, index) => {
        expect(until).toBeGreaterThan(from);
        expect(from).toBe(index === 0 ? submittedAt : spans[index - 1]?.until);
      });
    }),
    { numRuns: 200 },
  );
  expect(lives).toBeGreaterThan(20);
});

function isSubmission(input: { readonly kind: string; readonly act?: { readonly act: string } }): boolean {
  return input.kind === 'act' && input.act?.act === 'submit';
}

test('a question that is asked waits until somebody takes it, then it is work', () => {
  const step = brandId<StepKey>('review/legal');
  const by = brandId<PersonId>('ivanova');
  const open: CaseState = { kind: 'stage', stage: brandId('review'), at: 'open' };
  const rework: CaseState = { kind: 'waiting', state: 'rework', at: 'open' };
  const acts: readonly [number, Act, readonly CaseReason[]][] = [
    [100, { act: 'submit' }, [{ reason: 'moved', to: open }]],
    [130, { act: 'take', step }, []],
    [150, { act: 'release', step }, []],
    [155, { act: 'take', step }, []],
    [200, { act: 'return', step, revision: 1, objections: [] }, [{ reason: 'moved', from: open, to: rework }]],
    [
      290,
      { act: 'withdraw', text: 'x' },
      [{ reason: 'moved', from: rework, to: { kind: 'final', state: 'withdrawn' } }],
    ],
  ];
  const records = acts.map(
    ([at, act, reasons], index): CaseRecord => ({
      seq: index + 1,
      at: at as Instant,
      input: { kind: 'act', by, act },
      outcomes: {},
      reasons,
    }),
  );
  expect(timeByPart(caseTimes(records).spans)).toEqual({
    work: 65,
    wait: 35,
    gate: 0,
    rework: 90,
    client: 0,
    hold: 0,
    signing: 0,
  });
});

test('no records give no state and no time', () => {
  expect(caseTimes([])).toEqual({ spans: [] });
});

test('a spread names measured values by nearest rank', () => {
  expect(spreadOf([])).toBeUndefined();
  expect(spreadOf([7])).toEqual({ count: 1, median: 7, p80: 7, max: 7 });
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ count: 5, median: 3, p80: 4, max: 5 });
});
