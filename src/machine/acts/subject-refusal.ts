// Whether what an act names is there at all: its step, remark, paper, fact.

import type { Refusal } from '../../domain/act.ts';
import { letterOf } from '../letters/letter-of.ts';
import type { Asking } from './asking.ts';

export function subjectRefusal({ kase, views, act, world }: Asking): Refusal | undefined {
  if ('step' in act && !views.byKey.has(act.step)) return { reason: 'no_such_step', about: [act.step] };
  if ('remark' in act && !kase.context.remarks.some(({ remark }) => remark === act.remark)) {
    return { reason: 'no_such_remark', about: [String(act.remark)] };
  }
  if ('letter' in act && letterOf(kase.context, act.letter) === undefined) {
    return { reason: 'no_such_letter', about: [`letter:${act.letter}`] };
  }
  if ('document' in act && act.document !== undefined && !world.knowsDocument(act.document)) {
    return { reason: 'no_such_document', about: [act.document] };
  }
  return 'fact' in act && !world.knowsFact(act.fact) ? { reason: 'no_such_fact', about: [act.fact] } : undefined;
}
