// Whether somebody is who a row of the table of acts names.

import type { PersonId } from '../../domain/ids.ts';
import { barredPeople } from '../steps/barred.ts';
import { stepOf } from '../steps/is-met.ts';
import type { HeadQuestion } from '../world.ts';
import type { Actor } from './act-table.ts';
import type { Asking } from './asking.ts';

export function isActor(actor: Actor, asking: Asking): boolean {
  const { kase, by } = asking;
  const { people, waiting } = kase.context;
  switch (actor) {
    case 'curator':
      return people.curator === by;
    case 'initiator':
      return people.initiator === by;
    case 'owner':
      return waiting?.people.includes(by) ?? false;
    case 'asked':
      return isAsked(asking);
    case 'taker':
      return namedStep(asking)?.taken.some((one) => one.by === by) ?? false;
    case 'arbiter':
      return namedStep(asking)?.arbiter === true && isAsked(asking);
    case 'head':
      return isHead(asking);
    case 'confirmer':
      return isConfirmer(asking);
    case 'author':
      return isAuthor(asking);
  }
}

function namedStep({ kase, views, act }: Asking) {
  const view = 'step' in act ? views.byKey.get(act.step) : undefined;
  return view === undefined ? undefined : stepOf(kase.context, view);
}

/** In the step that the act names; where it names none, in any step whose question is open, or was until the case was paused. */
function isAsked(asking: Asking): boolean {
  const { kase, by, act } = asking;
  const steps = 'step' in act ? [namedStep(asking)] : Object.values(kase.context.steps);
  return steps.some(
    (step) =>
      step !== undefined &&
      ('step' in act || step.status === 'asked' || step.status === 'told' || step.status === 'paused') &&
      step.asked.some(({ person }) => person === by),
  );
}

function isHead(asking: Asking): boolean {
  const { kase, by, world, now } = asking;
  const of = headOf(asking);
  const barred = 'step' in asking.act ? barredPeople(kase.context.people) : [];
  return of !== undefined && world.headOf({ of, plan: kase.plan, now, barred }).includes(by);
}

/** Of who has the step, else of its role; of a remark's author; else of the curator. */
function headOf({ kase, views, act }: Asking): HeadQuestion['of'] | undefined {
  if ('step' in act) {
    const view = views.byKey.get(act.step);
    const taker = view === undefined ? undefined : stepOf(kase.context, view).taken[0]?.by;
    if (taker !== undefined) return { kind: 'person', person: taker };
    const role = view?.roles[0];
    return role === undefined ? undefined : { kind: 'role', role };
  }
  return { kind: 'person', person: authorOf(kase.context.remarks, act) ?? kase.context.people.curator };
}

function authorOf(remarks: Asking['kase']['context']['remarks'], act: Asking['act']): PersonId | undefined {
  return 'remark' in act ? remarks.find(({ remark }) => remark === act.remark)?.by : undefined;
}

function isConfirmer({ kase, act, by, world }: Asking): boolean {
  if (!('fact' in act)) return false;
  const role = world.confirmedBy(act.fact);
  return role !== undefined && world.isInRole(by, role, kase.plan);
}

function isAuthor({ kase, act, by }: Asking): boolean {
  if (!('remark' in act)) return false;
  const remark = kase.context.remarks.find((one) => one.remark === act.remark);
  if (remark === undefined) return false;
  const step = remark.step === undefined ? undefined : kase.context.steps[remark.step];
  return remark.by === by || (step?.asked.some(({ person }) => person === by) ?? false);
}
