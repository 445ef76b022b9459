// What holds for every case, whatever people do with it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Input } from '../../src/domain/act.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { caseState } from '../../src/machine/case-state.ts';
import { replay } from '../../src/machine/replay.ts';
import { openQuestions } from '../../src/machine/settle/open-questions.ts';
import { countedVotes, isMet, stepOf } from '../../src/machine/steps/is-met.ts';
import { isWaitedFor, stepViews } from '../../src/machine/steps/step-view.ts';
import { restoreCase, storeCase } from '../../src/machine/stored/stored-case.ts';
import { waitingFor } from '../../src/machine/waiting-for.ts';
import { arbitraryCompany, arbitraryPlan, arbitraryTry, live } from './random-life.ts';

const RUNS = 200;
const arbitraryLife = fc.tuple(
  arbitraryPlan,
  arbitraryCompany,
  fc.array(arbitraryTry, { minLength: 30, maxLength: 80 }),
);

function forEveryTurn(check: (before: Case, input: Input, kase: Case) => void): void {
  fc.assert(
    fc.property(arbitraryLife, ([plan, company, tries]) => void live(plan, company, tries, check)),
    {
      numRuns: RUNS,
    },
  );
}

test('a case that has not ended waits for somebody, until some moment', () => {
  forEveryTurn((_, __, kase) => {
    const waits = waitingFor(kase);
    const isOver = caseState(kase).kind === 'final';
    expect(waits.length > 0).toBe(!isOver);
    for (const { people, dueAt } of waits) {
      expect(people.length).toBeGreaterThan(0);
      expect(dueAt).toBeDefined();
    }
  });
});

test('nothing that initiator, curator or the last editor said stands as an approval', () => {
  forEveryTurn((_, __, { context, plan }) => {
    const { initiator, curator, draftEditor, curatorsBefore } = context.people;
    const own = [initiator, curator, draftEditor, ...curatorsBefore];
    for (const view of stepViews(plan, context).all) {
      if (view.act !== 'approve') continue;
      for (const { by } of countedVotes(context, view)) expect(own).not.toContain(by);
      if (stepOf(context, view).status === 'asked') {
        for (const person of openQuestions(context, view, stepOf(context, view))) expect(own).not.toContain(person);
      }
    }
  });
});

test('beyond the stages every step is met, by votes for what is signed', () => {
  forEveryTurn((_, __, kase) => {
    const state = caseState(kase);
    if (state.kind !== 'waiting' || state.state !== 'signing') return;
    for (const view of stepViews(kase.plan, kase.context).all) {
      if (isWaitedFor(view)) expect(isMet(kase.context, view)).toBe(true);
    }
  });
});

test('timers belong to what is open, and none outlives the case', () => {
  forEveryTurn((_, __, { context, value }) => {
    for (const { purpose } of Object.values(context.timers)) {
      if ('step' in purpose) expect(['asked', 'told']).toContain(context.steps[purpose.step]?.status);
      if ('state' in purpose) expect(context.waiting?.state).toBe(purpose.state);
    }
    if (caseState({ value }).kind === 'final') expect(context.timers).toEqual({});
  });
});

test('an act that is refused leaves the same object, and a revision never goes back', () => {
  forEveryTurn((before, _, kase) => {
    if (kase.seq === before.seq) expect(kase).toBe(before);
    else expect(kase.seq).toBe(before.seq + 1);
    expect(kase.context.revision).toBeGreaterThanOrEqual(before.context.revision);
  });
});

test('a case that is stored and restored is the same case, whatever became of it', () => {
  forEveryTurn((_, __, kase) => {
    const stored = JSON.parse(JSON.stringify(storeCase(kase)));
    expect(restoreCase(stored, kase.plan)).toEqual({ kind: 'restored', case: kase });
  });
});

test('the log of a case, as stored, replays to the case; its effects have keys of their own; what was asked and not closed is open', () => {
  fc.assert(
    fc.property(arbitraryLife, ([plan, company, tries]) => {
      const { kase, records, effects, plans } = live(plan, company, tries, () => undefined);
      const stored = JSON.parse(JSON.stringify(records));
      const planNamed = (name: string) => plans.get(name) ?? expect.fail(`no plan ${name}`);
      expect(replay({ id: kase.id, planNamed }, stored)).toEqual(kase);
      expect(JSON.parse(JSON.stringify(kase.context))).toEqual(kase.context);
      expect(new Set(effects.map(({ key }) => key)).size).toBe(effects.length);
      expect(openByEffects(effects)).toEqual(openByTruth(kase));
    }),
    { numRuns: RUNS },
  );
});

function openByEffects(effects: readonly Effect[]): readonly string[] {
  const open = new Set<string>();
  for (const effect of effects) {
    switch (effect.effect) {
      case 'ask':
      case 'open_task': {
        const name = `${effect.step} ${effect.person}`;
        expect(open).not.toContain(name);
        open.add(name);
        break;
      }
      case 'close_question':
      case 'close_task': {
        const name = `${effect.step} ${effect.person}`;
        expect(open).toContain(name);
        open.delete(name);
        break;
      }
      default:
    }
  }
  return [...open].sort();
}

function openByTruth({ context, plan }: Case): readonly string[] {
  return stepViews(plan, context)
    .all.flatMap((view) => openQuestions(context, view, stepOf(context, view)).map((person) => `${view.key} ${person}`))
    .sort();
}
