// Random amendments: every kind of change, dates, some routes only, one standing above others.

import fc from 'fast-check';
import type { AmendmentChange, AmendmentRule, PackageLine } from '../../src/domain/bundle.ts';
import type { AmendmentId, DocumentId, RouteId, SlaId, StepId } from '../../src/domain/ids.ts';
import { ASKED_ROLES, arbitraryInForce, arbitraryStage, arbitraryStep, STAGE_IDS } from './arbitrary-routes.ts';
import { arbitraryWhen } from './arbitrary-when.ts';
import { brandId, placeIn } from './brand-id.ts';
import { DOCUMENT_IDS } from './documents.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stages that only amendments bring. */
const ADDED_STAGES = ['extra', 'board'];

function arbitraryChange(vocabulary: Vocabulary, file: string): fc.Arbitrary<AmendmentChange> {
  const at = placeIn(file, 5);
  const stage = fc.constantFrom(...STAGE_IDS);
  const step = fc.constantFrom(...ASKED_ROLES).map((role): StepId => brandId(role));
  const document = fc.constantFrom(...DOCUMENT_IDS).map((id): DocumentId => brandId(id));
  const anySteps = fc.record({ stage: fc.option(stage, { nil: undefined }), step });
  const where = anySteps.map((drawn) => (drawn.stage === undefined ? {} : { stage: drawn.stage, step: drawn.step }));
  const line = document.map((id): PackageLine => ({ document: id, by: { kind: 'signing' }, at }));
  const addStage = fc.constantFrom(...ADDED_STAGES).chain((name) =>
    fc.record({
      place: fc.constantFrom('before', 'after'),
      anchor: stage,
      stage: arbitraryStage(vocabulary, file, name),
    }),
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record({ to: stage, step: arbitraryStep(vocabulary, file, ASKED_ROLES) })
        .map((drawn): AmendmentChange => ({ kind: 'add', ...drawn, at })),
    },
    {
      weight: 3,
      arbitrary: fc.record({ from: stage, step }).map((drawn): AmendmentChange => ({ kind: 'remove', ...drawn, at })),
    },
    { weight: 1, arbitrary: addStage.map((drawn): AmendmentChange => ({ kind: 'add_stage', ...drawn, at })) },
    { weight: 1, arbitrary: where.map((drawn): AmendmentChange => ({ kind: 'scale_sla', ...drawn, percent: 50, at })) },
    {
      weight: 1,
      arbitrary: where.map(
        (drawn): AmendmentChange => ({ kind: 'name_sla', ...drawn, sla: brandId<SlaId>('urgent'), at }),
      ),
    },
    { weight: 1, arbitrary: line.map((drawn): AmendmentChange => ({ kind: 'require', line: drawn, at })) },
    { weight: 1, arbitrary: document.map((drawn): AmendmentChange => ({ kind: 'waive', document: drawn, at })) },
  );
}

/** Up to `count` amendments over the given routes; an amendment may stand above later ones. */
export function arbitraryAmendments(
  vocabulary: Vocabulary,
  routes: readonly RouteId[],
  count: number,
): fc.Arbitrary<readonly AmendmentRule[]> {
  return fc.nat(count).chain((drawn) => {
    const rules = Array.from({ length: drawn }, (_, index) => arbitraryAmendment(vocabulary, routes, index, drawn));
    return fc.tuple(...rules);
  });
}

function arbitraryAmendment(
  vocabulary: Vocabulary,
  routes: readonly RouteId[],
  index: number,
  count: number,
): fc.Arbitrary<AmendmentRule> {
  const file = `rules/amendments/amendment-${index}.yaml`;
  return fc
    .record({
      inForce: arbitraryInForce,
      some: fc.subarray([...routes], { minLength: 1 }),
      all: fc.boolean(),
      when: arbitraryWhen(vocabulary, placeIn(file, 3)),
      overridesNext: fc.nat(3).map((draw) => draw === 0 && index + 1 < count),
      changes: fc.array(arbitraryChange(vocabulary, file), { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ some, all, overridesNext, ...rest }): AmendmentRule => ({
        amendment: amendmentId(index),
        title: `Amendment ${index}`,
        basis: 'Order 1',
        ...rest,
        // What takes away must have an end, if only an open one.
        inForce: { until: 'open', ...rest.inForce },
        routes: all ? routes : some,
        // One arrow each, so the closure of a chain has to be no longer than one.
        overrides: overridesNext && index % 2 === 0 ? [amendmentId(index + 1)] : [],
        at: placeIn(file),
      }),
    );
}

function amendmentId(index: number): AmendmentId {
  return brandId(`amendment-${index}`);
}
