// What the verdicts on moves to other rules promise, for cases and plans drawn at random: looked at from what the move brings about.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import type { Effect } from '../../../src/domain/effect.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { judgeMigration } from '../../../src/engine/care/judge-migration.ts';
import type { Migration } from '../../../src/engine/care/migration.ts';
import { advance } from '../../../src/machine/advance.ts';
import { caseState, isSameState } from '../../../src/machine/case-state.ts';
import { openQuestions } from '../../../src/machine/settle/open-questions.ts';
import { countedVotes, stepOf } from '../../../src/machine/steps/is-met.ts';
import { stepViews } from '../../../src/machine/steps/step-view.ts';
import { waitingFor } from '../../../src/machine/waiting-for.ts';
import type { World } from '../../../src/machine/world.ts';
import { arbitraryCompany, arbitraryPlan, arbitraryTry, COMPANIES, live } from '../../machine/random-life.ts';
import { planOf } from '../../machine/scene-plan.ts';
import { worldOf } from '../../machine/scene-world.ts';

const arbitraryMove = fc.record({
  before: arbitraryPlan,
  after: arbitraryPlan,
  company: arbitraryCompany,
  tries: fc.array(arbitraryTry, { minLength: 5, maxLength: 50 }),
  // Most moves change little: the stages that the case has already, with other papers or returns.
  keeps: fc.constantFrom('nothing', 'stages', 'stages', 'all'),
});

type Move = { readonly kase: Case; readonly plan: Plan; readonly now: Instant; readonly world: World };

function forEveryMove(check: (move: Move, migration: Migration) => void): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(arbitraryMove, ({ before, after, company, tries, keeps }) => {
      const { kase, records } = live(before, company, tries, () => undefined);
      const text = {
        nothing: after,
        stages: { ...after, stages: before.stages, facts: before.facts ?? {} },
        all: before,
      };
      const move: Move = {
        kase,
        plan: planOf(text[keeps]),
        now: records.at(-1)?.at ?? (0 as Instant),
        world: worldOf(COMPANIES[company]),
      };
      const migration = judgeMigration(move.kase, move.plan, move.now, move.world);
      seen.set(migration.verdict, (seen.get(migration.verdict) ?? 0) + 1);
      check(move, migration);
    }),
    { numRuns: 400 },
  );
  return seen;
}

function moved({ kase, plan, now, world }: Move): { readonly kase: Case; readonly effects: readonly Effect[] } {
  const advanced = advance(kase, { kind: 'plan_revised', plan, because: 'migrated' }, now, world);
  if (advanced.kind !== 'advanced') throw new Error(advanced.kind);
  return { kase: advanced.case, effects: advanced.effects };
}

function votesIn({ context, plan }: Case): readonly string[] {
  return stepViews(plan, context).all.flatMap((view) =>
    countedVotes(context, view).map(({ by }) => `${view.key} ${by}`),
  );
}

function questionsIn({ context, plan }: Case): readonly string[] {
  return stepViews(plan, context).all.flatMap((view) => {
    const step = stepOf(context, view);
    return step.status === 'asked' ? openQuestions(context, view, step).map((person) => `${view.key} ${person}`) : [];
  });
}

test('unaffected: nobody is told or asked anything, and the case waits as it did', () => {
  const seen = forEveryMove((move, { verdict, why }) => {
    if (verdict !== 'unaffected') return;
    expect(why).toEqual([]);
    const { kase, effects } = moved(move);
    // What the card shows is written anew after every record.
    expect(effects.filter(({ effect }) => effect !== 'show_card')).toEqual([]);
    expect(waitingFor(kase)).toEqual(waitingFor(move.kase));
    expect(isSameState(caseState(kase), caseState(move.kase))).toBe(true);
    expect(votesIn(kase)).toEqual(votesIn(move.kase));
  });
  expect(seen.get('unaffected')).toBeGreaterThan(10);
});

test('safe: every verdict stands where its step is still needed, and no question that is open is closed or put again', () => {
  const seen = forEveryMove((move, { verdict }) => {
    if (verdict !== 'safe') return;
    const { kase, effects } = moved(move);
    const needed = stepViews(kase.plan, kase.context).byKey;
    const given = votesIn(move.kase).filter((vote) => [...needed.keys()].some((step) => vote.startsWith(`${step} `)));
    expect(votesIn(kase)).toEqual(expect.arrayContaining(given));
    expect(questionsIn(kase)).toEqual(expect.arrayContaining([...questionsIn(move.kase)]));
    const open = questionsIn(move.kase);
    const again = effects.filter(
      (effect) => effect.effect === 'ask' && open.includes(`${effect.step} ${effect.person}`),
    );
    expect(again).toEqual([]);
    expect(effects.filter(({ effect }) => effect === 'close_question' || effect === 'close_task')).toEqual([]);
  });
  expect(seen.get('safe')).toBeGreaterThan(10);
});

test('what needs a decision says why, and only what is over or has not begun must stay', () => {
  const seen = forEveryMove(({ kase }, { verdict, why }) => {
    if (verdict === 'needs_decision') expect(why.length).toBeGreaterThan(0);
    const state = caseState(kase);
    const isSigned = state.kind === 'waiting' && (state.state === 'sent' || state.state === 'scanning');
    expect(verdict === 'must_stay').toBe(state.kind === 'final' || isSigned || kase.context.revision === 0);
  });
  expect(seen.get('needs_decision')).toBeGreaterThan(10);
});
