// What a test expects of the rules, against the plan.

import type { CaseContext } from '../domain/case.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { DocumentState, Plan } from '../domain/plan.ts';
import { compareList } from './compare-list.ts';
import type { Difference } from './failure.ts';
import type { Unit } from './match-names.ts';
import { approverUnits, documentUnits, groundsOf, notNeededUnits } from './plan-units.ts';
import type { Expected } from './rule-test.ts';

const STATES: readonly DocumentState[] = ['missing', 'promised', 'received', 'valid', 'expiring', 'expired', 'invalid'];

/** Route, approvers, documents, what is not needed; `context`: of a running case, whose papers and steps have gone on. */
export function comparePlan(expected: Expected, plan: Plan, context?: CaseContext): readonly Difference[] {
  const { form, placeOf } = expected;
  const grounds = (names: readonly string[]) => groundsOf(plan, names);
  const ofRoute = (): Difference['grounds'] => [{ name: plan.route, because: plan.because }];
  const route =
    form.route === undefined
      ? []
      : compareList({
          key: 'route',
          at: placeOf(['route']),
          expected: form.route,
          units: [{ name: plan.route, also: [] }],
          groundsOf: ofRoute,
        });
  const approvers = Object.entries(form.approvers ?? {}).flatMap(([stage, names]) =>
    compareList({
      key: `approvers.${stage}`,
      at: placeOf(['approvers', stage]),
      expected: names,
      units: [...approverUnits(plan, stage), ...extraUnits(context, stage)],
      groundsOf: grounds,
    }),
  );
  const documents = STATES.flatMap((state) => {
    const names = form.documents?.[state];
    if (names === undefined) return [];
    const units = context === undefined ? documentUnits(plan, state) : paperUnits(plan, context, state);
    return compareList({
      key: `documents.${state}`,
      at: placeOf(['documents', state]),
      expected: names,
      units,
      groundsOf: grounds,
    });
  });
  const notNeeded =
    form.not_needed === undefined
      ? []
      : compareList({
          key: 'not_needed',
          at: placeOf(['not_needed']),
          expected: form.not_needed,
          units: notNeededUnits(plan),
          groundsOf: grounds,
        });
  return [...route, ...approvers, ...documents, ...notNeeded];
}

/** Colleagues who were brought in, readers of late papers. */
function extraUnits(context: CaseContext | undefined, stage: string): readonly Unit[] {
  const extra = context?.extra.filter((one) => one.stage === stage) ?? [];
  return extra.map(({ step, role }) => ({ name: step, also: [role] }));
}

function paperUnits(plan: Plan, { papers }: CaseContext, state: DocumentState): readonly Unit[] {
  const stateOf = (document: DocumentId): DocumentState => papers[document]?.state ?? 'missing';
  return plan.documents
    .filter(({ document }) => stateOf(document) === state)
    .map(({ document }) => ({ name: document, also: [] }));
}
