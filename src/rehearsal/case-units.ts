// Where a case stands and what it has brought about, as names that a test may expect.

import type { Bundle } from '../domain/bundle.ts';
import type { CaseReason } from '../domain/case-record.ts';
import type { Effect, EffectKind } from '../domain/effect.ts';
import type { PersonId } from '../domain/ids.ts';
import { caseState, stateName } from '../machine/case-state.ts';
import type { StepView } from '../machine/steps/step-view.ts';
import { stepViews } from '../machine/steps/step-view.ts';
import { letterFor } from '../world/letter-for.ts';
import type { Unit } from './match-names.ts';
import type { RunningCase } from './running-case.ts';

type EffectOf<Kind extends EffectKind> = Extract<Effect, { readonly effect: Kind }>;

export function effectsOf<Kind extends EffectKind>(effects: readonly Effect[], kind: Kind): readonly EffectOf<Kind>[] {
  return effects.filter((effect): effect is EffectOf<Kind> => effect.effect === kind);
}

export function stateUnits({ case: kase }: RunningCase): readonly Unit[] {
  return [{ name: stateName(caseState(kase)), also: [] }];
}

/** Steps whose question is open. */
export function askedUnits(running: RunningCase): readonly Unit[] {
  return viewsWith(running, 'asked').map((view) => ({ name: view.step, also: rolesOf(running, view) }));
}

/** Steps that are met because an approval outlived rework or a change. */
export function keptUnits(running: RunningCase): readonly Unit[] {
  return viewsWith(running, 'met')
    .filter(({ key }) => running.reasons.findLast((reason) => isOn(reason, key))?.reason === 'kept')
    .map((view) => ({ name: view.step, also: rolesOf(running, view) }));
}

function isOn(reason: CaseReason, key: string): boolean {
  return (reason.reason === 'kept' || reason.reason === 'asked') && reason.step === key;
}

/** In a stage: the roles that are asked; elsewhere: the owner. */
export function waitingUnits(running: RunningCase): readonly Unit[] {
  const { context } = running.case;
  const state = caseState(running.case);
  if (state.kind === 'stage' && state.at === 'open') {
    return viewsWith(running, 'asked').map((view) => {
      const people = context.steps[view.key]?.asked.map(({ person }) => person) ?? [];
      return {
        name: view.roles[0] ?? view.step,
        also: [view.step, ...rolesOf(running, view), ...people, ...wordsFor(running, people)],
      };
    });
  }
  const { waiting } = context;
  if (waiting === undefined) return [];
  const isClients = waiting.at === 'gate' || waiting.state === 'waiting_for_client' || waiting.state === 'sent';
  const also = [...waiting.people, ...wordsFor(running, waiting.people), ...(isClients ? ['client'] : [])];
  return [{ name: waiting.owner, also }];
}

function viewsWith({ case: { plan, context } }: RunningCase, status: 'asked' | 'met'): readonly StepView[] {
  return stepViews(plan, context).all.filter(({ key }) => context.steps[key]?.status === status);
}

/** The roles as the rules name them, and as they resolved. */
function rolesOf({ plan }: RunningCase, view: StepView): readonly string[] {
  const planned = plan.stages.find(({ stage }) => stage === view.stage)?.steps.find(({ step }) => step === view.step);
  return [...view.roles, ...(planned?.roles.map(({ asked }) => asked) ?? [])];
}

function wordsFor({ case: { context } }: RunningCase, people: readonly PersonId[]): readonly string[] {
  const { curator, initiator } = context.people;
  return [...(people.includes(curator) ? ['curator'] : []), ...(people.includes(initiator) ? ['initiator'] : [])];
}

/** By step or state; the roles and people of it stand for it too. */
export function remindedUnits(running: RunningCase, effects: readonly Effect[]): readonly Unit[] {
  const views = stepViews(running.plan, running.case.context);
  return effectsOf(effects, 'remind').map(({ subject, people }) => {
    if (subject.kind === 'state') return { name: subject.state, also: [...people, ...wordsFor(running, people)] };
    const view = views.byKey.get(subject.step);
    const name = view?.step ?? subject.step;
    return { name, also: [...(view === undefined ? [] : rolesOf(running, view)), ...people] };
  });
}

/** To whom a step or state was reported. */
export function escalatedUnits(running: RunningCase, effects: readonly Effect[], of: string): readonly Unit[] {
  const views = stepViews(running.plan, running.case.context);
  return effectsOf(effects, 'escalate')
    .filter(({ subject }) => {
      const name = subject.kind === 'state' ? subject.state : views.byKey.get(subject.step)?.step;
      return name === of;
    })
    .map(({ to, people }) => ({ name: to, also: people }));
}

/** Everybody who was told something; the roles that they have stand for them. */
export function notifiedUnits(running: RunningCase, effects: readonly Effect[], bundle: Bundle): readonly Unit[] {
  const told = [
    ...effectsOf(effects, 'notify').flatMap(({ people }) => people),
    ...effectsOf(effects, 'inform').map(({ person }) => person),
  ];
  const heads = running.world.headOf({
    of: { kind: 'person', person: running.case.context.people.curator },
    plan: running.plan,
    now: running.now,
    barred: [],
  });
  return [...new Set(told)].map((person) => {
    const roles = bundle.decisions.roles.map(({ role }) => role);
    const own = roles.filter((role) => running.world.isInRole(person, role, running.plan));
    return {
      name: person,
      also: [...wordsFor(running, [person]), ...own, ...(heads.includes(person) ? ['head'] : [])],
    };
  });
}

export function letterUnits(running: RunningCase, effects: readonly Effect[], bundle: Bundle): readonly Unit[] {
  const written = effectsOf(effects, 'draft_letter').flatMap(({ purpose }) => letterFor(bundle, purpose, running.plan));
  return [...new Set(written)].map((name) => ({ name, also: [] }));
}

/** The draft and the papers that are on file in the newest revision. */
export function fileUnits({ case: { context } }: RunningCase): readonly Unit[] {
  return Object.keys(context.content)
    .filter((item) => item === 'draft' || item.startsWith('document:'))
    .map((item) => ({ name: item.replace('document:', ''), also: [] }));
}
